/**
 * Names whose type or beginning the rest of the text tells better than their own place does: "London wrote", of Jack London;
 * "Lt. Col. Beatriz Fonseca" as a body; "Airline Skylark" at the beginning of a sentence.
 */
import { countryNamed, countryOfCapital } from '../knowledge/countries';
import { institutionNamed } from '../knowledge/institutions';
import { foldName } from '../knowledge/fold';
import { isFirstName, isTitle, nounType, suggestedGender } from '../knowledge/nouns';
import type { AntecedentReading, NameReading, Reading } from '../reader/reading';
import { finiteVerbAfter } from './clause-role';
import { isKindOfBody } from './closed-classes';
import { isActing } from './stands-for';
import { beginsWithRank, parsePersonName } from './person-name';
import { isAcronym } from './same-name';
import type { Words } from './words';

/** From this probability on, the reader's link outweighs a doubtful type. */
const linked = 0.4;
/** Types read with at least this confidence stand. */
const sure = 0.85;

/** How far before a name in commas its role is looked for, in UTF-16 units. */
const longestRole = 70;
/** Types read with less are no more than a guess. */
const doubtful = 0.6;

/** The reading's names, where need be with another type or beginning than they were read with. */
export function agreeTypes(text: string, words: Words, { names, antecedents }: Pick<Reading, 'names' | 'antecedents'>): readonly NameReading[] {
  const wordings = withGivenNames(text, wholeNames(text, names)).map((name) => withoutNoun(text, name)).map((name) => byItself(text, name));
  return byFamily(text, words, byLinks(text, wordings, antecedents));
}

/** "Court of Appeals for the" and behind it "Sixth Circuit" are one name; "Civil Liberties Union of Ohio and" ends before "and". */
function wholeNames(text: string, names: readonly NameReading[]): readonly NameReading[] {
  const whole: NameReading[] = [];
  for (const name of names) {
    const last = whole.at(-1);
    if (last && last.type === 'organization' && name.type === last.type && text.slice(last.end, name.start) === ' ' && /\s(?:of|for)(?:\sthe)?$/.test(text.slice(last.start, last.end))) {
      whole[whole.length - 1] = { ...last, end: name.end, confidence: Math.min(last.confidence, name.confidence) };
    } else whole.push(name);
  }
  return whole.map((name) => {
    const open = openEnd.exec(text.slice(name.start, name.end));
    return open && open.index > 0 ? { ...name, end: name.start + open.index } : name;
  });
}

/** "April Jensen", of which "Jensen" was read: a first name before a person's one name belongs to it, where nothing makes it a day. */
function withGivenNames(text: string, names: readonly NameReading[]): readonly NameReading[] {
  return names.map((name, at) => {
    if (name.type !== 'person' || text.slice(name.start, name.end).includes(' ')) return name;
    const given = /(?:^|[\s"“(])(?:(?:in|since|until|by|last|next|from|of) )?(\p{Lu}\p{Ll}+) $/u.exec(text.slice(Math.max(0, name.start - 30), name.start));
    const word = given?.[1] ?? '';
    const start = name.start - word.length - 1;
    return given && !/(?:in|since|until|by|last|next|from|of) \p{Lu}/u.test(given[0]) && isFirstName(word) && !isTitle(word.toLowerCase()) && (names[at - 1]?.end ?? 0) <= start ? { ...name, start } : name;
  });
}

/** What no name ends with. */
const openEnd = /(?:\s(?:and|of|for|the)){1,2}$/;

/** "Airline Skylark", "Goalkeeper Sipho Dlamini": where a sentence begins, the capital letter says nothing, and the noun is no part of the name. */
function withoutNoun(text: string, name: NameReading): NameReading {
  const [first = '', second, third] = text.slice(name.start, name.end).split(' ');
  const noun = first.toLowerCase();
  const isNoun = name.type === 'person' ? third !== undefined && nounType(noun) === 'person' && !isTitle(noun) && !isFirstName(first) : name.confidence < sure && isKindOfBody(noun);
  return isNoun && second && /^\p{Lu}/u.test(second) && /(?:^|[.!?:]["”’]?\s+|\n\s*|["“])$/.test(text.slice(Math.max(0, name.start - 5), name.start)) ? { ...name, start: name.start + first.length + 1 } : name;
}

/** A doubtful name behind a rank is a person's, a very doubtful one with a first name too; a doubtful one behind "in" is a place's where the tables know it as a capital or country, or nothing makes it a body's. */
function byItself(text: string, name: NameReading): NameReading {
  if (name.type === 'person') return name;
  // "My name is", "they called me": whatever it looks like, it is somebody's
  if (/\b(?:[Mm]y name(?: is|['’]s)|(?:calls?|called|nicknamed) me) $/.test(text.slice(Math.max(0, name.start - 14), name.start))) return { ...name, type: 'person' };
  if (name.confidence >= sure) return name;
  const words = text.slice(name.start, name.end);
  if (beginsWithRank(words)) return { ...name, type: 'person' };
  if (isNamedRole(text, name)) return { ...name, type: 'person' };
  const parts = words.split(' ');
  if (name.confidence < doubtful && name.type === 'organization' && (parts.length === 2 || parts.length === 3) && isFirstName(parts[0] ?? '') && suggestedGender(parts[0] ?? '') && parts.slice(1).every((part) => /^\p{Lu}/u.test(part) && nounType(part.toLowerCase()) === null)) return { ...name, type: 'person' };
  const before = text.slice(Math.max(0, name.start - 6), name.start);
  const known = /\b(?:in|near|to|from)\s$/.test(before) && (countryNamed(words) ?? countryOfCapital(words)) !== null;
  const place = known || (name.type === 'organization' && name.confidence < doubtful && /\bin\s$/i.test(before) && !words.split(' ').some((word) => nounType(word.toLowerCase()) === 'organization') && institutionNamed(words) === null && !isAcronym(words));
  return place ? { ...name, type: 'place' } : name;
}

/** "The mayor of Quito, Lorena Paz,": a first name, in commas, behind a role that somebody is. */
function isNamedRole(text: string, { start, end }: NameReading): boolean {
  const first = text.slice(start, end).split(' ')[0] ?? '';
  if (first.length === end - start || !isFirstName(first) || text.charAt(end) !== ',') return false;
  const noun = /\b(?:[Tt]he|[Aa]n?) (\p{Ll}{2,20}) (?:of|for|at|from) [^,.;:\n]{1,40}, $/u.exec(text.slice(Math.max(0, start - longestRole), start))?.[1];
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
    } else if (folded.includes(' ')) others.add(folded.split(' ')[0] ?? '');
    else if (families.has(folded) && !others.has(folded) && standsLikeAPerson(text, words, name)) return { ...name, type: 'person' };
    else others.add(folded);
    return name;
  });
}

function standsLikeAPerson(text: string, words: Words, { start, end, type, confidence }: NameReading): boolean {
  if (type === 'nationality' || type === 'event' || /\b(?:the|in|at|near|to|from)\s$/i.test(text.slice(Math.max(0, start - 6), start))) return false;
  const verb = finiteVerbAfter(words, words.within([start, end])[1]);
  const known = type === 'place' && countryOfCapital(text.slice(start, end)) !== null;
  return type !== 'place' || (verb !== null && isActing(words, verb) && (!known || confidence < sure));
}
