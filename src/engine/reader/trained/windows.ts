/** Which words the model is given at once: windows whose borders an edit elsewhere does not shift. */
import type { Segment, WordTable } from './segments';

/** Words `[from, to)` of the table. Windows follow one another without gap or overlap. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** A window may end early at one segment in this many. */
const oneIn = 3;

/**
 * Windows of whole segments, each at most `mostPieces` pieces long. They have no context beyond their own words: more of
 * it was measured to help nothing, for the model was trained so.
 *
 * A window that is half full ends at the first segment whose words' hash says so, as content-defined chunking does
 * (Muthitacharoen et al., 2001): after an edit the borders agree again with the former ones within a few segments, so
 * that what was read of all other windows still holds.
 */
export function planWindows(table: WordTable, segments: readonly Segment[], mostPieces: number): readonly Window[] {
  const windows: Window[] = [];
  let from = 0;
  let used = 0;
  const close = (to: number) => {
    if (to > from) windows.push({ from, to });
    from = to;
    used = 0;
  };
  for (const segment of segments) {
    if (used + segment.pieces > mostPieces) close(segment.from);
    used += segment.pieces;
    if (used >= mostPieces / 2 && hash(table, segment) % oneIn === 0) close(segment.to);
  }
  close(segments.at(-1)?.to ?? 0);
  return windows;
}

/** FNV-1a over the segment's piece ids. */
function hash({ pieces }: WordTable, { from, to }: Segment): number {
  let value = 0x811c9dc5;
  for (let i = from; i < to; i++) for (const id of pieces[i] ?? []) value = Math.imul(value ^ id, 0x01000193);
  return value >>> 0;
}
