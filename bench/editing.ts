/**
 * How soon the server has read an edit, and how long its answers take: `npm run build && node --import tsx bench/editing.ts [WORDS]`.
 * The server is the built one, over standard input and output; each edit is in another place.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { annotationRequest, glanceRequest } from '../src/server/protocol';
import type { Client } from '../test/server/lsp-client';
import { talk } from '../test/server/lsp-client';
import { longSource } from './long-source';

const root = join(__dirname, '..');
const edits = 21;
const uri = 'untitled:bench';

async function milliseconds(action: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** Milliseconds of processor time that a process has used, over all its threads: what a busy machine does not change much. Linux alone tells it. */
function processorTime(pid: number | undefined): number {
  const [, utime, stime] = /\) (?:\S+ ){11}(\d+) (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?? [];
  return 10 * (Number(utime) + Number(stime));
}

async function measure(client: Client, words: number, pid: number | undefined): Promise<void> {
  let text = longSource(words);
  const row = (what: string, time: number) => console.log(`| ${what} | ${time.toFixed(time < 10 ? 1 : 0)} |`);
  const annotated = () => client.request(annotationRequest, { uri });
  client.open(uri, text);
  row('opened → what quotation marks show', await milliseconds(() => client.request(glanceRequest, { uri })));
  row('opened → first annotation, after that', await milliseconds(annotated));
  const times: number[] = [];
  const used = processorTime(pid);
  for (let edit = 0; edit < edits; edit++) {
    const at = text.indexOf('Seoul', Math.floor((text.length * (edit + 1)) / (edits + 2)));
    text = `${text.slice(0, at)}x${text.slice(at)}`;
    client.type(uri, text);
    times.push(await milliseconds(annotated));
  }
  row('last key → annotation, the pause in typing included: median', median(times));
  row('the same, 9 of 10 within', [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.9) - 1] ?? NaN);
  row('processor time of the server for one edit, mean', (processorTime(pid) - used) / edits);
  const range = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };
  const position = { line: 0, character: 5 };
  for (const method of ['hover', 'documentHighlight', 'definition', 'documentSymbol', 'foldingRange', 'semanticTokens/full', 'inlayHint']) {
    const asked = () => client.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, position, range });
    const answers: number[] = [];
    for (let ask = 0; ask < edits; ask++) answers.push(await milliseconds(asked));
    row(method, median(answers));
  }
}

async function main(): Promise<void> {
  const words = Number(process.argv[2] ?? 5000);
  console.log(`${words} words; ${cpus().length} × ${cpus()[0]?.model.trim()}, load before the run ${loadavg()[0]?.toFixed(1)}; medians of ${edits}\n\n| what | ms |\n| --- | --- |`);
  const server = spawn(process.execPath, [join(root, 'dist', 'server.js'), '--stdio']);
  const client = await talk(server.stdout, server.stdin);
  await measure(client, words, server.pid);
  client.dispose();
  server.kill();
}

void main();
