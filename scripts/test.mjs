/** `npm test`: builds, checks types, lints and runs every suite; the last line sums up all of them. `out/test.log` keeps what was printed. */
import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runIntegration } from './test-integration.mjs';
import { runPackage } from './test-package.mjs';
import { runPages } from './test-pages.mjs';
import { runScreens } from './test-screens.mjs';

const root = resolve(import.meta.dirname, '..');
const log = join(root, 'out', 'test.log');
const counts = { passed: 0, failed: 0, skipped: 0 };

mkdirSync(join(root, 'out'), { recursive: true });
writeFileSync(log, '');

const stages = [
  ['build', () => tool('node', ['esbuild.mjs'])],
  ['types and lint', async () => (await Promise.all([tool('node', ['node_modules/typescript/bin/tsc']), tool('node', ['node_modules/eslint/bin/eslint.js', '.'])])).flat()],
  ['unit', unit],
  ['integration', async () => (await runIntegration()).flatMap(([host, outcomes]) => outcomes.map((outcome) => ({ ...outcome, title: `${host}: ${outcome.title}` })))],
  ['screens', () => runScreens()],
  ['pages', () => runPages()],
  ['package', () => runPackage()],
];
for (const [name, run] of stages) await stage(name, run);
say(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed > 0 ? 1 : 0);

/** Runs one stage and counts its outcomes; one that breaks off is one failure, and says why. */
async function stage(name, run) {
  const started = Date.now();
  let outcomes;
  try {
    outcomes = await run();
  } catch (error) {
    outcomes = [{ title: name, state: 'failed', error: String(error.stack ?? error) }];
  }
  for (const { state, title, error } of outcomes) {
    counts[state] += 1;
    if (state !== 'passed') say(`${state.toUpperCase()} ${name}: ${title}${error ? `\n${indent(error)}` : ''}`);
  }
  const failed = outcomes.filter(({ state }) => state === 'failed').length;
  say(`${name}: ${outcomes.length - failed} of ${outcomes.length} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** A tool that says by its exit status whether all is well: one outcome. */
async function tool(command, args) {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => { printed += chunk; });
  const status = await new Promise((ended) => { child.once('close', ended); });
  return [{ title: args.join(' '), state: status === 0 ? 'passed' : 'failed', error: status === 0 ? undefined : printed }];
}

function unit() {
  const report = join(root, 'out', 'unit.json');
  rmSync(report, { force: true });
  const { stdout, stderr } = spawnSync('node', ['--import', 'tsx', 'node_modules/mocha/bin/mocha.js', 'test/!(integration|screens)/**/*.test.ts', '--reporter', 'json', '--reporter-option', `output=${report}`], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  try {
    const { passes, failures, pending } = JSON.parse(readFileSync(report, 'utf8'));
    return [
      ...passes.map(({ fullTitle }) => ({ title: fullTitle, state: 'passed' })),
      ...failures.map(({ fullTitle, err }) => ({ title: fullTitle, state: 'failed', error: err.stack ?? err.message })),
      ...pending.map(({ fullTitle }) => ({ title: fullTitle, state: 'skipped' })),
    ];
  } catch {
    throw new Error(`mocha left no report.\n${stdout.slice(-3000)}${stderr.slice(-3000)}`);
  }
}

function indent(text) {
  return text.split('\n').slice(0, 30).map((line) => `    ${line.slice(0, 500)}`).join('\n');
}

function say(line) {
  console.log(line);
  appendFileSync(log, `${line}\n`);
}
