/** Which statement's content holds another statement: "Yonhap reported that Kim said …". */
import type { Span } from '../annotation';
import { startOf, type Attribution } from './attribution';

/** For each of `ordered` (by the start of their contents) the index of the smallest other one that holds it whole, or `null`. */
export function holders(ordered: readonly Attribution[]): readonly (number | null)[] {
  const sizes = ordered.map(({ content }) => content.reduce((sum, [start, end]) => sum + end - start, 0));
  return ordered.map((attribution, index) => {
    let holder: number | null = null;
    for (let other = candidatesEnd(ordered, attribution) - 1; other >= 0; other--) {
      const outer = ordered[other];
      if (!outer || other === index || !holds(outer, attribution)) continue;
      if (holder === null || (sizes[other] ?? 0) < (sizes[holder] ?? 0)) holder = other;
    }
    return holder;
  });
}

/** Only what begins at or before the first of an attribution's words can hold it. */
function candidatesEnd(ordered: readonly Attribution[], { content, cue, source }: Attribution): number {
  const first = Math.min(...[...content, ...cue, ...source].map(([start]) => start));
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const candidate = ordered[middle];
    if (candidate && startOf(candidate) <= first) low = middle + 1;
    else high = middle;
  }
  return low;
}

function holds(outer: Attribution, inner: Attribution): boolean {
  const inside = ([start, end]: Span) => outer.content.some(([from, to]) => from <= start && end <= to);
  return inner.cue.length > 0 && inner.cue.every(inside) && inner.content.every(inside);
}
