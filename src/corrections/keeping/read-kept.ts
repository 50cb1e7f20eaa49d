/** Reads the files that keep a source's decisions, whatever file system they lie in. */
import type { ParsedSidecar } from '../sidecar';
import { parseSidecar } from '../sidecar';
import type { AtomicPlace, Files } from './atomic-file';
import { readWhole } from './atomic-file';
import { isWholeSidecar } from './whole-sidecar';

/** What a source's sidecar holds; `null` where there is none. Rejects where it can't be read or is not UTF-8. */
export async function readDecisions<Place>(files: Pick<Files<Place>, 'read'>, sidecar: AtomicPlace<Place>): Promise<ParsedSidecar | null> {
  const bytes = await readWhole(files, sidecar, isWholeSidecar);
  return bytes && parseSidecar(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}

/** The text that the decisions' positions belong to; `null` for one that can't be read, which is as good as none: the decisions are then found by their words. */
export async function readMadeOn<Place>(files: Pick<Files<Place>, 'read'>, snapshot: AtomicPlace<Place>): Promise<string | null> {
  const bytes = await readWhole(files, snapshot, () => false).catch(() => null);
  return bytes && new TextDecoder().decode(bytes);
}
