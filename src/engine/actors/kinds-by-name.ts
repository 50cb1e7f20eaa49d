/** What the words of a body's name tell of its kind: "the lender" can be the Savanna Trust Bank, "the carmaker" Volta Motors. */
import { foldName } from '../knowledge/fold';
import { institutionNamed, seatNamed } from '../knowledge/institutions';
import kinds from '../knowledge/data/kinds-of-body.cc0.json';

const wordsOf = new Map(Object.entries(kinds).flatMap(([nouns, words]) => nouns.split(' ').map((noun) => [noun, new Set(words.split(' '))] as const)));
const groupOf = new Map(Object.keys(kinds).flatMap((nouns) => nouns.split(' ').map((noun) => [noun, nouns] as const)));

/** Whether a word of one of a body's names, or what is known of it, says that it is what the lower-case noun says. */
export function isKindByName(names: Iterable<string>, noun: string): boolean {
  const words = wordsOf.get(noun);
  return [...names].some((name) => (words && foldName(name).split(' ').some((word) => words.has(word))) || institutionNamed(name)?.summary.split(/[\s,]+/).includes(noun) || (noun === 'palace' && seatNamed(name) !== null));
}

/** Whether two lower-case nouns say the same of a body: a daily is a paper. */
export function areOneKind(noun: string, other: string): boolean {
  return noun !== other && groupOf.get(noun) !== undefined && groupOf.get(noun) === groupOf.get(other);
}
