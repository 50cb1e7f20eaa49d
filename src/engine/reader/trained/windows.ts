/** Which words the model is given at once: windows whose borders an edit elsewhere does not shift. */
import type { Segment, WordTable } from './segments';

/** Words `[from, to)` are given to the model; what it finds in `[coreFrom, coreTo)` is kept. Cores follow one another. */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly coreFrom: number;
  readonly coreTo: number;
}

/** A window may end early at one segment in this many. */
const oneIn = 3;

/**
 * Windows over `segments`, each at most `mostPieces` pieces with its context: up to `contextPieces` on each side.
 *
 * A core that is half full ends at the first segment whose words' hash says so, as content-defined chunking does
 * (Muthitacharoen et al., 2001): after an edit the borders agree again with the former ones within a few segments, so
 * that what was read of all other windows still holds.
 */
export function planWindows(table: WordTable, segments: readonly Segment[], mostPieces: number, contextPieces: number): readonly Window[] {
  const coreLimit = mostPieces - 2 * contextPieces;
  const windows: Window[] = [];
  let core: Segment[] = [];
  let used = 0;
  const close = () => {
    const [first, last] = [core[0], core.at(-1)];
    if (first && last) windows.push(withContext(table, first.from, last.to, contextPieces));
    core = [];
    used = 0;
  };
  for (const segment of segments) {
    if (used + segment.pieces > coreLimit) close();
    core.push(segment);
    used += segment.pieces;
    if (used >= coreLimit / 2 && hash(table, segment) % oneIn === 0) close();
  }
  close();
  return windows;
}

function withContext({ pieces }: WordTable, coreFrom: number, coreTo: number, contextPieces: number): Window {
  let from = coreFrom;
  for (let room = contextPieces - (pieces[from - 1]?.length ?? 0); from > 0 && room >= 0; room -= pieces[from - 1]?.length ?? 0) from--;
  let to = coreTo;
  for (let room = contextPieces - (pieces[to]?.length ?? 0); to < pieces.length && room >= 0; room -= pieces[to]?.length ?? 0) to++;
  return { from, to, coreFrom, coreTo };
}

/** FNV-1a over the segment's piece ids. */
function hash({ pieces }: WordTable, { from, to }: Segment): number {
  let value = 0x811c9dc5;
  for (let i = from; i < to; i++) for (const id of pieces[i] ?? []) value = Math.imul(value ^ id, 0x01000193);
  return value >>> 0;
}
