/** `on-the-record annotate`: sources in, annotations out, one by one. */
import type { AnnotatedText } from '../formats/format';
import type { Command } from './command';
import { choice, exit, parse, readerOf, startRun, UsageError } from './command';
import { ResumeError } from './done-before';
import { openJournal, readJournal, startOver, workOf } from './journal';
import type { Output } from './output';
import { fileOutput, standardOutput } from './output';

const help = `on-the-record annotate: who said what, as JSON

  on-the-record annotate seeds/article.txt               one text, one annotation
  on-the-record annotate articles/ -o all.jsonl           every .txt and .md in a folder
  on-the-record annotate --input jsonl rows.jsonl         rows {"id", "text", "date"?} in, a line each out, in order
  cat rows.jsonl | on-the-record annotate --input jsonl - | jq -c '.statements[]'
  on-the-record annotate --jobs 4 --resume -o all.jsonl rows.jsonl
                                                          on four cores; go on where an interrupted run stopped

FILE is a file, a folder, a glob, or - for standard input.

  --input text|jsonl    what the files hold; by default .jsonl files hold rows, others a text each
  --format json|jsonl   indented JSON (several sources become one list), or a line each; by default jsonl for jsonl
  -o, --output FILE     write here; the file has this name only when it is whole
  --resume              with --output: go on where a run of the same command stopped
  --with-text           put the text into the annotation, as exports need it
  --jobs N              work on N cores; results stay in order (by default one reader with two threads)
  --model FOLDER        read with another model
  --reader quotation-marks   read without the model: quotation marks alone
  --no-decisions        leave out what people have corrected in the editor

Corrections made in the editor (.on-the-record/) are heeded. A row or file that fails is named on standard error,
the others are still done. Offsets are UTF-16 code units.
Exit status: 0 done, 1 some inputs failed, 2 wrong command line, 4 could not go on.
`;

export const annotateCommand: Command = {
  name: 'annotate',
  summary: 'who said what, as JSON',
  help,
  async run(args) {
    const parsed = parse(args, { format: { type: 'string' }, resume: { type: 'boolean' }, 'with-text': { type: 'boolean' } });
    const { options } = parsed;
    const rows = options['input'] === 'jsonl' || (options['input'] === undefined && parsed.files.length > 0 && parsed.files.every((file) => /\.(jsonl|ndjson)$/i.test(file)));
    const format = choice(options, 'format', ['json', 'jsonl'] as const, rows || /\.jsonl$/i.test(String(options['output'] ?? '')) ? 'jsonl' : 'json');
    const path = typeof options['output'] === 'string' ? options['output'] : null;
    if (options['resume'] && (path === null || format !== 'jsonl')) throw new UsageError('--resume needs --output FILE and JSON lines (--format jsonl): standard output cannot be gone on with.');
    const shown = options['with-text'] ? (annotated: AnnotatedText) => annotated : ({ text: _, ...annotation }: AnnotatedText) => annotation;
    if (options['resume'] && path !== null) return resumable(path, JSON.stringify(args.filter((arg) => arg !== '--resume')), parsed, (annotated) => `${JSON.stringify(shown(annotated))}\n`);

    const run = await startRun(parsed);
    const output = path === null ? standardOutput() : fileOutput(path);
    try {
      await (format === 'jsonl' ? writeLines : writeJson)(run.results, output, shown);
      await output.finish();
    } catch (error) {
      await output.abandon();
      throw error;
    } finally {
      await run.close();
    }
    return run.problems() > 0 ? exit.someFailed : exit.done;
  },
};

type Shown = (annotated: AnnotatedText) => object;
type Results = Awaited<ReturnType<typeof startRun>>['results'];

async function writeLines(results: Results, output: Output, shown: Shown): Promise<void> {
  for await (const result of results) if ('annotated' in result) await output.write(`${JSON.stringify(shown(result.annotated))}\n`);
}

/** One source is an object; as soon as there is a second, they are a list. */
async function writeJson(results: Results, output: Output, shown: Shown): Promise<void> {
  let first: string | null = null;
  let several = false;
  for await (const result of results) {
    if (!('annotated' in result)) continue;
    const each = JSON.stringify(shown(result.annotated), null, 1);
    if (first === null) first = each;
    else {
      await output.write(several ? `,\n${each}` : `[\n${first},\n${each}`);
      several = true;
    }
  }
  if (several) await output.write('\n]\n');
  else if (first !== null) await output.write(`${first}\n`);
}

/** Writes lines to `path` with a journal of what is done, from where a former run stopped. */
async function resumable(path: string, command: string, parsed: ReturnType<typeof parse>, lineOf: (annotated: AnnotatedText) => string) {
  const before = await readJournal(path);
  const run = await startRun(parsed, before.done);
  try {
    const journal = await openJournal(path, await workOf(command, __filename, readerOf(parsed.options), run.reader), before);
    const output = fileOutput(path, true);
    let { bytes } = before;
    try {
      for await (const result of run.results) {
        if ('annotated' in result) {
          const line = lineOf(result.annotated);
          await output.write(line);
          bytes += Buffer.byteLength(line);
        }
        await journal.record(result.digest, bytes, before.problems + run.problems());
      }
      await output.finish();
      await journal.finish();
    } catch (error) {
      await output.abandon();
      await journal.close();
      throw error instanceof ResumeError ? new ResumeError(`${error.message} ${startOver(path)}`) : error;
    }
  } finally {
    await run.close();
  }
  return before.problems + run.problems() > 0 ? exit.someFailed : exit.done;
}
