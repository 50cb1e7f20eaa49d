/**
 * How fast the reader is, beside compromise and wink-nlp in one run: `npm run build && node --import tsx bench/reader.ts`.
 * Every reader is bundled as it ships and measured in a process of its own; where the machine is busy, compare rows.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Measured } from './readers/measure';

const root = join(__dirname, '..');
const model = join(root, 'model');
const bundles = join(root, 'dist');
const readers = ['on-the-record', 'trained-reader', 'compromise', 'wink-nlp'];

async function main(): Promise<void> {
  await build({
    entryPoints: readers.map((name) => ({ in: join(__dirname, 'readers', `${name}.ts`), out: `bench-${name}` })),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outdir: bundles,
    outExtension: { '.js': '.cjs' },
    alias: { 'onnxruntime-node': './onnxruntime/dist/index.js' },
    external: ['./onnxruntime/dist/index.js'],
    logLevel: 'error',
  });
  const seed = readdirSync(join(root, 'seeds')).find((name) => name.endsWith('.txt')) ?? '';
  const load = loadavg()[0]?.toFixed(1);
  console.log(`${cpus().length} × ${cpus()[0]?.model.trim()}, load before the run ${load}; articles of 600 words, median of 21\n`);
  console.log('| reader | warm, ms | one word edited, ms | cold start to first article, ms | resident, MB |\n| --- | --- | --- | --- | --- |');
  for (const name of readers) {
    const output = execFileSync(process.execPath, [join(bundles, `bench-${name}.cjs`), join(root, 'seeds', seed), model], { encoding: 'utf8' });
    const { warm, edited, cold, resident } = JSON.parse(output) as Measured;
    console.log(`| ${name} | ${warm.toFixed(0)} | ${edited.toFixed(0)} | ${cold.toFixed(0)} | ${(resident / 1e6).toFixed(0)} |`);
  }
  const bytes = readdirSync(model).reduce((sum, file) => sum + statSync(join(model, file)).size, 0);
  console.log(`\nThe model's folder: ${(bytes / 1e6).toFixed(1)} MB.`);
}

void main();
