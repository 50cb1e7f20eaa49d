/** What the uncased encoder cannot see in a word: its capitals, whether it is quoted, whether it begins a block. */
import type { Word } from './words';

const shapes = 7;

const digit = /[\p{Nd}²³¹⁰⁴-⁹₀-₉]/u;
const letters = /\p{L}/gu;
const capitals = /\p{Lu}/gu;
const capitalFirst = /^\p{Lu}/u;

/** 1 no capitals, 2 only the first letter capital, 3 all capitals, 4 other capitals, 5 with a digit, 6 without letters. */
export function shapeOf(word: string): number {
  if (digit.test(word)) return 5;
  const letterCount = word.match(letters)?.length ?? 0;
  if (letterCount === 0) return 6;
  const capitalCount = word.match(capitals)?.length ?? 0;
  if (capitalCount === 0) return 1;
  if (capitalCount === 1 && capitalFirst.test(word)) return 2;
  return capitalCount === letterCount ? 3 : 4;
}

/**
 * A feature id for each word, as `training/words.py` numbers them: shape + 7 · in double quotation marks + 14 · first of
 * its block. The marks themselves count as inside. Two apostrophes in a row are one mark; blocks begin outside.
 */
export function featureIds(words: readonly Word[]): Uint8Array {
  const ids = new Uint8Array(words.length);
  let inside = false;
  let apostrophes = 0;
  words.forEach((word, i) => {
    if (word.blockStart) inside = false;
    const before = inside;
    const adjoins = words[i - 1]?.end === word.start;
    apostrophes = word.text === "'" ? (adjoins ? apostrophes + 1 : 1) : 0;
    if ('“„«'.includes(word.text)) inside = true;
    else if ('”»'.includes(word.text)) inside = false;
    else if (word.text === '"' || (apostrophes > 0 && apostrophes % 2 === 0)) inside = !inside;
    ids[i] = shapeOf(word.text) + shapes * Number(before || inside) + 2 * shapes * Number(word.blockStart);
  });
  return ids;
}
