/**
 * The command line over a large collection: `npm run build && node --import tsx bench/throughput.ts [ARTICLES [JOBS [PARTS [READER]]]]`.
 * Prints (PARTS: memory,speed,kill; READER: trained or quotation-marks) memory over the run, its speed against what the
 * reader alone can do on the same texts, and whether a run that was killed and resumed wrote the same bytes. The reader
 * alone reads half of the articles before the run and half after it, so that a machine's other work weighs on both alike.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { article } from './throughput/articles';
import type { Limit } from './throughput/reader-limit';

const root = join(__dirname, '..');
const cli = join(root, 'dist', 'cli.js');
const limit = join(root, 'dist', 'bench-reader-limit.cjs');
const articles = Number(process.argv[2] ?? 1_000);
const jobs = process.argv[3] ?? '2';
const parts = new Set((process.argv[4] ?? 'memory,speed,kill').split(','));
const reader = process.argv[5] ?? 'trained';
const sampleEveryMs = 500;
/** Where the memory counts as settled. */
const settledAfter = 500;
const ticksPerSecond = 100;

/** What a process had taken when some rows were done. */
interface Sample {
  readonly rows: number;
  readonly resident: number;
  readonly computing: number;
}

interface Watched {
  readonly seconds: number;
  readonly status: number | null;
  readonly samples: readonly Sample[];
}

/** Annotates `rows` into `output`, watching the process; kills it after `killAfter` milliseconds where that is given. */
async function annotate(rows: string, output: string, killAfter?: number): Promise<Watched> {
  const began = performance.now();
  const child = spawn(process.execPath, [cli, 'annotate', '--reader', reader, '--jobs', jobs, '--input', 'jsonl', '--resume', '-o', output, rows], { stdio: ['ignore', 'ignore', 'inherit'] });
  const samples: Sample[] = [];
  const journal = `${output}.journal`;
  const watch = setInterval(() => {
    const rowsDone = existsSync(journal) ? Math.max(0, readFileSync(journal, 'utf8').split('\n').length - 2) : 0;
    const sample = sampleOf(child.pid ?? 0, rowsDone);
    if (sample) samples.push(sample);
  }, sampleEveryMs);
  const killed = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(watch);
  clearTimeout(killed);
  return { seconds: (performance.now() - began) / 1000, status, samples };
}

/** Reads Linux's /proc: worker threads are of the same process, so that its memory is that of all. */
function sampleOf(pid: number, rows: number): Sample | null {
  try {
    const resident = Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return { rows, resident, computing: (Number(fields[11]) + Number(fields[12])) / ticksPerSecond };
  } catch {
    return null;
  }
}

async function writeRows(path: string, from: number, to: number): Promise<string> {
  const file = createWriteStream(path);
  for (let index = from; index < to; index++) if (!file.write(`${JSON.stringify({ id: `article-${index}`, text: article(index) })}\n`)) await once(file, 'drain');
  await new Promise<void>((done) => file.end(done));
  return path;
}

function readerAlone(rows: string): Limit {
  return JSON.parse(execFileSync(process.execPath, [limit, join(root, 'model'), jobs, rows], { encoding: 'utf8' })) as Limit;
}

async function main(): Promise<void> {
  await build({ entryPoints: [join(__dirname, 'throughput', 'reader-limit.ts')], outfile: limit, bundle: true, platform: 'node', format: 'cjs', alias: { 'onnxruntime-node': './onnxruntime/dist/index.js' }, external: ['./onnxruntime/dist/index.js'], logLevel: 'error' });
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-throughput-'));
  try {
    const rows = await writeRows(join(folder, 'rows.jsonl'), 0, articles);
    const half = Math.floor(articles / 2);
    const halves = [await writeRows(join(folder, 'first.jsonl'), 0, half), await writeRows(join(folder, 'second.jsonl'), half, articles)] as const;
    console.log(`${articles} articles of ${Math.round(statSync(rows).size / articles)} bytes, ${jobs} jobs, reader ${reader}; ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, load before the run ${loadavg()[0]?.toFixed(1)}\n`);

    const before = parts.has('speed') && readerAlone(halves[0]);
    const whole = await annotate(rows, join(folder, 'whole.jsonl'));
    if (whole.status !== 0) throw new Error(`annotate ended with ${whole.status}`);
    const after = before && readerAlone(halves[1]);
    if (parts.has('memory')) tellMemory(whole.samples);
    if (before && after) tellSpeed({ seconds: before.seconds + after.seconds, computing: before.computing + after.computing }, whole);
    if (parts.has('kill')) await tellKill(folder, whole.seconds);
    console.log(`\nLoad after the run ${loadavg()[0]?.toFixed(1)}.`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The most that was resident in each tenth of the run, and how much it rose after the first articles. */
function tellMemory(samples: readonly Sample[]): void {
  console.log('| articles done | resident at most, MB |\n| --- | --- |');
  for (let tenth = 0; tenth < 10; tenth++) {
    const within = samples.filter(({ rows }) => rows >= (tenth * articles) / 10 && rows < ((tenth + 1) * articles) / 10);
    if (within.length > 0) console.log(`| ${Math.round((tenth * articles) / 10)} to ${Math.round(((tenth + 1) * articles) / 10)} | ${Math.max(...within.map(({ resident }) => resident)).toFixed(0)} |`);
  }
  const settled = samples.filter(({ rows }) => rows >= settledAfter);
  const middle = Math.floor(settled.length / 2);
  const mean = (some: readonly Sample[]) => some.reduce((sum, { resident }) => sum + resident, 0) / some.length;
  if (middle > 0) console.log(`\nAfter the first ${settledAfter}: ${mean(settled.slice(0, middle)).toFixed(0)} MB on average in the first half, ${mean(settled.slice(middle)).toFixed(0)} MB in the second.`);
}

function tellSpeed(alone: Limit, whole: Watched): void {
  const computing = whole.samples.at(-1)?.computing ?? NaN;
  console.log('\n| | articles a second | computing for each, ms |\n| --- | --- | --- |');
  console.log(`| the reader alone | ${(articles / alone.seconds).toFixed(2)} | ${((alone.computing / articles) * 1000).toFixed(1)} |`);
  console.log(`| the command line, start included | ${(articles / whole.seconds).toFixed(2)} | ${((computing / articles) * 1000).toFixed(1)} |`);
  console.log(`| share of the reader’s limit | ${(alone.seconds / whole.seconds).toFixed(3)} | ${(alone.computing / computing).toFixed(3)} |`);
}

/** Kills a run over a fifth of the articles at a random moment, resumes it, and compares it with the beginning of the whole one. */
async function tellKill(folder: string, secondsOfAll: number): Promise<void> {
  const fifth = Math.ceil(articles / 5);
  const output = join(folder, 'killed.jsonl');
  const rows = await writeRows(join(folder, 'fifth.jsonl'), 0, fifth);
  const killAfter = 1000 + Math.random() * ((secondsOfAll * 1000) / 5 - 1000);
  const killed = await annotate(rows, output, killAfter);
  const resumed = await annotate(rows, output);
  const lines: string[] = [];
  for await (const line of createInterface({ input: createReadStream(join(folder, 'whole.jsonl')) })) if (lines.push(line) === fifth) break;
  const expected = join(folder, 'expected.jsonl');
  writeFileSync(expected, `${lines.join('\n')}\n`);
  const same = readFileSync(output).equals(readFileSync(expected));
  console.log(`\n${fifth} articles, ${killed.status === null ? `killed after ${(killAfter / 1000).toFixed(1)} s with ${killed.samples.at(-1)?.rows ?? 0} done` : 'done before the kill came'}, resumed in ${resumed.seconds.toFixed(1)} s (status ${resumed.status}): ${same ? 'the same bytes' : 'OTHER BYTES'}.`);
  if (!same) process.exitCode = 1;
}

void main();
