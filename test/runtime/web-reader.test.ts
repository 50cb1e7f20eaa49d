import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openReader as openNodeReader } from '../../src/runtime/node-reader';
import { openReader } from '../../src/runtime/web-reader';

const model = join(__dirname, '../../model');
const nameOf = (name: string) => `model/${name}`;
const files = { nameOf, read: (name: string) => readFile(join(model, name)) };
const text = 'South Korea will take stern actions, Lim Soo-suk said on Thursday.';

describe('openReader in a web worker', function () {
  this.timeout(60_000);

  it('reads with WebAssembly what the native library reads', async () => {
    const wasm = await readFile(require.resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm'));
    const [web, node] = [await openReader(files, wasm), await openNodeReader(model, { threads: 1 })];
    assert.equal(web.problem, null);
    const [a, b] = await Promise.all([web, node].map(({ reader }) => reader.read(text, [{ span: [0, text.length] }])));
    assert.deepEqual(a?.names.map(({ start, end, type }) => [start, end, type]), b?.names.map(({ start, end, type }) => [start, end, type]));
  });

  it('says so where a file does not come', async () => {
    const { reader, problem } = await openReader({ nameOf, read: async (name) => Promise.reject(new Error(`no ${name}`)) }, new Uint8Array());
    assert.equal(reader.id, 'quotation-marks');
    assert.match(problem ?? '', /could not be read \(no labels\.json\)/);
  });
});
