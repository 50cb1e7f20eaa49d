/** What every command shares: its options, its exit codes, and the run from inputs to results. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Decision } from '../corrections/decision';
import type { Annotators, ReaderChoice } from './annotators';
import { annotatorsHere, annotatorsInWorkers, waitingForEach } from './annotators';
import type { InputKind } from './inputs';
import { notDone } from './done-before';
import { filesOf, readInputs } from './inputs';
import type { DecisionsOf } from './kept-decisions';
import { decisionsBeside } from './kept-decisions';
import type { ProgressLine } from './progress';
import { progressLine } from './progress';
import type { Result } from './results';
import { resultsOf } from './results';

/**
 * 0 all done; 1 some inputs failed, each named on standard error; 2 the command line is wrong; 3 `check --fail` found
 * something; 4 the program could not go on (a full disk, say), so that inputs may be missing from the output.
 */
export const exit = { done: 0, someFailed: 1, usage: 2, found: 3, broken: 4 } as const;
export type ExitCode = (typeof exit)[keyof typeof exit];

/** A command line that can't be carried out: what is wrong with it and what would be right. */
export class UsageError extends Error {}

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** The whole page, with examples. */
  readonly help: string;
  run(args: readonly string[]): Promise<ExitCode>;
}

/** The options that all commands that read sources take. */
const shared = {
  input: { type: 'string' },
  jobs: { type: 'string' },
  model: { type: 'string' },
  reader: { type: 'string' },
  'no-decisions': { type: 'boolean' },
  output: { type: 'string', short: 'o' },
  help: { type: 'boolean', short: 'h' },
} as const;

export type OptionTypes = Record<string, { readonly type: 'string' | 'boolean'; readonly short?: string }>;
export interface Parsed {
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** Throws a `UsageError` for an option that is not there or lacks its value. */
export function parse(args: readonly string[], own: OptionTypes): Parsed {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: { ...shared, ...own }, allowPositionals: true, strict: true });
    return { files: positionals, options: values as Parsed['options'] };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** One of `choices`, or `fallback` where the option is not given. Throws a `UsageError` that lists them. */
export function choice<Choice extends string, Fallback>(options: Parsed['options'], name: string, choices: readonly Choice[], fallback: Fallback): Choice | Fallback {
  const given = options[name];
  if (given === undefined) return fallback;
  const found = choices.find((each) => each === given);
  if (found === undefined) throw new UsageError(`--${name} takes ${choices.join(', ')}; “${String(given)}” is none of them.`);
  return found;
}

/** A run over inputs: its results in order, telling problems and progress on standard error. */
export interface Run {
  readonly results: AsyncIterable<Result>;
  readonly reader: string;
  /** How many inputs, or decisions on them, could not be read so far. */
  problems(): number;
  close(): Promise<void>;
}

/** Opens the reader and starts on the inputs; the first of them are passed over as `done` before, where they are the same (their digests). */
export async function startRun({ files, options }: Parsed, done: readonly string[] = []): Promise<Run> {
  const kind = choice(options, 'input', ['text', 'jsonl'] as const satisfies readonly InputKind[], null);
  const jobs = positive(options, 'jobs');
  const readerChoice = readerOf(options);
  if (files.length === 0 && process.stdin.isTTY) throw new UsageError('Name files, folders or globs to read, or - for standard input.');
  const found = await filesOf(files.length === 0 ? ['-'] : files);
  const inWorkers = jobs !== null && jobs > 1;
  // One job is one core, as an engine that runs a process a core counts on; where nothing is said, one reader computes on two
  const annotators: Annotators = inWorkers ? await annotatorsInWorkers(__filename, readerChoice, jobs) : await annotatorsHere(readerChoice, jobs ?? 2);
  if (annotators.problem !== null) tell(annotators.problem);
  // The inputs of JSON lines are only counted as they come
  const countable = found.every(({ path }) => path !== '-' && kind !== 'jsonl' && !/\.(jsonl|ndjson)$/i.test(path));
  const progress = progressLine(process.stderr, countable ? found.length : null, done.length);
  let problems = 0;
  const decisionsOf: DecisionsOf = options['no-decisions'] ? async () => null : decisionsBeside((file, problem) => {
    problems++;
    tell(`${file} cannot be read, so its corrections are left out: ${problem}`);
  });
  const inputs = notDone(readInputs(found, kind, process.stdin, decisionsOf), done);
  return {
    reader: annotators.reader,
    problems: () => problems,
    results: counted(resultsOf(inputs, annotators, inWorkers ? jobs * waitingForEach : 1), progress, () => problems++),
    close: async () => {
      progress.end();
      await annotators.close();
    },
  };
}

/** The reader that the options ask for: the model shipped beside the program unless they name another. */
export function readerOf(options: Parsed['options']): ReaderChoice {
  if (choice(options, 'reader', ['trained', 'quotation-marks'] as const, 'trained') === 'quotation-marks') return 'quotation-marks';
  return { model: typeof options['model'] === 'string' ? options['model'] : join(__dirname, '..', 'model') };
}

async function* counted(results: AsyncIterable<Result>, progress: ProgressLine, onProblem: () => void): AsyncIterable<Result> {
  for await (const result of results) {
    if ('problem' in result) {
      onProblem();
      tell(`${result.where} ${result.problem}`);
    } else if (result.lost.length > 0) tell(`${result.where} ${lostIn(result.lost)}`);
    progress.done();
    yield result;
  }
}

/** Decisions without words, for a person to look at. */
function lostIn(lost: readonly Decision[]): string {
  const words = lost.slice(0, 3).map(({ target: [{ exact }] }) => `“${exact.length > 60 ? `${exact.slice(0, 60)}…` : exact}”`).join(', ');
  return `has lost the words of ${lost.length} ${lost.length === 1 ? 'correction' : 'corrections'} (${words}${lost.length > 3 ? ', …' : ''}): open it in the editor to place or drop ${lost.length === 1 ? 'it' : 'them'}`;
}

/** Throws a `UsageError` for what is no whole number from 1 to 256. */
function positive(options: Parsed['options'], name: string): number | null {
  const given = options[name];
  if (given === undefined) return null;
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1 || number > 256) throw new UsageError(`--${name} takes a whole number from 1 to 256, not “${String(given)}”.`);
  return number;
}

/** Says something on standard error, under the program's name. */
export function tell(message: string): void {
  process.stderr.write(`on-the-record: ${message}\n`);
}
