/** How far two stretches of text are the same one. */
import type { Span } from '../../engine/annotation';
import { lengthOf } from '../../engine/statements/coverage';

/** Shares of common text from which a decision's words and an annotation's are taken to be the same thing. */
export const sameThing = 0.5;

/** Whether each of `inner` lies in one of `outer`, and they are not the same. */
export function holds(outer: readonly Span[], inner: readonly Span[]): boolean {
  return lengthOf(inner) < lengthOf(outer) && inner.every(([start, end]) => outer.some(([from, to]) => from <= start && end <= to));
}
