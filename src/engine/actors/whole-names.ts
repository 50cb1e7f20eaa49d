/** Names with the words that the reader cut off or read too many: "Van Binh" of "Tran Van Binh", "Airline Skylark" at the beginning of a sentence. */
import { isWeekday } from '../dates/calendar';
import { countryNamed, countryOfCapital } from '../knowledge/countries';
import { institutionNamed, seatNamed } from '../knowledge/institutions';
import { isFirstName, isTitle, nounType } from '../knowledge/nouns';
import type { NameReading } from '../reader/reading';
import { isKindOfBody } from './closed-classes';
import { isLetters } from './person-name';

/** Types read with at least this confidence stand. */
export const sure = 0.85;

/** The names from their first word to their last. Offsets are UTF-16. */
export function wholeNames(text: string, names: readonly NameReading[]): readonly NameReading[] {
  return withGivenNames(text, joined(text, names)).flatMap((name) => apart(text, name)).map((name) => withoutLetters(text, withoutNoun(text, withStops(text, withRest(text, name)))));
}

/** "Court of Appeals for the" and behind it "Sixth Circuit" are one name; "Civil Liberties Union of Ohio and" ends before "and". */
function joined(text: string, names: readonly NameReading[]): readonly NameReading[] {
  const whole: NameReading[] = [];
  const isOnce = wordsThatStandOnce(text, names);
  for (const name of names) {
    const last = whole.at(-1);
    const between = last ? text.slice(last.end, name.start) : '';
    // "Jens-Peter Lohmann", "ELIZABETH B. PRELOGAR", read as two
    const hyphened = (between === '-' || /^ \p{Lu}\. $/u.test(between)) && name.type === 'person' && last?.type === 'person';
    // "Médicaid Sahel": one more word that nothing makes a name of its own
    const goesOn = between === ' ' && last?.type === 'organization' && (name.type === 'person' || name.type === 'place') && name.confidence < sure && isOnce(name) && !isFirstName(text.slice(name.start, name.end)) && !/['’]s?$/u.test(text.slice(last.start, last.end));
    // "Rehema" and "Juma", read as a body and somebody who is called so again
    const isGiven = between === ' ' && name.type === 'person' && (last?.type === 'organization' || last?.type === 'place') && last.confidence < sure && !isOnce(name) && ![last, name].some(({ start, end }) => /\s/.test(text.slice(start, end))) && !isKnown(text.slice(last.start, last.end));
    // "Dame", read as a name of its own before "Margery Lisle"
    if (last && between === ' ' && name.type === 'person' && isTitle(text.slice(last.start, last.end).toLowerCase())) whole[whole.length - 1] = name;
    else if (last && isGiven) whole[whole.length - 1] = { ...name, start: last.start };
    else if (last && goesOn) whole[whole.length - 1] = { ...last, end: name.end };
    else if (last && name.type === last.type && (hyphened || (between === ' ' && leadsOn(text, last)))) whole[whole.length - 1] = { ...last, end: name.end, confidence: Math.min(last.confidence, name.confidence) };
    else whole.push(name);
  }
  return whole.map((name) => {
    const open = openEnd.exec(text.slice(name.start, name.end));
    return open && open.index > 0 ? { ...name, end: name.start + open.index } : name;
  });
}

/** Whether the tables know it for a country, a capital or an institution. */
function isKnown(word: string): boolean {
  return (countryNamed(word) ?? countryOfCapital(word) ?? institutionNamed(word) ?? seatNamed(word)) !== null;
}

/** Gives whether a name of one word stands in no other name of the text: "the Washington Post Trump told" are two where Trump is somebody elsewhere. */
function wordsThatStandOnce(text: string, names: readonly NameReading[]): (name: NameReading) => boolean {
  const uses = new Map<string, number>();
  for (const { start, end } of names) for (const word of new Set(text.slice(start, end).split(/\s/))) uses.set(word, (uses.get(word) ?? 0) + 1);
  return ({ start, end }) => uses.get(text.slice(start, end)) === 1;
}

/** "Rhee Sang-min", "Digital Rights Now", of which "Rhee Sang" and "Digital Rights" were read. */
function withRest(text: string, name: NameReading): NameReading {
  const after = text.slice(name.end, name.end + 20);
  const rest = name.type === 'person' ? /^(?:-\p{Ll}{2,}|,? (?:Jr|Sr)(?![\p{L}])\.?)/u.exec(after)?.[0] : name.type === 'organization' ? /^ (?:Now|First|Forward|Together|Watch|International|Worldwide)(?![\p{L}’'-])/u.exec(after)?.[0] : undefined;
  return rest ? { ...name, end: name.end + rest.length } : name;
}

/** "Kestrel Foods and Green Acre Ltd", read as one: behind a word for a kind of body "and" begins another name. */
function apart(text: string, name: NameReading): readonly NameReading[] {
  const match = name.type === 'organization' ? /^(.*\s(\p{L}+)) and (?=(?!Trust|Savings|Loan)\p{Lu}\p{L}+ \p{Lu})/u.exec(text.slice(name.start, name.end)) : null;
  const [whole, first = '', last = ''] = match ?? [];
  if (!whole || !(nounType(last.toLowerCase()) === 'organization' || legal.test(last))) return [name];
  return [{ ...name, end: name.start + first.length }, ...apart(text, { ...name, start: name.start + whole.length })];
}

const legal = /^(?:Foods|Ltd|Inc|Corp|PLC|plc|AG|GmbH|Group|Holdings|Motors|Industries|Energy|Airlines|Airways|Systems|Technologies|Partners)$/;

/** "April Jensen", of which "Jensen" was read: a first name before a person's one name belongs to it, where nothing makes it a day. */
function withGivenNames(text: string, names: readonly NameReading[]): readonly NameReading[] {
  return names.map((name, at) => {
    if (name.type !== 'person' || text.slice(name.start, name.end).includes(' ')) return name;
    const [, before, word = ''] = /(?:^|[\s"“(])((?:in|since|until|by|last|next|from|of) )?(\p{Lu}\p{Ll}+) $/u.exec(text.slice(Math.max(0, name.start - 30), name.start)) ?? [];
    const start = name.start - word.length - 1;
    return !before && isFirstName(word) && !isWeekday(word.toLowerCase()) && !isTitle(word.toLowerCase()) && (names[at - 1]?.end ?? 0) <= start ? { ...name, start } : name;
  });
}

/** Whether the name right behind this one is the rest of it: an organization's that ends in "of", one word of a person's that is no title. */
function leadsOn(text: string, { start, end, type }: NameReading): boolean {
  const name = text.slice(start, end);
  if (type === 'organization') return /\s(?:of|for)(?:\sthe)?$/.test(name);
  return type === 'person' && !/\s/.test(name) && !isTitle(name.toLowerCase().replace('.', ''));
}

/** "Sammy Ruiz Jr." with its full stop, "St. Brigid’s College" with its "St." */
function withStops(text: string, { start, end, ...name }: NameReading): NameReading {
  const saint = /(?:^|[\s"“(])(St\. )$/.exec(text.slice(Math.max(0, start - 5), start))?.[1]?.length ?? 0;
  const stop = text.charAt(end) === '.' && /\s(?:Jr|Sr|Inc|Corp|Ltd)$/.test(text.slice(Math.max(start, end - 6), end)) ? 1 : 0;
  return { ...name, start: start - saint, end: end + stop };
}

/** "Michael Farrant KC": letters behind a person's name are no part of it. */
function withoutLetters(text: string, name: NameReading): NameReading {
  const [, letters = '', last = ''] = name.type === 'person' ? (/\S(,? (\S+))$/.exec(text.slice(name.start, name.end)) ?? []) : [];
  return isLetters(last) ? withoutLetters(text, { ...name, end: name.end - letters.length }) : name;
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

