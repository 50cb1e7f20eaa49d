/**
 * What a source of a megabyte and a line of ten cost the server: `npm run build && node --import tsx bench/large.ts`.
 * While it reads, it is asked for hovers, as an editor would.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { annotationRequest, glanceRequest, seeNotification } from '../src/server/protocol';
import type { SourceState } from '../src/server/protocol';
import { talk } from '../test/server/lsp-client';
import { longSource } from './long-source';

const root = join(__dirname, '..');
const uri = 'untitled:bench';

const cases: readonly (readonly [name: string, text: string])[] = [
  ['1 MB in paragraphs', longSource(160_000).slice(0, 1_000_000)],
  ['10 MB in one line', '“We will sign it,” Ann Lee said on Thursday. '.repeat(10_000_000 / 45)],
];

async function measure(name: string, text: string): Promise<void> {
  const server = spawn(process.execPath, [join(root, 'dist', 'server.js'), '--stdio']);
  const client = await talk(server.stdout, server.stdin, { initializationOptions: { commands: true } });
  const row = (what: string, value: string) => console.log(`| ${name} | ${what} | ${value} |`);
  const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
  const annotated = () => client.request(annotationRequest, { uri });
  const opened = performance.now();
  client.open(uri, text);
  const middle = Math.floor(text.split('\n').length / 2);
  client.notify(seeNotification, { uri, lines: [middle, middle + 40] });
  const glance = await client.request(glanceRequest, { uri });
  row('opened → quotations underlined', `${seconds(opened)}, ${glance?.annotation.statements.length} of them`);
  let [reading, longest] = [true, 0];
  const hovers = (async () => {
    while (reading) {
      const asked = performance.now();
      await client.hover(uri, 5, text.slice(0, 100));
      longest = Math.max(longest, performance.now() - asked);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  })();
  const wholly = annotated();
  await Promise.race([wholly, client.until<SourceState>('onTheRecord/state', (state) => state.state === 'reading' && state.ahead)]);
  const near = await client.request(glanceRequest, { uri });
  row('opened → speakers of what is in view, in the middle', `${seconds(opened)}, ${near?.annotation.statements.filter(({ speaker }) => speaker !== null).length} statements have one`);
  const whole = await wholly;
  reading = false;
  await hovers;
  row('opened → annotation', `${seconds(opened)}, ${whole?.annotation.statements.length} statements, ${whole?.annotation.mentions.length} mentions`);
  row('characters left out, and said so', String(whole?.annotation.skipped.reduce((sum, { start, end }) => sum + end - start, 0)));
  row('longest wait for a hover meanwhile', `${(longest / 1000).toFixed(1)} s`);
  row('times that progress was told', String(client.told.filter(({ method, params }) => method === 'onTheRecord/state' && (params as SourceState).state === 'reading').length));
  const edited = performance.now();
  client.type(uri, `${text.slice(0, 5000)}x${text.slice(5000)}`);
  await annotated();
  row('one key → annotation', seconds(edited));
  const memory = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1];
  row('resident memory of the server then', `${(Number(memory) / 1024).toFixed(0)} MB`);
  client.dispose();
  server.kill();
}

async function main(): Promise<void> {
  console.log(`${cpus().length} × ${cpus()[0]?.model.trim()}, load before the run ${loadavg()[0]?.toFixed(1)}\n\n| source | what | |\n| --- | --- | --- |`);
  for (const [name, text] of cases) await measure(name, text);
}

void main();
