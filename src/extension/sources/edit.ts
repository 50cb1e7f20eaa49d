/** How positions move with an edit. */
import type { Span } from '../../engine/annotation';

/** One replacement: `length` UTF-16 units from `offset` on became `inserted` units. */
export interface Edit {
  readonly offset: number;
  readonly length: number;
  readonly inserted: number;
}

/** Where a span lies after the edit; it takes in nothing that is typed at its edges. `null` where none of it is left. */
export function moveSpan([start, end]: Span, { offset, length, inserted }: Edit): Span | null {
  const editEnd = offset + length;
  const shift = inserted - length;
  const movedStart = start >= editEnd ? start + shift : start >= offset ? offset + inserted : start;
  const movedEnd = end <= offset ? end : end > editEnd ? end + shift : offset;
  return movedStart < movedEnd || (start === end && movedStart === movedEnd) ? [movedStart, movedEnd] : null;
}

/** Where a span lies after edits one after the other. */
export function moveSpanThrough(span: Span, edits: readonly Edit[]): Span | null {
  let moved: Span | null = span;
  for (const edit of edits) {
    moved = moveSpan(moved, edit);
    if (!moved) return null;
  }
  return moved;
}
