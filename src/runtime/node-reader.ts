/** Opens the trained reader from a folder on disk, for the desktop, the command line and the tests. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InferenceSession } from 'onnxruntime-common';
import type { ModelFiles, Runtime } from './model-files';
import { openModel, reason } from './model-files';
import type { OpenedReader } from './opened-reader';
import { withoutRuntime } from './opened-reader';
import { openReader as openWithWebAssembly } from './web-reader';

export interface NodeReaderOptions {
  /** Threads that the model computes with; 2 unless given. WebAssembly computes with one. */
  readonly threads?: number;
  /** Bytes of readings that are kept for texts that come again, edited; enough for a long one unless given. */
  readonly remembered?: number;
  /** Loads the native runtime; rejects on a platform for which none was built. */
  readonly native?: () => Promise<Runtime>;
  /** The file of the WebAssembly runtime, for such a platform; beside the bundle unless given. Packages with a native runtime go without. */
  readonly wasm?: string;
}

/**
 * Opens the reader whose files lie in `modelFolder`, natively or else with WebAssembly, which reads the same some six times
 * slower. Never rejects: where the model cannot be loaded, the result holds the reader of quotation marks and says what
 * happened.
 */
export async function openReader(modelFolder: string, { threads = 2, remembered, native = loadNative, wasm = join(__dirname, 'ort-wasm-simd-threaded.wasm') }: NodeReaderOptions = {}): Promise<OpenedReader> {
  const nameOf = (name: string) => join(modelFolder, name);
  const files: ModelFiles = { nameOf, read: (name) => readFile(nameOf(name)) };
  try {
    return await openModel(files, await native(), sessionOptions(threads), remembered);
  } catch (error) {
    const bytes = await readFile(wasm).catch(() => null);
    return bytes ? openWithWebAssembly(files, bytes) : withoutRuntime('onnxruntime-node', `on ${process.platform}-${process.arch}`, reason(error));
  }
}

/** Loaded here and not at the start: on a platform for which no native library was built, loading it throws. */
async function loadNative(): Promise<Runtime> {
  const runtime: Runtime | { readonly default: Runtime } = await import('onnxruntime-node');
  return exportsOf(runtime);
}

/** Bundled, the package comes as one default export. */
function exportsOf(runtime: Runtime | { readonly default: Runtime }): Runtime {
  return 'default' in runtime ? runtime.default : runtime;
}

/**
 * Threads that wait do not spin: on a busy machine spinning made a reading take four times as long. No arena keeps the
 * memory of the longest window.
 */
function sessionOptions(threads: number): InferenceSession.SessionOptions {
  return {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    enableCpuMemArena: false,
    enableMemPattern: false,
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  };
}
