/** Nouns for people, organizations, places and documents, and titles; and what gender first names and titles suggest. */
import type { ActorType } from '../annotation';
import firstNames from './data/first-names.pddl.json';
import nameGenders from './data/name-genders.mit.json';
import { foldName } from './fold';
import nicknames from './data/nicknames.cc0.json';
import nouns from './data/nouns.cc0.json';

export type Gender = 'female' | 'male';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const titles = setOf(nouns.titles);
const femaleTitles = setOf(nouns.femaleTitles);
const maleTitles = setOf(nouns.maleTitles);
const female = setOf(nouns.female);
const male = setOf(nouns.male);
const heads = setOf(nouns.heads);
const parts = setOf(nouns.parts);
const openParts = setOf(nouns.openParts);
const femaleNames = setOf(nameGenders.female);
const maleNames = setOf(nameGenders.male);
const listedNames = setOf(firstNames.names.toLowerCase());
const typeOf = new Map<string, ActorType>([
  ...[...setOf(nouns.document)].map((noun): [string, ActorType] => [noun, 'work']),
  ...[...setOf(nouns.place)].map((noun): [string, ActorType] => [noun, 'place']),
  ...[...setOf(nouns.organization)].map((noun): [string, ActorType] => [noun, 'organization']),
  ...[...setOf(nouns.person)].map((noun): [string, ActorType] => [noun, 'person']),
]);

const narrowerOf = new Map(Object.entries(nouns.narrower).flatMap(([wider, words]) => wider.split(' ').map((noun) => [noun, setOf(words)] as const)));

const longerNames = new Map<string, readonly string[]>();
for (const [short, long] of Object.entries(nicknames)) for (const name of short.split(' ')) longerNames.set(name, [...(longerNames.get(name) ?? []), ...long.split(' ')]);

const irregular = new Map([
  ['men', 'man'], ['women', 'woman'], ['children', 'child'], ['people', 'person'], ['wives', 'wife'], ['police', 'police'], ['news', 'news'],
]);

/** The singular of a lower-case noun, and whether the word was a plural; of an "ex-minister" or a "minister-designate" a minister's. */
export function singularOf(word: string): { readonly noun: string; readonly plural: boolean } {
  if (/^ex-\p{Ll}{3}/u.test(word)) return singularOf(word.slice(3));
  if (/\p{Ll}{3}-(?:elect|designate)$/u.test(word)) return singularOf(word.replace(/-(?:elect|designate)$/, ''));
  const whole = irregular.get(word);
  if (whole) return { noun: whole, plural: whole !== word };
  const compound = /^(.+)(men|women)$/.exec(word);
  if (compound?.[1]) return { noun: `${compound[1]}${compound[2] === 'men' ? 'man' : 'woman'}`, plural: true };
  for (const [ending, singular] of [['ies', 'y'], ['ves', 'f'], ['es', ''], ['s', '']] as const) {
    const stem = word.endsWith(ending) ? word.slice(0, -ending.length) + singular : null;
    if (stem && !typeOf.has(word) && typeOf.has(stem)) return { noun: stem, plural: true };
  }
  return { noun: word, plural: !typeOf.has(word) && /[^s]s$/.test(word) };
}

/** What a lower-case singular noun is a noun for, or `null`; of "co-founder" and "ex-president" the last part counts; a "62-year-old" is a person. */
export function nounType(noun: string): ActorType | null {
  if (/^\d{1,3}-year-old$/.test(noun)) return 'person';
  return typeOf.get(noun) ?? typeOf.get(noun.slice(noun.lastIndexOf('-') + 1)) ?? null;
}

/** Whether a lower-case word, without its full stop, can stand before a name as a title. */
export function isTitle(word: string): boolean {
  return titles.has(word);
}

/** The gender that a lower-case noun or title states, or `null`. */
export function statedGender(word: string): Gender | null {
  if (female.has(word) || femaleTitles.has(word)) return 'female';
  return male.has(word) || maleTitles.has(word) ? 'male' : null;
}

/** The gender that a given name suggests ("Brenda", "Hye-jin"): evidence that the text may overrule. */
export function suggestedGender(givenName: string): Gender | null {
  const name = foldName(givenName).replace(/ /g, '');
  if (femaleNames.has(name)) return 'female';
  return maleNames.has(name) ? 'male' : null;
}

/** The given names, folded, that a folded short one may stand for: "bob" for "robert". */
export function givenNamesOf(short: string): readonly string[] {
  return longerNames.get(short) ?? [];
}

/** Whether it is in the list of first names. */
export function isFirstName(word: string): boolean {
  return listedNames.has(word.toLowerCase());
}

/** Whether everybody who is the one is the other too, by their lower-case nouns: a criminologist is a researcher, a barrister a lawyer. */
export function isKindOfPerson(noun: string, wider: string): boolean {
  const narrower = narrowerOf.get(wider);
  return narrower !== undefined && (narrower.has(noun) || (narrower.has('-ologist') && /(?:ologist|ographer|onomist|icist|ematician)$/.test(noun)));
}

/** Whether the noun is one for somebody at the head of a state or an organization: "leader" takes in presidents. */
export function isHead(noun: string): boolean {
  return heads.has(noun);
}

/**
 * Whether the noun is for somebody by their part in what somebody else does or is: `other` of a judge, a victim, a wife, who
 * are not whoever was spoken of; `either` of a driver, a doctor; `null` of a singer or a striker.
 */
export function partPlayed(noun: string): 'other' | 'either' | null {
  return parts.has(noun) ? 'other' : openParts.has(noun) ? 'either' : null;
}
