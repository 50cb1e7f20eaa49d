/** What the words of a body's name tell of its kind: "the lender" can be the Savanna Trust Bank, "the carmaker" Volta Motors. */
import { foldName } from '../knowledge/fold';
import kinds from '../knowledge/data/kinds-of-body.cc0.json';

const wordsOf = new Map(Object.entries(kinds).flatMap(([nouns, words]) => nouns.split(' ').map((noun) => [noun, new Set(words.split(' '))] as const)));

/** Whether a word of one of a body's names says that it is what the lower-case noun says, in other words than the noun's own. */
export function isKindByName(names: Iterable<string>, noun: string): boolean {
  const words = wordsOf.get(noun);
  return words !== undefined && [...names].some((name) => foldName(name).split(' ').some((word) => words.has(word)));
}
