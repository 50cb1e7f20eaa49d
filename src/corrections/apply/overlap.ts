/** How far two stretches of text are the same one. */
import type { Span } from '../../engine/annotation';

/** Shares of common text from which a decision's words and an annotation's are taken to be the same thing. */
export const sameThing = 0.5;

/** Common characters in proportion to all characters of both (Jaccard's index), 0 to 1. Spans of one list don't overlap. */
export function likeness(a: readonly Span[], b: readonly Span[]): number {
  const common = a.reduce((sum, [start, end]) => sum + b.reduce((inner, [from, to]) => inner + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0), 0);
  const all = lengthOf(a) + lengthOf(b) - common;
  return all > 0 ? common / all : 0;
}

/** Whether each of `inner` lies in one of `outer`, and they are not the same. */
export function holds(outer: readonly Span[], inner: readonly Span[]): boolean {
  return lengthOf(inner) < lengthOf(outer) && inner.every(([start, end]) => outer.some(([from, to]) => from <= start && end <= to));
}

export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}
