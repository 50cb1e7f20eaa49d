/** What the words of a body's name tell of its kind: "the lender" can be the Savanna Trust Bank, "the carmaker" Volta Motors. */
import { foldName } from '../knowledge/fold';
import { institutionNamed, seatNamed } from '../knowledge/institutions';
import { nounType } from '../knowledge/nouns';
import kinds from '../knowledge/data/kinds-of-body.cc0.json';

const wordsOf = new Map(Object.entries(kinds).flatMap(([nouns, words]) => nouns.split(' ').map((noun) => [noun, new Set(words.split(' '))] as const)));
const groupOf = new Map(Object.keys(kinds).flatMap((nouns) => nouns.split(' ').map((noun) => [noun, nouns] as const)));

/** Whether a word of one of a body's names, or what is known of it, says that it is what the lower-case noun says. */
export function isKindByName(names: Iterable<string>, noun: string): boolean {
  const words = wordsOf.get(noun);
  return [...names].some((name) => (words && foldName(name).split(' ').some((word) => words.has(word))) || (nounType(noun) === 'organization' && institutionNamed(name)?.summary.split(/[\s,]+/).includes(noun)) || (noun === 'palace' && seatNamed(name) !== null));
}

/** Whether two lower-case nouns say the same of a body: a daily is a paper. */
export function areOneKind(noun: string, other: string): boolean {
  return noun !== other && groupOf.get(noun) !== undefined && groupOf.get(noun) === groupOf.get(other);
}

/** What is no company by the noun of its name. */
const ofTheState = /^(?:inspectorate|ministry|department|commission|directorate|court|tribunal|parliament|senate|council|police|government|university|party|embassy|army|navy|regulator|ombudsman|inquiry|municipality)$/;

/** Whether a body's name says that it is no company: the Water Inspectorate, the Ministry of Labour. */
export function isNoCompany(names: Iterable<string>): boolean {
  return [...names].some((name) => ofTheState.test(foldName(name.replace(/ (?:of|for) .*$/, '')).split(' ').at(-1) ?? ''));
}

/** What may be said of bodies of every kind. */
const ofAnyKind = /^(?:company|firm|group|business|giant|corporation|organi[sz]ation|body|outlet|association|operator)$/;

/** Whether a body's name says that it is of another kind than the lower-case noun does: the New York Times is no agency. */
export function isOtherKind(names: Iterable<string>, noun: string): boolean {
  if (ofAnyKind.test(noun)) return false;
  const words = [...names].flatMap((name) => foldName(name).split(' '));
  const told = Object.entries(kinds).filter(([, of]) => of.split(' ').some((word) => words.includes(word)));
  return told.length > 0 && !told.some(([nouns]) => nouns.split(' ').includes(noun));
}
