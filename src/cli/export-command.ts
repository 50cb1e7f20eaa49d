/** `on-the-record export`: annotations in the formats that other tools read. */
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { AnnotatedText, CollectionFormat, DocumentFormat } from '../formats/format';
import { formats } from '../formats/formats';
import type { Command, Run } from './command';
import { exit, parse, startRun, tell, UsageError } from './command';
import { fileOutput, standardOutput } from './output';

const help = `on-the-record export: annotations for other tools

  on-the-record export --to csv articles/ -o statements.csv      a statement a row
  on-the-record export --to html seeds/article.txt > page.html    a page to print
  on-the-record export --to brat articles/ -o brat/               files of their own for each source, in a folder
  on-the-record export --to gexf annotated.jsonl -o network.gexf  from annotations made with annotate --with-text

  --to FORMAT           ${formats.map(({ id }) => id).join(', ')}
  -o, --output PATH     a file; for formats with files of their own for each source, a folder
  --input, --jobs, --model, --reader, --no-decisions    as for annotate

${formats.map(({ id, label, purpose }) => `  ${id.padEnd(16)} ${label}: ${purpose}`).join('\n')}

Exit status: 0 done, 1 some inputs failed, 2 wrong command line, 4 could not go on.
`;

export const exportCommand: Command = {
  name: 'export',
  summary: `annotations for other tools (${formats.length} formats)`,
  help,
  async run(args) {
    const parsed = parse(args, { to: { type: 'string' } });
    const format = formats.find(({ id }) => id === parsed.options['to']);
    if (!format) throw new UsageError(`--to takes one of ${formats.map(({ id }) => id).join(', ')}.`);
    const path = typeof parsed.options['output'] === 'string' ? parsed.options['output'] : null;
    const run = await startRun(parsed);
    try {
      await (format.unit === 'collection' ? writeCollection(run, format, path) : writeDocuments(run, format, path));
    } finally {
      await run.close();
    }
    return run.problems() > 0 ? exit.someFailed : exit.done;
  },
};

async function* annotatedOf(run: Run): AsyncIterable<AnnotatedText> {
  for await (const result of run.results) if ('annotated' in result) yield result.annotated;
}

async function writeCollection(run: Run, format: CollectionFormat, path: string | null): Promise<void> {
  const output = path === null ? standardOutput() : fileOutput(path);
  try {
    for await (const piece of format.write(annotatedOf(run))) await output.write(piece);
    await output.finish();
  } catch (error) {
    await output.abandon();
    throw error;
  }
}

async function writeDocuments(run: Run, format: DocumentFormat, folder: string | null): Promise<void> {
  if (folder === null && format.extensions.length > 1) throw new UsageError(`${format.label} gives ${format.extensions.length} files for each source: name a folder with --output.`);
  if (folder !== null) await mkdir(folder, { recursive: true });
  const taken = new Set<string>();
  let written = 0;
  for await (const annotated of annotatedOf(run)) {
    if (folder === null && written++ > 0) throw new UsageError(`${format.label} gives a file for each source: name a folder with --output.`);
    const name = nameFor(annotated.id, taken);
    for (const { extension, content } of format.write(annotated)) {
      const output = folder === null ? standardOutput() : fileOutput(join(folder, `${name}${extension}`));
      await output.write(content);
      await output.finish();
    }
  }
  if (folder !== null) tell(`wrote ${taken.size} sources to ${folder}`);
}

/** A file's name from a source's id, which may hold anything: never a path, never a name that was given before. */
export function nameFor(id: string, taken: Set<string>): string {
  const plain = basename(id.replaceAll('\\', '/')).replace(/\.(txt|md)$/i, '').replace(/[^\p{L}\p{N}._-]/gu, '_').replace(/^\.+/, '_').slice(0, 120) || 'source';
  let name = plain;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${plain}-${n}`;
  taken.add(name.toLowerCase());
  return name;
}
