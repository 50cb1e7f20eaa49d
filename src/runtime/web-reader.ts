/** Opens the trained reader from bytes that somebody else fetches, for a web worker. */
import type { OpenedReader } from './opened-reader';
import { openModel, reason } from './model-files';
import { withoutRuntime } from './opened-reader';

/** Where the model's files come from: in a web worker the client reads them and sends them over. */
export interface FileSource {
  /** The bytes of a file of the model folder ("reader.onnx"); rejects where there is none. */
  read(name: string): Promise<Uint8Array>;
}

/**
 * Opens the reader whose files `files` reads; `wasm` holds `ort-wasm-simd-threaded.wasm`. Never rejects: where the
 * model cannot be loaded, the result holds the reader of quotation marks and says what happened.
 */
export async function openReader(files: FileSource, wasm: Uint8Array): Promise<OpenedReader> {
  try {
    const runtime = await import('onnxruntime-web/wasm');
    runtime.env.wasm.numThreads = 1;
    runtime.env.wasm.wasmBinary = wasm;
    return await openModel({ nameOf: (name) => `model/${name}`, read: (name) => files.read(name) }, runtime, { executionProviders: ['wasm'] });
  } catch (error) {
    return withoutRuntime('onnxruntime-web', 'in this browser', reason(error));
  }
}
