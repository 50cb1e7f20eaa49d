/** Finds what lies where without going through everything: a long source has thousands of spans. */
import type { Spanned } from './nest';

export interface SpanIndex<Item extends Spanned> {
  /** The items that share a character with `[start, end)`, in the order of their starts. */
  overlapping(start: number, end: number): readonly Item[];
  /** The items that lie in `[start, end)` whole, in the order of their starts. */
  inside(start: number, end: number): readonly Item[];
}

export function spanIndex<Item extends Spanned>(items: readonly Item[]): SpanIndex<Item> {
  const sorted = [...items].sort((a, b) => a.start - b.start);
  // How far the items up to each index reach: below a start, nothing further back can overlap.
  const reach: number[] = [];
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0));
  const overlapping = (start: number, end: number): Item[] => {
    const found: Item[] = [];
    for (let i = countBefore(sorted, end) - 1; i >= 0 && reach[i]! > start; i--) {
      if (sorted[i]!.end > start) found.push(sorted[i]!);
    }
    return found.reverse();
  };
  return {
    overlapping,
    inside: (start, end) => overlapping(start, end).filter((item) => start <= item.start && item.end <= end),
  };
}

/** How many of the items start before `offset`. */
function countBefore(sorted: readonly Spanned[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
