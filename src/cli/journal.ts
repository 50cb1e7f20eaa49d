/**
 * How far an interrupted run had come, so that `--resume` does nothing twice and loses nothing.
 *
 * A journal stands beside the output: a first line that tells what was run, then, after each input whose result is
 * written, a line with the inputs done, the output's bytes, and the problems so far. A kill can tear the last line of
 * either file; the last journal line whose bytes the output really has is the truth, and the rest is cut off.
 */
import { open, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { partialOf } from './output';

export interface Progress {
  readonly inputs: number;
  readonly bytes: number;
  readonly problems: number;
}

export interface Journal {
  record(progress: Progress): Promise<void>;
  /** The run is whole: the journal goes. */
  finish(): Promise<void>;
  /** The run stops early: the journal stays. */
  close(): Promise<void>;
}

export class ResumeError extends Error {}

const none: Progress = { inputs: 0, bytes: 0, problems: 0 };

export function journalOf(output: string): string {
  return `${output}.journal`;
}

/**
 * Where an interrupted run of the same `run` (what was asked, as one line) had come; the partial output is cut to it, to
 * nothing where no journal vouches for it. Throws a `ResumeError` where the journal is of another run.
 */
export async function comeSoFar(output: string, run: string): Promise<Progress> {
  const journal = await readFile(journalOf(output), 'utf8').catch(() => null);
  const lines = journal?.split('\n') ?? [];
  if (journal !== null && lines[0] !== run) throw new ResumeError(`${journalOf(output)} is of another run (${lines[0]}). Delete it and ${partialOf(output)}, or run the same command again.`);
  const size = (await stat(partialOf(output)).catch(() => null))?.size ?? 0;
  // The text after the last line feed is torn, or empty
  const last = lines.slice(1, -1).map(parse).findLast((progress) => progress !== null && progress.bytes <= size) ?? none;
  if (size > last.bytes) await truncate(partialOf(output), last.bytes);
  return last;
}

function parse(line: string): Progress | null {
  const [inputs, bytes, problems] = line.split(' ').map(Number);
  return [inputs, bytes, problems].every(Number.isSafeInteger) ? { inputs, bytes, problems } as Progress : null;
}

/** Begins the journal of a run, or goes on with it from `from`. */
export async function openJournal(output: string, run: string, from: Progress): Promise<Journal> {
  const path = journalOf(output);
  // Made aside and renamed: a kill must not leave a journal without its first line
  await writeFile(`${path}.new`, `${run}\n${from.inputs > 0 ? lineOf(from) : ''}`);
  await rename(`${path}.new`, path);
  const file = await open(path, 'a');
  return {
    record: async (progress) => {
      await file.write(lineOf(progress));
    },
    finish: async () => {
      await file.close();
      await rm(path, { force: true });
    },
    close: () => file.close(),
  };
}

function lineOf({ inputs, bytes, problems }: Progress): string {
  return `${inputs} ${bytes} ${problems}\n`;
}
