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
    const { env, InferenceSession, Tensor } = await import('onnxruntime-web/wasm');
    env.wasm.numThreads = 1;
    env.wasm.wasmBinary = wasm;
    // With one thread it computes as promises are kept, one after the other: no question was answered until a long text was read
    const turn = () => new Promise<void>((resolve) => { setTimeout(resolve); });
    return await openModel(files, { InferenceSession, Tensor, turn }, { executionProviders: ['wasm'] });
  } catch (error) {
    return withoutRuntime('onnxruntime-web', 'here', reason(error));
  }
}
