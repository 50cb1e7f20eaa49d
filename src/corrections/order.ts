/** The orders of decisions: in which they were made, and in which they are written. */
import type { Decision } from './decision';

/** In the order in which they were made; of two at the same moment, by id. */
export function byTime(a: Decision, b: Decision): number {
  return compare(a.created, b.created) || compare(a.id, b.id);
}

/** By position, then by time, then by id: adding or taking away one moves no other line. */
export function inOrder(a: Decision, b: Decision): number {
  return a.target[0].start - b.target[0].start || byTime(a, b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
