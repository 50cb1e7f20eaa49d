/** The files of a model, and how they become a reader. */
import type { InferenceSession, InferenceSessionFactory } from 'onnxruntime-common';
import type { Session } from '../engine/reader/trained/inference';
import { parseLabels } from '../engine/reader/trained/labels';
import { createPieces } from '../engine/reader/trained/pieces';
import { createTrainedReader } from '../engine/reader/trained/trained-reader';
import type { OpenedReader } from './opened-reader';
import { withoutModel } from './opened-reader';
import type { Ort } from './ort-session';
import { sessionOf } from './ort-session';

/** Where the model's files come from. */
export interface ModelFiles {
  /** How a file is called in a message: a path where it has one. */
  nameOf(name: string): string;
  /** The bytes of a file of the model folder ("reader.onnx"); rejects where there is none. */
  read(name: string): Promise<Uint8Array>;
}

/** One of onnxruntime's packages. */
export interface Runtime extends Ort {
  readonly InferenceSession: InferenceSessionFactory;
  /** Lets messages be handled, where running a session does not. */
  readonly turn?: () => Promise<void>;
}

const longestReason = 200;

/** What went wrong with one file. */
class FileProblem extends Error {
  constructor(readonly file: string, readonly what: string) {
    super(`${file} ${what}`);
  }
}

/** Opens the model that `files` holds with `runtime`. A file that is missing or damaged is told of; rejects where `runtime` itself does not run. `remembered` is how many bytes of readings the reader keeps. */
export async function openModel(files: ModelFiles, runtime: Runtime, options: InferenceSession.SessionOptions, remembered?: number): Promise<OpenedReader> {
  try {
    const parts = [
      readJson(files, 'labels.json', parseLabels),
      readJson(files, 'tokenizer.json', createPieces),
      openGraph(files, 'reader.onnx', runtime, options),
      openGraph(files, 'roles.onnx', runtime, options),
      openGraph(files, 'antecedents.onnx', runtime, options),
    ] as const;
    // of several files that are missing the first in this order is told of, not the one that the disk answers first
    await Promise.allSettled(parts);
    const [labels, pieces, reader, roles, antecedents] = await Promise.all(parts);
    return { reader: createTrainedReader({ labels, pieces, sessions: { reader, roles, antecedents } }, remembered), problem: null };
  } catch (error) {
    if (error instanceof FileProblem) return withoutModel(error.file, error.what);
    throw error;
  }
}

async function openGraph(files: ModelFiles, name: string, runtime: Runtime, options: InferenceSession.SessionOptions): Promise<Session> {
  const bytes = await readFile(files, name);
  try {
    return sessionOf(runtime, await runtime.InferenceSession.create(bytes, options), runtime.turn);
  } catch (error) {
    // onnxruntime-common's words for a runtime that could not be started, whatever the file
    if (reason(error).startsWith('no available backend')) throw error;
    throw new FileProblem(files.nameOf(name), `is damaged or of another version (${reason(error)})`);
  }
}

async function readJson<T>(files: ModelFiles, name: string, parse: (json: unknown) => T): Promise<T> {
  const bytes = await readFile(files, name);
  try {
    return parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    throw new FileProblem(files.nameOf(name), `is damaged or of another version (${reason(error)})`);
  }
}

async function readFile(files: ModelFiles, name: string): Promise<Uint8Array> {
  try {
    return await files.read(name);
  } catch (error) {
    throw new FileProblem(files.nameOf(name), `could not be read (${reason(error)})`);
  }
}

/** An error's first line, without the paths and code that some go on with. */
export function reason(error: unknown): string {
  const line = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
  return line.length <= longestReason ? line : `${line.slice(0, longestReason)}…`;
}
