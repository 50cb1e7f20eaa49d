import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openReader } from '../../src/runtime/node-reader';

const model = join(__dirname, '../../model');
const text = 'South Korea will take stern actions, Lim Soo-suk said on Thursday.';

describe('openReader in Node', function () {
  this.timeout(20_000);
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'on-the-record-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('opens the trained reader, whose offsets lie in the text', async () => {
    const { reader, problem } = await openReader(model, { threads: 1 });
    assert.equal(problem, null);
    const { names, heads } = await reader.read(text, [{ span: [0, text.length] }]);
    assert.ok(names.length + heads.length > 0);
    for (const { start, end, confidence } of [...names, ...heads]) assert.ok(0 <= start && start < end && end <= text.length && confidence > 0 && confidence <= 1);
  });

  it('says which file is missing and what to do, and still opens a reader', async () => {
    const { reader, problem } = await openReader(join(folder, 'nowhere'));
    assert.equal(reader.id, 'quotation-marks');
    assert.match(problem ?? '', /nowhere.labels\.json could not be read \(ENOENT.*Install On the Record again to restore it/);
  });

  const none = async () => Promise.reject(new Error('no library for this platform'));

  it('reads the same with WebAssembly where no native library was built', async () => {
    const { reader, problem } = await openReader(model, { native: none, wasm: require.resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm') });
    assert.equal(problem, null);
    const { reader: natively } = await openReader(model);
    const [a, b] = await Promise.all([reader, natively].map((one) => one.read(text, [{ span: [0, text.length] }])));
    assert.ok((a?.names.length ?? 0) > 0);
    assert.deepEqual(a?.names.map(({ start, end, type }) => [start, end, type]), b?.names.map(({ start, end, type }) => [start, end, type]));
  });

  it('says so where neither is there', async () => {
    const { reader, problem } = await openReader(model, { native: none, wasm: join(folder, 'none.wasm') });
    assert.equal(reader.id, 'quotation-marks');
    assert.match(problem ?? '', /onnxruntime-node does not run on .* \(no library for this platform\)\. Install the package .* built for this platform/);
  });

  const damages: readonly (readonly [string, string])[] = [['labels.json', '{"id":'], ['labels.json', '{"id": 1}'], ['tokenizer.json', '[]'], ['tokenizer.json', '{}'], ['roles.onnx', 'no graph'], ['reader.onnx', '']];
  for (const [file, content] of damages) {
    it(`says that ${file} is damaged where it holds ${JSON.stringify(content)}`, async () => {
      await cp(model, folder, { recursive: true });
      await writeFile(join(folder, file), content);
      const { reader, problem } = await openReader(folder);
      assert.equal(reader.id, 'quotation-marks');
      assert.ok(problem?.startsWith(`${join(folder, file)} is damaged or of another version (`), problem ?? 'no problem');
    });
  }
});
