/** Annotates a stream of inputs on one core or several; results come in the order of the inputs, and memory is bounded. */
import { Worker } from 'node:worker_threads';
import type { DecisionsOn } from '../corrections/decided-annotation';
import { decidedAnnotation } from '../corrections/decided-annotation';
import type { Decision } from '../corrections/decision';
import type { SourceDocument } from '../engine/annotate';
import { annotate } from '../engine/annotate';
import type { Annotation } from '../engine/annotation';
import { written } from '../engine/written';
import { openReader } from '../runtime/node-reader';
import type { OpenedReader } from '../runtime/opened-reader';
import { quotationMarksReader } from '../engine/reader/quotation-marks';

/** Which reader: the model in a folder, or quotation marks alone. */
export type ReaderChoice = { readonly model: string } | 'quotation-marks';

/** A text to annotate, and what people have decided on it. */
export interface Task {
  readonly document: SourceDocument;
  readonly decisions: DecisionsOn | null;
}

/** An annotation as it is written and the decisions that it has no words for, or why there is none. */
export type Annotated = { readonly annotation: Annotation; readonly lost: readonly Decision[] } | { readonly problem: string };

export interface Annotators {
  /** What is wrong with the model where it could not be loaded, else `null`. */
  readonly problem: string | null;
  /** The id of the reader. */
  readonly reader: string;
  annotate(task: Task): Promise<Annotated>;
  close(): Promise<void>;
}

/** How many documents may wait for a worker, for each of them: enough to keep it busy, few enough to hold. */
export const waitingForEach = 4;

/** Bytes of readings that a reader keeps: of a collection each text comes once, only its own windows come again. */
const ofACollection = 4e6;

export async function openChosen(choice: ReaderChoice, threads: number): Promise<OpenedReader> {
  return choice === 'quotation-marks' ? { reader: quotationMarksReader, problem: null } : openReader(choice.model, { threads, remembered: ofACollection });
}

/** Annotates in this thread; the model computes with `threads`. */
export async function annotatorsHere(choice: ReaderChoice, threads: number): Promise<Annotators> {
  const { reader, problem } = await openChosen(choice, threads);
  return {
    problem,
    reader: reader.id,
    annotate: async ({ document, decisions }) => {
      try {
        const annotation = await annotate(document, reader);
        const { annotation: decided, lost } = decisions ? decidedAnnotation(annotation, document.text, decisions) : { annotation, lost: [] };
        return { annotation: written(decided), lost };
      } catch (error) {
        return { problem: `cannot be annotated: ${(error as Error).message}` };
      }
    },
    close: async () => undefined,
  };
}

interface Waiting {
  readonly task: Task;
  readonly done: (result: Annotated) => void;
}

/** Annotates in `jobs` worker threads started from `program`, each with a reader of its own on one thread. */
export async function annotatorsInWorkers(program: string, choice: ReaderChoice, jobs: number): Promise<Annotators> {
  const workers = Array.from({ length: jobs }, () => new Worker(program, { workerData: choice }));
  const opened = await Promise.all(workers.map((worker) => new Promise<{ reader: string; problem: string | null }>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  })));
  const waiting: Waiting[] = [];
  const idle = new Set(workers);
  const busy = new Map<Worker, Waiting>();
  const next = (worker: Worker) => {
    const first = waiting.shift();
    if (!first) {
      idle.add(worker);
      return;
    }
    idle.delete(worker);
    busy.set(worker, first);
    worker.postMessage(first.task);
  };
  const finish = (worker: Worker, result: Annotated) => {
    busy.get(worker)?.done(result);
    busy.delete(worker);
  };
  for (const worker of workers) {
    worker.on('message', (result: Annotated) => {
      finish(worker, result);
      next(worker);
    });
    // A worker that dies (out of memory, say) takes only its own document with it; the others go on
    worker.on('error', (error) => {
      idle.delete(worker);
      finish(worker, { problem: `cannot be annotated: the worker stopped (${error.message})` });
      workers.splice(workers.indexOf(worker), 1);
      if (workers.length === 0) for (const { done } of waiting.splice(0)) done({ problem: 'cannot be annotated: no worker is left' });
    });
  }
  return {
    problem: opened.find((each) => each.problem !== null)?.problem ?? null,
    reader: opened[0]?.reader ?? quotationMarksReader.id,
    annotate: (task) => new Promise((done) => {
      if (workers.length === 0) return done({ problem: 'cannot be annotated: no worker is left' });
      waiting.push({ task, done });
      const [free] = idle;
      if (free) next(free);
    }),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
