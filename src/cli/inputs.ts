/** What the command line reads: files, folders, globs, standard input; as plain texts or as JSON lines. */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { DecisionsOn } from '../corrections/decided-annotation';
import type { SourceDocument } from '../engine/annotate';
import { checkAnnotation } from '../formats/check-annotation';
import type { AnnotatedText } from '../formats/format';
import type { DecisionsOf } from './kept-decisions';
import { linesOf } from './lines';

export type InputKind = 'text' | 'jsonl';

/** One thing to work on: a text to annotate with what people have decided on it, an annotation made before, or why there is neither. `where` names it in messages. */
export type Input =
  | { readonly kind: 'text'; readonly where: string; readonly document: SourceDocument; readonly decisions: DecisionsOn | null }
  | { readonly kind: 'annotated'; readonly where: string; readonly annotated: AnnotatedText }
  | { readonly kind: 'problem'; readonly where: string; readonly problem: string };

const sourcesInFolder = ['**/*.txt', '**/*.md'];

/** A file to read and the id that its text gets: its name, or, of a file in a folder, its path there. */
export interface InputFile {
  readonly path: string;
  readonly id: string;
}

/** The files that `names` mean, in the order given; `-` stays. A name that means nothing is given back as it is, to fail by name. */
export async function filesOf(names: readonly string[]): Promise<readonly InputFile[]> {
  const files = await Promise.all(names.map(async (name): Promise<readonly InputFile[]> => {
    const itself = [{ path: name, id: name === '-' ? 'stdin' : basename(name) }];
    if (name === '-') return itself;
    const found = await stat(name).catch(() => null);
    if (found?.isDirectory()) return (await glob(sourcesInFolder, { cwd: name })).sort().map((file) => ({ path: join(name, file), id: file }));
    if (found || !isDynamicPattern(name)) return itself;
    const matches = await glob(name);
    return matches.length > 0 ? matches.sort().map((file) => ({ path: file, id: file })) : itself;
  }));
  return files.flat();
}

/** Reads the files one after another; never holds more than one text or row. `kind` null: by the file's name. Rows and standard input have no decisions beside them. */
export async function* readInputs(files: readonly InputFile[], kind: InputKind | null, stdin: AsyncIterable<Uint8Array>, decisionsOf: DecisionsOf): AsyncIterable<Input> {
  for (const { path, id } of files) {
    const ofFile = kind ?? (/\.(jsonl|ndjson)$/i.test(path) ? 'jsonl' : 'text');
    try {
      if (ofFile === 'jsonl') yield* rowsOf(path, path === '-' ? stdin : createReadStream(path));
      else yield { kind: 'text', where: path, document: { id, text: await textOf(path, stdin) }, decisions: path === '-' ? null : await decisionsOf(path) };
    } catch (error) {
      yield { kind: 'problem', where: path, problem: `cannot be read: ${(error as Error).message}` };
    }
  }
}

async function textOf(file: string, stdin: AsyncIterable<Uint8Array>): Promise<string> {
  if (file !== '-') return readFile(file, 'utf8');
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

async function* rowsOf(file: string, stream: AsyncIterable<Uint8Array | string>): AsyncIterable<Input> {
  for await (const { number, text } of linesOf(stream)) {
    if (text.trim() !== '') yield rowOf(text, `${file}:${number}`);
  }
}

/** One line of JSON lines: a text to annotate, or an annotation where it has statements. */
export function rowOf(line: string, where: string): Input {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (error) {
    return { kind: 'problem', where, problem: `is not JSON: ${(error as Error).message}` };
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return { kind: 'problem', where, problem: 'is not an object with "id" and "text"' };
  const { id, text, date, reader, statements } = row as Record<string, unknown>;
  if (typeof id !== 'string') return { kind: 'problem', where, problem: 'has no "id" that is a string' };
  if (typeof text !== 'string') return { kind: 'problem', where, problem: `(${id}) has no "text" that is a string` };
  if (typeof reader === 'string' && Array.isArray(statements)) {
    try {
      return { kind: 'annotated', where, annotated: checkAnnotation(row) };
    } catch (error) {
      return { kind: 'problem', where, problem: `(${id}) is no annotation: ${(error as Error).message}` };
    }
  }
  return { kind: 'text', where, document: { id, text, ...(typeof date === 'string' && { date }) }, decisions: null };
}
