/** How much of what stood around words stands around a place, 0 to 1; a side without context is like nothing. */
import search from 'approx-string-match';

export function alikeBefore(text: string, at: number, prefix: string): number {
  return alike(text.slice(Math.max(0, at - prefix.length - slack), at), prefix);
}

export function alikeAfter(text: string, at: number, suffix: string): number {
  return alike(text.slice(at, at + suffix.length + slack), suffix);
}

/** Characters that may have come between. */
const slack = 8;

/** The share of the words that is left after the fewest edits that make them a part of `text`. */
function alike(text: string, words: string): number {
  if (words === '' || text === '') return 0;
  if (text.includes(words)) return 1;
  const most = Math.floor(words.length / 2);
  const errors = search(text, words, most).reduce((least, match) => Math.min(least, match.errors), Infinity);
  return errors === Infinity ? 0 : 1 - errors / words.length;
}
