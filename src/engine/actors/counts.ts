/** Words that say how many are meant: "the two leaders", "both", "the pair". */

const nouns = new Map([['pair', 2], ['duo', 2], ['couple', 2], ['trio', 3], ['quartet', 4]]);
const numbers = new Map([['two', 2], ['both', 2], ['three', 3], ['four', 4], ['five', 5]]);

/** Whether a lower-case word is a number that can stand for people alone: "both". */
export function isCount(word: string): boolean {
  return numbers.has(word);
}

/** Whether a lower-case noun means so many people: "the couple". */
export function isCountNoun(noun: string): boolean {
  return nouns.has(noun);
}

/** How many a description of several means, or `null` where it does not say; `alone`: whether it says nothing else of them. */
export function countIn(text: string): { readonly count: number; readonly alone: boolean } | null {
  const words = text.toLowerCase().split(/\s+/);
  const last = words.at(-1) ?? '';
  const alone = nouns.get(last) ?? numbers.get(last);
  if (alone !== undefined) return { count: alone, alone: true };
  const number = words.map((word) => numbers.get(word)).find((found) => found !== undefined);
  return number === undefined ? null : { count: number, alone: false };
}
