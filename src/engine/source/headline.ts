/** Whether the first block of an article is its headline. */
import type { Span } from '../annotation';

const longestHeadline = 200;

/** The first of `blocks` where it is a headline: one short line above others, without a full stop or all in title case. */
export function findHeadline(text: string, blocks: readonly Span[]): Span | null {
  const [first, second] = blocks;
  if (!first || !second || first[1] - first[0] > longestHeadline) return null;
  const words = text.slice(...first);
  if (/[\r\n]/.test(words) || speakerLabel.test(words) || quotationWithSource.test(words)) return null;
  const open = !/[.,;:][\s"'”’)]*$/.test(words);
  return open || inTitleCase(words) ? first : null;
}

/** "LIM:", "Q:" — a transcript's first turn is no headline. */
const speakerLabel = /^(?:[\p{Lu}\d .'’-]{1,40}|[QA]):\s/u;

/** `“It is a long game.” — Jane Roe` */
const quotationWithSource = /^["“][^"”]*["”]\s{0,2}[—–―-]{1,2}\s/;

function inTitleCase(words: string): boolean {
  const long = words.split(/\s+/).filter((word) => /^[“"‘']?\p{L}{4,}/u.test(word));
  return long.length >= 3 && long.filter((word) => /^[“"‘']?\p{Lu}/u.test(word)).length >= 0.8 * long.length;
}
