/** How much of a stretch the contents of attributions already take in. */
import type { Span } from '../annotation';
import { firstEndingAfter } from '../source/spans';
import type { Attribution } from './attribution';

/** Gives, for a span, the share of its UTF-16 units that lie in the content of one of `attributions`, 0 to 1. */
export function coverageBy(attributions: readonly Attribution[]): (span: Span) => number {
  const covered = union(attributions.flatMap(({ content }) => content));
  return ([start, end]) => {
    let units = 0;
    for (let i = firstEndingAfter(covered, start); i < covered.length; i++) {
      const span = covered[i];
      if (!span || span[0] >= end) break;
      units += Math.min(end, span[1]) - Math.max(start, span[0]);
    }
    return end > start ? units / (end - start) : 0;
  };
}

/** The length that two spans share. */
export function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}

function union(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
    else joined.push([start, end]);
  }
  return joined;
}
