/**
 * How far an interrupted run had come, so that `--resume` does nothing twice and loses nothing.
 *
 * A journal stands beside the output: a first line that tells what was run, then, after each input whose result is
 * written, a line with the input's digest, the output's bytes, and the problems so far. A kill can tear the last line of
 * either file; the last journal line whose bytes the output really has is the truth, and the rest is cut off.
 */
import { createHash } from 'node:crypto';
import { open, readdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReaderChoice } from './annotators';
import { ResumeError } from './done-before';
import { partialOf } from './output';

/** What was run: all that the output depends on except the inputs. */
export interface Work {
  readonly command: string;
  /** Digest of the program. */
  readonly program: string;
  /** Id of the reader, and a digest of its model. */
  readonly reader: string;
}

export interface Progress {
  /** Digest of each input whose result is written. */
  readonly done: readonly string[];
  readonly bytes: number;
  readonly problems: number;
}

/** What a journal that was found says; `work` null: there is none. */
export interface Found extends Progress {
  readonly work: Work | null;
  /** How many of the journal's own bytes vouch for `done`. */
  readonly journalBytes: number;
}

export interface Journal {
  record(digest: string, bytes: number, problems: number): Promise<void>;
  /** The run is whole: the journal goes. */
  finish(): Promise<void>;
  /** The run stops early: the journal stays. */
  close(): Promise<void>;
}

const nothing: Found = { work: null, journalBytes: 0, done: [], bytes: 0, problems: 0 };

export function journalOf(output: string): string {
  return `${output}.journal`;
}

/** What to do where a run can't be gone on with. */
export function startOver(output: string): string {
  return `Bring back what has changed, or delete ${journalOf(output)} and ${partialOf(output)} to begin anew.`;
}

/** The work of a command line: its program and model known by what they hold, not by their names. */
export async function workOf(command: string, program: string, choice: ReaderChoice, reader: string): Promise<Work> {
  const model = choice === 'quotation-marks' ? [] : (await readdir(choice.model).catch(() => [])).filter((name) => /\.(onnx|json)$/.test(name)).sort().map((name) => join(choice.model, name));
  return { command, program: await digestOfFiles([program]), reader: `${reader} ${await digestOfFiles(model)}` };
}

async function digestOfFiles(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

/** Where an interrupted run that wrote to `output` had come; nothing where no journal vouches for what is there. */
export async function readJournal(output: string): Promise<Found> {
  const journal = await readFile(journalOf(output), 'utf8').catch(() => null);
  if (journal === null) return nothing;
  const size = (await stat(partialOf(output)).catch(() => null))?.size ?? 0;
  // The text after the last line feed is torn, or empty
  const [first = '', ...lines] = journal.split('\n').slice(0, -1);
  const steps = lines.map(parse);
  const end = steps.findIndex((step) => step === null || step.bytes > size);
  const written = (end < 0 ? steps : steps.slice(0, end)) as readonly Step[];
  const last = written.at(-1);
  return {
    work: workIn(first),
    done: written.map(({ digest }) => digest),
    bytes: last?.bytes ?? 0,
    problems: last?.problems ?? 0,
    journalBytes: Buffer.byteLength([first, ...lines.slice(0, written.length)].map((line) => `${line}\n`).join('')),
  };
}

interface Step {
  readonly digest: string;
  readonly bytes: number;
  readonly problems: number;
}

function parse(line: string): Step | null {
  const [, digest, bytes, problems] = /^([0-9a-f]{16}) (\d{1,15}) (\d{1,15})$/.exec(line) ?? [];
  return digest === undefined ? null : { digest, bytes: Number(bytes), problems: Number(problems) };
}

/** A first line that says nothing of the work is of no run that we know. */
function workIn(line: string): Work {
  const unknown = { command: line, program: '', reader: '' };
  try {
    const work: unknown = JSON.parse(line);
    return typeof work === 'object' && work !== null ? { ...unknown, ...work } : unknown;
  } catch {
    return unknown;
  }
}

/**
 * Goes on with the journal that was found beside `output`, or begins one. Cuts both files to what the journal vouches
 * for. Throws a `ResumeError` that says what differs where the journal is of other work.
 */
export async function openJournal(output: string, work: Work, found: Found): Promise<Journal> {
  const path = journalOf(output);
  const difference = found.work && differenceOf(found.work, work);
  if (difference) throw new ResumeError(`${path} is of another run: ${difference}. ${startOver(output)}`);
  if (found.work) await truncate(path, found.journalBytes);
  else {
    // Made aside and renamed: a kill must not leave a journal without its first line
    await writeFile(`${path}.new`, `${JSON.stringify(work)}\n`);
    await rename(`${path}.new`, path);
  }
  if (await stat(partialOf(output)).catch(() => null)) await truncate(partialOf(output), found.bytes);
  const file = await open(path, 'a');
  return {
    record: async (digest, bytes, problems) => {
      await file.write(`${digest} ${bytes} ${problems}\n`);
    },
    finish: async () => {
      await file.close();
      await rm(path, { force: true });
    },
    close: () => file.close(),
  };
}

function differenceOf(before: Work, now: Work): string | null {
  if (before.command !== now.command) return `it ran ${before.command}, this is ${now.command}`;
  if (before.reader !== now.reader) return `it read with the model ${before.reader}, this one is ${now.reader}`;
  return before.program === now.program ? null : 'it ran another version of on-the-record';
}
