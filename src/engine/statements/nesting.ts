/** Which statement's content holds another statement: "Yonhap reported that Kim said …". */
import { extentOf, holds, startOf, type Attribution } from './attribution';

/** For each of `ordered` (by the start of their contents) the index of the smallest other one that holds it whole, or `null`. */
export function holders(ordered: readonly Attribution[]): readonly (number | null)[] {
  const sizes = ordered.map(({ content }) => content.reduce((sum, [start, end]) => sum + end - start, 0));
  const reach = reaches(ordered);
  return ordered.map((attribution, index) => {
    if (attribution.cue.length === 0) return null;
    const [first, last] = extentOf([...attribution.content, ...attribution.cue]);
    let holder: number | null = null;
    for (let other = firstStartingAfter(ordered, first) - 1; other >= 0 && (reach[other] ?? 0) >= last; other--) {
      const outer = ordered[other];
      if (!outer || (sizes[other] ?? 0) <= (sizes[index] ?? 0) || !holds(outer, attribution)) continue;
      if (holder === null || (sizes[other] ?? 0) < (sizes[holder] ?? 0)) holder = other;
    }
    return holder;
  });
}

/** How far the contents up to each index reach: what lies behind that, none of them holds. */
function reaches(ordered: readonly Attribution[]): readonly number[] {
  let furthest = 0;
  return ordered.map(({ content }) => (furthest = Math.max(furthest, extentOf(content)[1])));
}

function firstStartingAfter(ordered: readonly Attribution[], offset: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const candidate = ordered[middle];
    if (candidate && startOf(candidate) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
