/** Opens the trained reader from a folder on disk, for the desktop, the command line and the tests. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InferenceSession } from 'onnxruntime-common';
import type { Runtime } from './model-files';
import { openModel, reason } from './model-files';
import type { OpenedReader } from './opened-reader';
import { withoutRuntime } from './opened-reader';

export interface NodeReaderOptions {
  /** Threads that the model computes with; 2 unless given. */
  readonly threads?: number;
}

/**
 * Opens the reader whose files lie in `modelFolder`. Never rejects: where the model cannot be loaded, the result holds
 * the reader of quotation marks and says what happened.
 */
export async function openReader(modelFolder: string, { threads = 2 }: NodeReaderOptions = {}): Promise<OpenedReader> {
  const nameOf = (name: string) => join(modelFolder, name);
  try {
    // Loaded here and not above: on a platform for which no native library was built, loading it throws
    const runtime: Runtime | { readonly default: Runtime } = await import('onnxruntime-node');
    return await openModel({ nameOf, read: (name) => readFile(nameOf(name)) }, exportsOf(runtime), sessionOptions(threads));
  } catch (error) {
    return withoutRuntime('onnxruntime-node', `on ${process.platform}-${process.arch}`, reason(error));
  }
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
