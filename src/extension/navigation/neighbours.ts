/** Which statement comes next, going through the text from a place in it and round at its ends. */
import type { Statement } from '../../engine/annotation';

export type Direction = 'next' | 'previous';

/** The nearest of `statements` that begins after (or before) the offset; at the end of the text, the one from its other end. */
export function neighbour(statements: readonly Statement[], offset: number, direction: Direction): Statement | undefined {
  const ordered = [...statements].sort((a, b) => startOf(a) - startOf(b));
  if (direction === 'next') return ordered.find((statement) => startOf(statement) > offset) ?? ordered[0];
  return ordered.findLast((statement) => startOf(statement) < offset) ?? ordered.at(-1);
}

/** Where a statement's content begins, a UTF-16 offset. */
export function startOf({ content }: Statement): number {
  return content[0]?.[0] ?? 0;
}
