/** Numbers as words, up to twelve. */
export const numberWords: readonly string[] = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** The number that a word or figures mean, "a" being one; `null` for other words. */
export function countOf(words: string): number | null {
  const word = words.toLowerCase();
  if (/^an?$/.test(word)) return 1;
  if (/^\d+$/.test(word)) return Number(word);
  const index = numberWords.indexOf(word);
  return index > 0 ? index : null;
}
