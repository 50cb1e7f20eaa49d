/** Opens the trained reader from a folder on disk, for the desktop, the command line and the tests. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenedReader } from './opened-reader';
import { withoutModel } from './opened-reader';

export interface NodeReaderOptions {
  /** Threads that the model computes with; 2 unless given. */
  readonly threads?: number;
}

/**
 * Opens the reader whose files lie in `modelFolder`. Never rejects: where the model cannot be loaded, the result holds
 * the reader of quotation marks and says what happened.
 */
export async function openReader(modelFolder: string, _options: NodeReaderOptions = {}): Promise<OpenedReader> {
  const file = join(modelFolder, 'labels.json');
  try {
    await access(file);
  } catch {
    return withoutModel(file, 'is missing');
  }
  return withoutModel(file, 'cannot be read yet');
}
