/** Where words come to by one edit of an open text: what stands before and after the edit is known to be the same. */
import type { Span } from '../../engine/annotation';
import type { Decision, Placement } from '../decision';

/**
 * A function that moves a decision's placement in `before` to where it is in `after`. What the edit has taken out whole
 * is an orphan; words that the edit reaches into are marked as moved. One pass over the texts, then no search.
 */
export function followEdit(before: string, after: string): (decision: Decision, placement: Placement) => Placement {
  const move = spanMover(before, after);
  return ({ target, change }, placement) => {
    if (placement.state === 'orphan') return placement;
    const spans = placement.target.map(move);
    const extent = placement.extent?.map(move);
    if ([...spans, ...(extent ?? [])].includes(null)) return { state: 'orphan' };
    const moved = present(spans);
    const anchors = change.change === 'extent' ? change.anchors : [];
    const at = placement.at && move(placement.at);
    return {
      state: 'placed',
      target: moved,
      moved: placement.moved || !sameWords(after, moved, target) || (extent !== undefined && !sameWords(after, present(extent), anchors)),
      ...(extent && { extent: present(extent) }),
      ...(at && { at }),
    };
  };
}

/** Where a span of `before` is in `after`; `null` where nothing is left of it. */
export function spanMover(before: string, after: string): (span: Span) => Span | null {
  const shorter = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix < shorter && before.charCodeAt(prefix) === after.charCodeAt(prefix)) prefix++;
  let suffix = 0;
  while (suffix < shorter - prefix && before.charCodeAt(before.length - 1 - suffix) === after.charCodeAt(after.length - 1 - suffix)) suffix++;
  const [oldEnd, newEnd] = [before.length - suffix, after.length - suffix];
  return ([start, end]) => {
    if (end <= prefix) return [start, end];
    if (start >= oldEnd) return [start - oldEnd + newEnd, end - oldEnd + newEnd];
    if (start >= prefix && end <= oldEnd) return null;
    // What was put in at the edge of the words, in place of some of them, is theirs
    const [from, to] = [start <= prefix ? start : newEnd, end >= oldEnd ? end - oldEnd + newEnd : prefix];
    return from < to ? [from, to] : null;
  };
}

function present(spans: readonly (Span | null)[]): readonly Span[] {
  return spans.flatMap((span) => (span ? [span] : []));
}

function sameWords(text: string, spans: readonly Span[], anchors: readonly { readonly exact: string }[]): boolean {
  return spans.every(([start, end], index) => text.slice(start, end) === anchors[index]?.exact);
}
