/** Whether a sidecar was written to its end. */
import { parseSidecar } from '../sidecar';

/** A list that is not closed can't be read; that of a file which was only just made is not even begun. */
export function isWholeSidecar(bytes: Uint8Array): boolean {
  return bytes.length > 0 && 'sidecar' in parseSidecar(new TextDecoder().decode(bytes));
}
