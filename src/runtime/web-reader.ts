/** Opens the trained reader with WebAssembly: in a web worker, and in Node where no native library was built. */
import type { ModelFiles } from './model-files';
import { openModel, reason } from './model-files';
import type { OpenedReader } from './opened-reader';
import { withoutRuntime } from './opened-reader';

/**
 * Opens the reader whose files `files` reads; `wasm` holds `ort-wasm-simd-threaded.wasm`. Never rejects: where the
 * model cannot be loaded, the result holds the reader of quotation marks and says what happened.
 */
export async function openReader(files: ModelFiles, wasm: Uint8Array): Promise<OpenedReader> {
  try {
    const runtime = await import('onnxruntime-web/wasm');
    runtime.env.wasm.numThreads = 1;
    runtime.env.wasm.wasmBinary = wasm;
    return await openModel(files, runtime, { executionProviders: ['wasm'] });
  } catch (error) {
    return withoutRuntime('onnxruntime-web', 'here', reason(error));
  }
}
