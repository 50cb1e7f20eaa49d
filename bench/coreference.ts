/**
 * How well mentions are tied to actors and statements to speakers, and how fast, without the reader's own time:
 * `node --import tsx bench/coreference.ts CORPORA SCORER` with the folder of gum-dev and gap-dev and the path of score.mjs.
 * Readings come from the model once, then findActors and what precedes it is timed on them.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { annotate } from '../src/engine/annotate';
import type { Annotation } from '../src/engine/annotation';
import type { Reader } from '../src/engine/reader/reader';
import type { Reading } from '../src/engine/reader/reading';
import { openReader } from '../src/runtime/node-reader';
import { rowsOf, type Row } from './corpus';
import { speakerChains } from './speakers';

const [corpora, scorer] = process.argv.slice(2);

async function main(): Promise<void> {
  if (!corpora || !scorer) throw new Error('usage: node --import tsx bench/coreference.ts CORPORA SCORER');
  const { reader, problem } = await openReader(resolve('model'));
  if (problem) throw new Error(problem);
  const folder = mkdtempSync(join(tmpdir(), 'coreference-'));
  for (const [task, name] of [['coreference', 'gum-dev'], ['pronouns', 'gap-dev']] as const) {
    const gold = join(corpora, `${name}.jsonl`);
    const rows = rowsOf(corpora, name);
    const annotations: Annotation[] = [];
    for (const { id, text } of rows) annotations.push(await annotate({ id, text }, reader));
    const predicted = join(folder, `${name}.jsonl`);
    writeFileSync(predicted, annotations.map((annotation) => JSON.stringify(annotation)).join('\n'));
    console.log(`${task} on ${name}\n${execFileSync('node', [scorer, task, gold, predicted], { encoding: 'utf8' })}`);
    if (name === 'gum-dev') console.log(speakerChains(rows, annotations));
    if (name === 'gum-dev') await time(rows, reader);
  }
  rmSync(folder, { recursive: true });
}

/** Prints the median time of the engine without the reader at several lengths: documents are joined, then cut. */
async function time(rows: readonly Row[], reader: Reader): Promise<void> {
  const joined = rows.map(({ text }) => text).join('\n\n');
  const reading = await reader.read(joined, [{ span: [0, joined.length] }]);
  for (const words of [600, 6_000, 24_000, 100_000]) {
    const { text, read } = cut(joined, reading, words);
    const given: Reader = { id: 'given', read: async () => read };
    const times: number[] = [];
    for (let run = 0; run < (words > 10_000 ? 3 : 15); run++) {
      const start = performance.now();
      await annotate({ id: 'timed', text }, given);
      times.push(performance.now() - start);
    }
    const median = times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
    console.log(`${words} words: ${median.toFixed(1)} ms, ${((1000 * median) / words).toFixed(1)} ms a thousand words`);
  }
}

/** The first `words` words of a text, printed again where there are fewer, with what was read in them. */
function cut(text: string, reading: Reading, words: number): { readonly text: string; readonly read: Reading } {
  const ends = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => index + word.length);
  const once = ends[Math.min(words, ends.length) - 1] ?? text.length;
  const copies = Math.max(1, Math.round(words / ends.length));
  const piece = `${text.slice(0, once)}\n\n`;
  const moved = <T extends { readonly start: number; readonly end: number }>(spans: readonly T[]) =>
    Array.from({ length: copies }, (_, i) => spans.filter(({ end }) => end <= once).map((span) => ({ ...span, start: span.start + i * piece.length, end: span.end + i * piece.length }))).flat();
  return { text: piece.repeat(copies), read: { ...reading, names: moved(reading.names), heads: moved(reading.heads), attributions: [], antecedents: [] } };
}

void main();
