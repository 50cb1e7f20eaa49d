/** What the reader alone can do: reads the rows of a file in some threads, each with a reader of one thread as the command line's workers have, and prints the seconds. */
import { once } from 'node:events';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { blocksToRead } from '../../src/engine/source/blocks';
import { readSource } from '../../src/engine/source/read-source';
import { openReader } from '../../src/runtime/node-reader';

/** Seconds from the first article to the last, on the clock and of computing. */
export interface Limit {
  readonly seconds: number;
  readonly computing: number;
}

interface Share {
  readonly model: string;
  readonly texts: readonly string[];
}

async function main([model = '', jobs = '2', file = '']: readonly string[]): Promise<void> {
  const { readFileSync } = await import('node:fs');
  const texts = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => (JSON.parse(line) as { text: string }).text);
  const workers = Array.from({ length: Number(jobs) }, (_, job) => new Worker(__filename, { workerData: { model, texts: texts.filter((_text, index) => index % Number(jobs) === job) } satisfies Share }));
  await Promise.all(workers.map((worker) => once(worker, 'message')));
  const [began, before] = [performance.now(), process.cpuUsage()];
  await Promise.all(workers.map((worker) => {
    worker.postMessage('begin');
    return once(worker, 'message');
  }));
  const { user, system } = process.cpuUsage(before);
  console.log(JSON.stringify({ seconds: (performance.now() - began) / 1000, computing: (user + system) / 1e6 } satisfies Limit));
  process.exit();
}

async function read(): Promise<void> {
  const { model, texts } = workerData as Share;
  const { reader, problem } = await openReader(model, { threads: 1 });
  if (problem !== null) throw new Error(problem);
  const all = texts.map((text) => [text, blocksToRead(readSource(text)).blocks] as const);
  parentPort?.postMessage('ready');
  if (parentPort) await once(parentPort, 'message');
  for (const [text, blocks] of all) await reader.read(text, blocks);
  parentPort?.postMessage('done');
}

void (isMainThread ? main(process.argv.slice(2)) : read());
