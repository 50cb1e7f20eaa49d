/** Whether the first block of an article is its headline. */
import type { Span } from '../annotation';

const longestHeadline = 200;

/** "LIM:", "Q:": a transcript's first turn. */
const speakerLabel = /^(?:(?:[\p{Lu}\d .'’-]{1,40}|[QA]):\s|\(\()/u;
/** "Mariko Abe: When did you leave?": a turn where the next block is one too. */
const namedTurn = /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,3}:\s/u;
/** `“It is a long game.” — Jane Roe`, `“Tell me,” she said`. */
const spoken = /^["“][^"”]*(?:,["”]|["”]\s{0,2}[—–―-]{1,2}\s)/;
/** A full stop at the end, also before a bracket; a dateline's dash. */
const endMark = /(?:[.,;:][\s"'”’)]*(?:[[(][^\])]*[\])])?|[—–-])$/;
/** Written small in a headline in title case, long as they are. */
const small = /^(?:about|above|after|amid|among|before|behind|below|between|from|into|near|over|since|than|that|through|toward|towards|under|until|upon|with|without)$/;

/** The first of `blocks` where it is a headline: one short line above others, without a full stop or all in title case. */
export function findHeadline(text: string, blocks: readonly Span[]): Span | null {
  const [first, second] = blocks;
  if (!first || !second || first[1] - first[0] > longestHeadline) return null;
  const words = text.slice(...first);
  if (namedTurn.test(words) && namedTurn.test(text.slice(second[0], Math.min(second[1], second[0] + 80)))) return null;
  if (/[\r\n]/.test(words) || speakerLabel.test(words) || spoken.test(words)) return null;
  return !endMark.test(words) || inTitleCase(words) ? first : null;
}

function inTitleCase(words: string): boolean {
  const long = (words.match(/\p{L}[\p{L}'’]{3,}/gu) ?? []).filter((word) => !small.test(word));
  return long.length >= 3 && long.every((word) => /^\p{Lu}/u.test(word));
}
