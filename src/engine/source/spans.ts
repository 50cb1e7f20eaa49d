/** Looking spans up. */
import type { Span } from '../annotation';

/** Index of the first of the ordered, disjoint `spans` that ends after `offset`; their number where none does. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.[1] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the one of the ordered, disjoint `spans` that holds `offset`, or -1. */
export function holderOf(spans: readonly Span[], offset: number): number {
  const index = firstEndingAfter(spans, offset);
  const span = spans[index];
  return span && span[0] <= offset ? index : -1;
}
