/** Where a content may end: seldom inside a clause. */
import type { Word } from './words';

const ordinary = /^[\p{L}\p{M}\p{N}]/u;

/**
 * What it costs a content to end before each of `words`: nothing before a punctuation mark or a new block, something
 * before any other word (`insideClause`, in log-probability), for people report whole clauses. A hyphen, a full stop or an apostrophe inside a word, as in
 * "God-given", "U.S" and "it’s", is no punctuation mark.
 */
export function contentEndTolls(words: readonly Word[], insideClause: number): Float32Array {
  return Float32Array.from(words, (word, i) => {
    const [before, after] = [words[i - 1], words[i + 1]];
    const insideWord = before?.end === word.start && word.end === after?.start && ordinary.test(before.text) && ordinary.test(after.text);
    return !word.blockStart && (ordinary.test(word.text) || insideWord) ? insideClause : 0;
  });
}
