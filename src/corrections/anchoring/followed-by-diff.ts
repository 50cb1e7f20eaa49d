/** Where an anchor's words are by the difference between the text that it was made on and the present one. */
import type { Span } from '../../engine/annotation';
import { firstEndingAfter } from '../../engine/source/spans';
import type { Found } from '../anchors';
import type { Anchor } from '../decision';
import { contextLength } from '../anchors';
import type { Run } from './text-diff';
import { commonRuns } from './text-diff';

/** Share of an anchor's characters, and of those on one side of it, that must be there still. */
const surviving = 0.6;
/** Share of the characters between the first and the last of them that must be theirs; less are crumbs of something else. */
const dense = 0.5;
/** Words that are repeated word for word at this length are the same ones; shorter ones are, where what stands around them is. */
const longEnough = 24;

/** A function that follows anchors of `before` into `after`; it gives `null` for words that are gone, or that `before` has not. */
export function followByDiff(before: string, after: string): (anchor: Anchor) => Found | null {
  const common = commonIn(before, after);
  /** Of words that stand more or less often than before, one was copied or taken out: which, the texts don't tell. */
  const isUnclear = ({ exact, prefix, suffix }: Anchor) => {
    const words = exact.length >= longEnough ? exact : `${prefix.slice(-longEnough / 2)}${exact}${suffix.slice(0, longEnough / 2)}`;
    return countOf(after, words) > 0 && countOf(after, words) !== countOf(before, words);
  };
  return (anchor) => {
    const { start, end, exact } = anchor;
    if (before.slice(start, end) !== exact || end <= start) return null;
    const kept = within(common, start, end);
    if (sum(kept) < surviving * (end - start)) return null;
    const [first, last] = [kept[0], kept.at(-1)];
    if (!first || !last) return null;
    const span = wholeWords(before, after, [start, end], [edgeBefore(first, start, common), edgeAfter(last, end, common)]);
    if (sum(kept) < dense * (span[1] - span[0])) return null;
    const [left, right] = [sidesKept(common, Math.max(0, start - contextLength), start), sidesKept(common, end, Math.min(before.length, end + contextLength))];
    if (Math.max(left, right) < surviving) return null;
    const same = after.slice(...span) === exact;
    const sure = exact.length >= longEnough && countOf(before, exact) === 1 ? Math.max(left, right) === 1 : left === 1 && right === 1;
    return { span, moved: !same || !sure || isUnclear(anchor) };
  };
}

/** What two texts have in common: runs, and where in the text before each of them is. */
interface Common {
  readonly runs: readonly Run[];
  readonly places: readonly Span[];
}

function commonIn(before: string, after: string): Common {
  const runs = commonRuns(before, after);
  return { runs, places: runs.map(({ before: start, length }) => [start, start + length]) };
}

/** The pieces of runs between two offsets of the text before. */
function within({ runs, places }: Common, start: number, end: number): readonly Run[] {
  const pieces: Run[] = [];
  for (let i = firstEndingAfter(places, start); i < runs.length; i++) {
    const run = runs[i];
    if (!run || run.before >= end) break;
    const skipped = Math.max(0, start - run.before);
    pieces.push({ before: run.before + skipped, after: run.after + skipped, length: Math.min(end, run.before + run.length) - run.before - skipped });
  }
  return pieces;
}

function sidesKept(common: Common, start: number, end: number): number {
  return end === start ? 1 : sum(within(common, start, end)) / (end - start);
}

/** Letters put in the place of the words' own first ones are theirs, if these were replaced just there. */
function edgeBefore(first: Run, start: number, { runs, places }: Common): number {
  const previous = runs[firstEndingAfter(places, first.before) - 1];
  const replaced = first.before > start && (previous ? previous.before + previous.length : 0) >= start;
  return replaced ? (previous ? previous.after + previous.length : 0) : first.after;
}

function edgeAfter(last: Run, end: number, { runs, places }: Common): number {
  const stop = last.before + last.length;
  const next = runs[firstEndingAfter(places, stop)];
  return stop < end && next && next.before <= end ? next.after : last.after + last.length;
}

/** Where the words began and ended between words, they do so still. */
function wholeWords(before: string, after: string, [start, end]: Span, [from, to]: Span): Span {
  let [first, last] = [from, to];
  if (!insideWord(before, start)) while (first > from - contextLength && insideWord(after, first)) first--;
  if (!insideWord(before, end)) while (last < to + contextLength && insideWord(after, last)) last++;
  return [first, last];
}

/** How often words stand in a text; beyond a few it makes no difference. */
function countOf(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && count < 9; at = text.indexOf(words, at + 1)) count++;
  return count;
}

function insideWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && /[\p{L}\p{N}\p{M}\p{Surrogate}]{2}/u.test(text.slice(at - 1, at + 1));
}

function sum(runs: readonly Run[]): number {
  return runs.reduce((all, { length }) => all + length, 0);
}
