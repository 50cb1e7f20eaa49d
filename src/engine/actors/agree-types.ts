/**
 * Names whose type the rest of the text tells better than their own place does: "London wrote", of Jack London;
 * "Lt. Col. Beatriz Fonseca" as a body.
 */
import { countryNamed, countryOfCapital, countryOfDemonym } from '../knowledge/countries';
import { institutionNamed, seatNamed } from '../knowledge/institutions';
import { foldName } from '../knowledge/fold';
import { isFirstName, nounType, suggestedGender } from '../knowledge/nouns';
import type { AntecedentReading, NameReading, Reading } from '../reader/reading';
import { finiteVerbAfter } from './clause-role';
import { isCalledABody, isNamedBody } from './named-bodies';
import { isActing } from './stands-for';
import { beginsWithRank, parsePersonName, rankNoun } from './person-name';
import { isAcronym } from './same-name';
import { sure, wholeNames } from './whole-names';
import type { Words } from './words';

/** From this probability on, the reader's link outweighs a doubtful type. */
const linked = 0.4;
/** From here on a short name's type tells that of a longer one. */
const almostSure = 0.75;

/** How far before a name in commas its role is looked for, in UTF-16 units. */
const longestRole = 70;
/** Types read with less are no more than a guess. */
const doubtful = 0.6;
/** Behind a role and its comma, a type read with less is doubted. */
const doubtedBehindRole = 0.76;
/** With a first name in front, a little more is a guess too. */
const guessed = 0.65;

/** The reading's names, whole, and where need be with another type than they were read with. */
export function agreeTypes(text: string, words: Words, { names, antecedents }: Pick<Reading, 'names' | 'antecedents'>): readonly NameReading[] {
  const wordings = byCountry(text, wholeNames(text, names).map((name) => byItself(text, name)));
  return byFamily(text, words, byCompanion(text, byBodies(text, bySurestType(text, byShortForms(text, byLinks(text, wordings, antecedents))))));
}

/** "Maseru said", however surely somebody's name, where nobody in the text is called so by a longer name; where it can be a first name, the text must speak of the country. */
function byCountry(text: string, names: readonly NameReading[]): readonly NameReading[] {
  const wordings = names.map(({ start, end }) => text.slice(start, end));
  const countries = new Set(wordings.flatMap((wording) => countryNamed(wording) ?? countryOfDemonym(wording) ?? []));
  const partsOfPeople = new Set(names.flatMap(({ type }, at) => (type === 'person' && wordings[at]?.includes(' ') ? wordings[at].split(' ') : [])));
  return names.map((name, at) => {
    const wording = wordings[at] ?? '';
    const country = name.type === 'person' || name.type === 'other' ? countryOfCapital(wording) : null;
    // "The Poles say", read as a place's name
    if (name.type === 'place' && /s$/.test(wording) && countryOfDemonym(wording) && !countryNamed(wording) && !countryOfCapital(wording)) return { ...name, type: 'nationality' };
    return country && !partsOfPeople.has(wording) && (countries.has(country) || !isFirstName(wording)) ? { ...name, type: 'place' } : name;
  });
}

/** A doubtful name behind a rank is a person's, a very doubtful one with a first name too; a doubtful one behind "in" is a place's where the tables know it as a capital or country, or nothing makes it a body's. */
function byItself(text: string, name: NameReading): NameReading {
  const known = name.confidence < sure ? knownType(text, name) : null;
  // "Declan Moyle, 46, of Strabane"
  if (name.confidence < sure && /, \d{1,3}, (?:of|from) $/.test(text.slice(Math.max(0, name.start - 14), name.start)) && !/\s/.test(text.slice(name.start, name.end))) return { ...name, type: 'place' };
  if (name.confidence < sure && isTraded(text, name)) return { ...name, type: 'organization' };
  if (name.type === 'person') return known ? { ...name, type: known } : isNamedBody(text, name) ? { ...name, type: 'organization' } : name;
  // "My name is", "they called me": whatever it looks like, it is somebody's
  if (/\b(?:[Mm]y name(?: is|['’]s)|(?:calls?|called|nicknamed) me) $/.test(text.slice(Math.max(0, name.start - 14), name.start))) return { ...name, type: 'person' };
  if (name.confidence >= sure) return name;
  if (name.type !== 'organization' && isCalledABody(text, name) && !/\b(?:in|on|to|from|across|into) (?:the )?$/.test(text.slice(Math.max(0, name.start - 12), name.start))) return { ...name, type: 'organization' };
  const words = text.slice(name.start, name.end);
  const before = text.slice(Math.max(0, name.start - 6), name.start);
  if (hasAClauseAboutWho(text, name) || beginsWithRank(words) || standsBehindRank(text, name) || isNamedRole(text, name) || (name.confidence < doubtful && standsBehindJob(text, name)) || (name.confidence < guessed && !standsLikeAPlace(text, name) && looksPersonal(words, name))) return { ...name, type: 'person' };
  const wellKnown = /\b(?:in|near|to|from)\s$/.test(before) && (countryNamed(words) ?? countryOfCapital(words)) !== null;
  const place = wellKnown || (name.type === 'organization' && name.confidence < doubtful && /\bin\s$/i.test(before) && !words.split(' ').some((word) => nounType(word.toLowerCase()) === 'organization') && institutionNamed(words) === null && !isAcronym(words));
  return place ? { ...name, type: 'place' } : name;
}

/** "Shares in Fjordsikring", "Fjordsikring shares" */
function isTraded(text: string, { start, end }: NameReading): boolean {
  return /\b[Ss]hares (?:in|of) (?:the )?$/.test(text.slice(Math.max(0, start - 16), start)) || /^(?:['’]s? (?:shares|shareholders)\b| (?:shareholders\b|shares (?:rose|fell|were|are|have|had|closed|opened|slipped|jumped|gained|lost|dropped|surged|plunged|climbed|slid|tumbled|soared|sank|edged|traded|ended)\b))/.test(text.slice(end, end + 30));
}

/** "Elna Vosloo, who farms there" */
function hasAClauseAboutWho(text: string, { end }: NameReading): boolean {
  return /^, who(?:se)?\s/.test(text.slice(end, end + 9));
}

/** "in", "to" and the like before it, but not "spoke to". */
function standsLikeAPlace(text: string, { start }: NameReading): boolean {
  return /\b(?:in|at|near|from|to)\s$/.test(text.slice(Math.max(0, start - 6), start)) && !/\b(?:spoke|speaks|speaking|talked|talks|chatted|told|listened) (?:to|with)\s$/.test(text.slice(Math.max(0, start - 16), start));
}

/** A place or a body by its type, with a first name in front and nothing behind it that is a noun. */
function looksPersonal(words: string, { type }: NameReading): boolean {
  const [first = '', ...rest] = words.split(' ');
  return (type === 'organization' || type === 'place') && (rest.length === 1 || rest.length === 2) && isFirstName(first) && suggestedGender(first) !== null && rest.every((part) => /^\p{Lu}/u.test(part) && nounType(part.toLowerCase()) === null);
}

/** A capital or a seat of power that was taken for somebody: "Kigali has been accused", "The Élysée". */
function knownType(text: string, { start, end, type, confidence }: NameReading): NameReading['type'] | null {
  const words = text.slice(start, end);
  if (type !== 'person' || (isFirstName(words) && confidence >= doubtful && !/\b[Tt]he $/.test(text.slice(Math.max(0, start - 5), start)))) return null;
  return (institutionNamed(words) ?? seatNamed(words)) ? 'organization' : countryOfCapital(words) ? 'place' : null;
}

/** "Lt. Col." outside of what was read as the name. */
function standsBehindRank(text: string, { start }: NameReading): boolean {
  const before = /(?:^|\s)(\p{Lu}\p{Ll}{1,6})\. $/u.exec(text.slice(Math.max(0, start - 10), start))?.[1];
  return before !== undefined && rankNoun(before.toLowerCase()) !== null;
}

/** "The baker Gernot Häfele": two or three words in capitals right behind what somebody is. */
function standsBehindJob(text: string, { start, end }: NameReading): boolean {
  const noun = /(?:^|\s)(\p{Ll}{3,20}) $/u.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  return noun !== undefined && nounType(noun) === 'person' && /^\p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+){1,2}$/u.test(text.slice(start, end)) && !text.slice(start, end).split(' ').some((part) => nounType(part.toLowerCase()) === 'organization');
}

/** "The mayor of Quito, Lorena Paz,": a first name, in commas, behind a role that somebody is. */
function isNamedRole(text: string, { start, end, confidence }: NameReading): boolean {
  const first = text.slice(start, end).split(' ')[0] ?? '';
  if (first.length === end - start || !(isFirstName(first) || confidence < doubtedBehindRole) || text.charAt(end) !== ',') return false;
  const noun = /(?:\b(?:[Tt]he|[Aa]n?)|['’]s?) (?:\p{Ll}{2,12} )?(\p{Ll}{2,20}) (?:of|for|at|from|to) [^,.;:\n]{1,40}, $/u.exec(text.slice(Math.max(0, start - longestRole), start))?.[1];
  return noun !== undefined && nounType(noun) === 'person';
}

/** Doubtful one-word names get the type of the longer name before them that they are linked to and end (a person's) or begin (an organization's). */
function byLinks(text: string, names: readonly NameReading[], antecedents: readonly AntecedentReading[]): readonly NameReading[] {
  const byStart = new Map(names.map((name) => [name.start, name]));
  const links = new Map<number, AntecedentReading[]>();
  for (const link of antecedents) if (link.probability >= linked) links.set(link.anaphor[0], [...(links.get(link.anaphor[0]) ?? []), link]);
  return names.map((name) => {
    if (name.confidence >= sure) return name;
    const word = foldName(text.slice(name.start, name.end));
    const full = (links.get(name.start) ?? []).map(({ antecedent }) => byStart.get(antecedent[0])).find((other) => other && other.type !== name.type && isShortFor(word, foldName(text.slice(other.start, other.end)), other));
    return full ? { ...name, type: full.type } : name;
  });
}

/** Doubtful names of several words, the first or last of which is surely somebody's elsewhere: "Tran Thi Mai" where "Mai said". */
function byShortForms(text: string, names: readonly NameReading[]): readonly NameReading[] {
  const short = new Set(names.flatMap(({ start, end, type, confidence }) => (type === 'person' && confidence >= almostSure && !/\s/.test(text.slice(start, end)) ? [foldName(text.slice(start, end))] : [])));
  return names.map((name) => {
    const parts = foldName(text.slice(name.start, name.end)).split(' ');
    const called = parts.length > 1 && parts.length < 5 && (short.has(parts[0] ?? '') || short.has(parts.at(-1) ?? ''));
    return called && name.confidence < sure && (name.type === 'place' || name.type === 'organization') ? { ...name, type: 'person' } : name;
  });
}

/** A doubtful name of several words gets the type that the same words surely have elsewhere in the text. */
function bySurestType(text: string, names: readonly NameReading[]): readonly NameReading[] {
  const surest = new Map<string, NameReading>();
  for (const name of names) {
    const wording = text.slice(name.start, name.end);
    if (name.confidence > (surest.get(wording)?.confidence ?? sure)) surest.set(wording, name);
  }
  return names.map((name) => {
    const wording = text.slice(name.start, name.end);
    return name.confidence < doubtful && wording.includes(' ') ? { ...name, type: surest.get(wording)?.type ?? name.type } : name;
  });
}

/** "Halvorn was weighing a sale", doubtfully somebody's, where a Halvorn AG was named and nobody who is called so. */
function byBodies(text: string, names: readonly NameReading[]): readonly NameReading[] {
  const firstWords = new Set(names.flatMap(({ start, end, type }) => (type === 'organization' && /\s/.test(text.slice(start, end)) ? [foldName(text.slice(start, end)).split(' ')[0] ?? ''] : [])));
  const people = new Set(names.flatMap(({ start, end, type }) => (type === 'person' && /\s/.test(text.slice(start, end)) ? foldName(text.slice(start, end)).split(' ') : [])));
  return names.map((name) => {
    const folded = foldName(text.slice(name.start, name.end));
    return name.type === 'person' && name.confidence < sure && !people.has(folded) && firstWords.has(folded) && !isFirstName(text.slice(name.start, name.end)) ? { ...name, type: 'organization' } : name;
  });
}

/** "Rehema Juma and Anton Leitner write": a very doubtful name of two words, joined with surely somebody's. */
function byCompanion(text: string, names: readonly NameReading[]): readonly NameReading[] {
  return names.map((name, at) => {
    const beside = [names[at - 1], names[at + 1]].some((other) => other?.type === 'person' && other.confidence >= sure && text.slice(Math.min(name.end, other.end), Math.max(name.start, other.start)) === ' and ');
    return beside && name.type === 'organization' && name.confidence < doubtful && /^\p{Lu}\p{L}+ \p{Lu}[\p{L}’'-]+$/u.test(text.slice(name.start, name.end)) && !text.slice(name.start, name.end).split(' ').some((part) => nounType(part.toLowerCase()) !== null) ? { ...name, type: 'person' } : name;
  });
}

function isShortFor(word: string, full: string, { type }: NameReading): boolean {
  const parts = full.split(' ');
  return !word.includes(' ') && parts.length > 1 && ((type === 'person' && parts.at(-1) === word) || (type === 'organization' && parts[0] === word));
}

/** "Toledo said", of Iván Toledo: the family name of somebody named before, and nothing else named before begins so. */
function byFamily(text: string, words: Words, names: readonly NameReading[]): readonly NameReading[] {
  const families = new Set<string>();
  const others = new Set<string>();
  return names.map((name) => {
    const folded = foldName(text.slice(name.start, name.end));
    if (name.type === 'person') {
      const { family, parts } = parsePersonName(text.slice(name.start, name.end));
      if (parts.length > 1) families.add(family);
    } else if (folded.includes(' ') && !families.has(folded)) others.add(folded.split(' ')[0] ?? '');
    else if (families.has(folded) && !others.has(folded) && standsLikeAPerson(text, words, name)) return { ...name, type: 'person' };
    else others.add(folded);
    return name;
  });
}

function standsLikeAPerson(text: string, words: Words, { start, end, type, confidence }: NameReading): boolean {
  if (type === 'nationality' || type === 'event' || /\b(?:the|in|at|near|to|from)\s$/i.test(text.slice(Math.max(0, start - 6), start))) return false;
  const verb = finiteVerbAfter(words, words.within([start, end])[1]);
  // "CALDER: Is there enough water?"
  if (text.charAt(end) === ':' && confidence < sure) return true;
  const known = type === 'place' && countryOfCapital(text.slice(start, end)) !== null;
  return type !== 'place' || (verb !== null && isActing(words, verb) && (!known || confidence < sure));
}
