/** What two versions of a text have in common: first whole lines, then words in the lines that differ, then letters in those. */
import { diffArrays } from 'diff';
import { slideEdits } from './slide-edits';

/** Characters that stand in both texts, in the same order: `length` of them from `before` in the one and `after` in the other. */
export interface Run {
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

interface Level {
  readonly split: RegExp;
  /** Longest stretch that is compared so: the letters of many words are found in any others. */
  readonly longest: number;
  /** Differences from which two stretches are given up as nothing alike: it bounds the time, which grows with their square. */
  readonly mostEdits: number;
}

const levels: readonly Level[] = [
  { split: /[^\n]*\n|[^\n]+$/g, longest: Infinity, mostEdits: 1_500 },
  { split: /[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu, longest: Infinity, mostEdits: 1_000 },
  { split: /[^]/gu, longest: 60, mostEdits: 60 },
];

/** The runs of characters that `before` and `after` share, in order (Myers' difference, level by level). Blanks count as blanks, however many. */
export function commonRuns(before: string, after: string): readonly Run[] {
  const runs: Run[] = [];
  compare(before, after, 0, 0, 0, runs);
  return slideEdits(before, after, joined(runs));
}

function compare(before: string, after: string, startBefore: number, startAfter: number, depth: number, runs: Run[]): void {
  const level = levels[depth];
  if (!level || before === '' || after === '' || Math.max(before.length, after.length) > level.longest) return;
  const [old, now] = [before.match(level.split) ?? [], after.match(level.split) ?? []];
  const changes = diffArrays(old.map(keyOf), now.map(keyOf), { maxEditLength: level.mostEdits });
  let [i, j, at, to] = [0, 0, 0, 0];
  let [gapAt, gapTo] = [0, 0];
  const gap = () => compare(before.slice(gapAt, at), after.slice(gapTo, to), startBefore + gapAt, startAfter + gapTo, depth + 1, runs);
  for (const { added, removed, count } of changes ?? []) {
    for (let n = 0; n < count; n++) {
      const [a, b] = [added ? '' : (old[i++] ?? ''), removed ? '' : (now[j++] ?? '')];
      if (!added && !removed) {
        gap();
        if (a === b) runs.push({ before: startBefore + at, after: startAfter + to, length: a.length });
        else compare(a, b, startBefore + at, startAfter + to, depth + 1, runs);
        [gapAt, gapTo] = [at + a.length, to + b.length];
      }
      [at, to] = [at + a.length, to + b.length];
    }
  }
  if (!changes) [at, to] = [before.length, after.length];
  gap();
}

function keyOf(token: string): string {
  return token.trim() === '' ? ' ' : token.trim();
}

function joined(runs: readonly Run[]): readonly Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last && last.before + last.length === run.before && last.after + last.length === run.after) all[all.length - 1] = { ...last, length: last.length + run.length };
    else all.push(run);
  }
  return all;
}
