import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import type { Annotation } from '../../src/engine/annotation';

const root = join(__dirname, '..', '..');
const wasm = join(root, 'node_modules', 'onnxruntime-web', 'dist', 'ort-wasm-simd-threaded.wasm');

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly path?: string };
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** The server as a web worker's script, run in a thread whose only way out is its port, and asked for one annotation. */
async function annotateInWorker(answerFile: (path: string) => Promise<Uint8Array>): Promise<{ readonly annotation: Annotation; readonly reader: unknown; readonly asked: readonly string[] }> {
  const { outputFiles } = await build({ entryPoints: [join(root, 'src', 'server', 'browser-main.ts')], bundle: true, write: false, platform: 'browser', format: 'iife', target: 'es2022', logLevel: 'silent', external: ['node:*', 'module', 'fs', 'path', 'url', 'worker_threads'], define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' } });
  const script = `globalThis.self = require('node:worker_threads').parentPort; globalThis.process = undefined; globalThis.require = undefined;\n(function (require, module, process) {${outputFiles[0]?.text}})();`;
  const worker = new Worker(script, { eval: true });
  const asked: string[] = [];
  let reader: unknown;
  try {
    return await new Promise((resolve, reject) => {
      worker.on('error', reject);
      worker.on('message', async ({ id, method, params, result, error }: Message) => {
        if (error) reject(new Error(error.message));
        if (method === 'onTheRecord/reader') reader = params;
        if (method === 'onTheRecord/readFile') {
          asked.push(params?.path ?? '');
          const answer = await answerFile(params?.path ?? '').then((bytes) => ({ result: bytes }), (problem: Error) => ({ error: { code: -32603, message: problem.message } }));
          worker.postMessage({ jsonrpc: '2.0', id, ...answer });
        }
        if (method === undefined && id === 2) resolve({ annotation: (result as { annotation: Annotation }).annotation, reader, asked });
      });
      const send = (message: object) => worker.postMessage({ jsonrpc: '2.0', ...message });
      send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {}, initializationOptions: { commands: true } } });
      send({ method: 'initialized', params: {} });
      send({ method: 'textDocument/didOpen', params: { textDocument: { uri: 'untitled:a', languageId: 'source-text', version: 1, text: '“We will build,” Kim Jong-un said.' } } });
      send({ id: 2, method: 'onTheRecord/annotation', params: { uri: 'untitled:a' } });
    });
  } finally {
    await worker.terminate();
  }
}

describe('server in a web worker', () => {
  it('reads with the trained model, whose files the client reads for it', async () => {
    const { annotation, reader, asked } = await annotateInWorker((path) => readFile(path.startsWith('model/') ? join(root, path) : wasm));
    assert.equal((reader as { problem: unknown }).problem, null);
    assert.ok(asked.includes('dist/ort-wasm-simd-threaded.wasm') && asked.includes('model/reader.onnx'));
    assert.deepEqual(annotation.statements.map(({ kind }) => kind), ['direct']);
    assert.ok(annotation.statements[0]?.source.length);
  }).timeout(120_000);

  it('marks what quotation marks show, and says what is wrong, where the client has no such files', async () => {
    const { annotation, reader } = await annotateInWorker(async (path) => Promise.reject(new Error(`no ${path}`)));
    assert.match((reader as { problem: string }).problem, /no dist\/ort-wasm/);
    assert.equal(annotation.statements.length, 1);
  }).timeout(120_000);
});
