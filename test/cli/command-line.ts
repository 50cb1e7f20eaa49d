/** Runs the command line as people do: the bundle, in a process of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Options {
  readonly input?: string;
  /** Kills the process as soon as this file, in the suite's folder, has so many bytes. */
  readonly killWhen?: { readonly file: string; readonly bytes: number };
}

let folder: string | null = null;

/** A folder for the suite's files, in which the bundle lies too; made once, removed by `cleanUp`. */
export async function workFolder(): Promise<string> {
  if (folder !== null) return folder;
  const made = mkdtempSync(join(tmpdir(), 'on-the-record-cli-'));
  await build({
    entryPoints: ['src/cli/main.ts'], outfile: join(made, 'dist', 'cli.js'), bundle: true, platform: 'node', format: 'cjs', target: 'node20', logLevel: 'error',
    // The suite reads by quotation marks, so that it tests the command line and not the model
    external: ['onnxruntime-node'],
    define: { 'import.meta.url': 'bundleAddress' }, banner: { js: "const bundleAddress = require('node:url').pathToFileURL(__filename).href;" },
  });
  folder = made;
  return made;
}

export function cleanUp(): void {
  if (folder !== null) rmSync(folder, { recursive: true, force: true });
  folder = null;
}

export async function run(args: readonly string[], { input = '', killWhen }: Options = {}): Promise<Ran> {
  const cwd = await workFolder();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(cwd, 'dist', 'cli.js'), ...args], { cwd });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    if (killWhen === undefined) return;
    const watch = setInterval(() => {
      if ((statSync(join(cwd, killWhen.file), { throwIfNoEntry: false })?.size ?? 0) >= killWhen.bytes) child.kill('SIGKILL');
    }, 2);
    child.on('close', () => clearInterval(watch));
  });
}
