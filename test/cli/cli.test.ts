/** The command line from the outside: what goes in, what comes out, and what it says of what went wrong. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import type { Annotation } from '../../src/engine/annotation';
import { cleanUp, run, workFolder } from './command-line';

/** OASIS's schema of SARIF 2.1.0 without its own address and draft (4), of which it uses nothing that later drafts read otherwise. */
function sarifSchema(): object {
  const { id: _, $schema: __, ...schema } = JSON.parse(readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as Record<string, unknown>;
  return schema;
}

const marks = ['--reader', 'quotation-marks'] as const;
const row = (id: string, text: string) => JSON.stringify({ id, text });
const lines = (out: string) => out.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Annotation);

describe('the command line', function () {
  this.timeout(300_000);
  let folder: string;
  before(async () => {
    folder = await workFolder();
  });
  after(cleanUp);

  describe('annotate', () => {
    it('gives a text’s annotation as one object', async () => {
      writeFileSync(join(folder, 'one.txt'), 'She left. "It is over, and everybody knows it," she said.');
      const { status, out } = await run(['annotate', ...marks, 'one.txt']);
      const annotation = JSON.parse(out) as Annotation;
      assert.equal(status, 0);
      assert.equal(annotation.id, 'one.txt');
      assert.equal(annotation.statements.length, 1);
      assert.equal(annotation.text, undefined);
    });

    it('gives several texts as a list, and a folder’s by their paths in it', async () => {
      mkdirSync(join(folder, 'many', 'deep'), { recursive: true });
      writeFileSync(join(folder, 'many', 'b.txt'), 'Two.');
      writeFileSync(join(folder, 'many', 'deep', 'a.md'), 'One.');
      writeFileSync(join(folder, 'many', 'not.png'), 'No.');
      const { out } = await run(['annotate', ...marks, '--with-text', 'many']);
      assert.deepEqual((JSON.parse(out) as Annotation[]).map(({ id, text }) => [id, text]), [['b.txt', 'Two.'], ['deep/a.md', 'One.']]);
    });

    it('reads rows from standard input and writes a line for each, in order', async () => {
      const ids = Array.from({ length: 50 }, (_, index) => `r${index}`);
      const { status, out } = await run(['annotate', '--input', 'jsonl', ...marks, '-'], { input: ids.map((id) => row(id, `Text of ${id}.`)).join('\n') });
      assert.equal(status, 0);
      assert.deepEqual(lines(out).map(({ id }) => id), ids);
    });

    it('names a bad row by its line and cause, does the others, and exits with 1', async () => {
      const input = [row('a', 'One.'), '{"id": "b"', '[]', '{"id": "c"}', '{"text": "x"}', '', row('d', 'Two.\u2028Three.')].join('\r\n');
      const { status, out, err } = await run(['annotate', '--input', 'jsonl', ...marks, '-'], { input });
      assert.equal(status, 1);
      assert.deepEqual(lines(out).map(({ id }) => id), ['a', 'd']);
      for (const said of [/-:2 is not JSON/, /-:3 is not an object/, /-:4 \(c\) has no "text"/, /-:5 has no "id"/]) assert.match(err, said);
    });

    it('names a file that is not there, and reads the others', async () => {
      writeFileSync(join(folder, 'there.txt'), 'Here.');
      const { status, out, err } = await run(['annotate', ...marks, 'missing.txt', 'there.txt']);
      assert.equal(status, 1);
      assert.match(err, /missing\.txt cannot be read/);
      assert.equal((JSON.parse(out) as Annotation).id, 'there.txt');
    });

    it('gives the same on several cores, in the same order', async () => {
      const input = Array.from({ length: 60 }, (_, index) => row(`r${index}`, `"We will go to town ${index} times," she said. `.repeat(1 + ((index * 7) % 20)))).join('\n');
      const one = await run(['annotate', '--input', 'jsonl', ...marks, '-'], { input });
      const two = await run(['annotate', '--input', 'jsonl', '--jobs', '2', ...marks, '-'], { input });
      assert.equal(two.status, 0);
      assert.equal(two.out, one.out);
    });

    it('reads odd texts', async () => {
      const input = [row('empty', ''), row('nul', '\0\0"a\0"'), row('mark', '\uFEFF"It is so," he said.'), '{"id":"lone","text":"\\ud800 \\udc00 \\"It is so\\""}', row('rtl', '\u202eאמר "כן" 😀😀')].join('\n');
      const { status, out } = await run(['annotate', '--input', 'jsonl', ...marks, '-'], { input });
      assert.equal(status, 0);
      assert.equal(lines(out).length, 5);
    });

    it('says what is wrong with the model, and goes on with quotation marks', async () => {
      writeFileSync(join(folder, 'marks.txt'), '"It is over, and everybody knows it," she said.');
      const { status, out, err } = await run(['annotate', '--model', 'no-such-folder', 'marks.txt']);
      assert.equal(status, 0);
      assert.match(err, /^on-the-record: .+\. /);
      assert.equal((JSON.parse(out) as Annotation).reader, 'quotation-marks');
    });
  });

  describe('wrong command lines', () => {
    for (const [args, said] of [
      [['nonsense'], /There is no command “nonsense”/],
      [['annotate', '--format', 'xml', 'x'], /--format takes json, jsonl/],
      [['annotate', '--jobs', '0', 'x'], /--jobs takes a whole number/],
      [['annotate', '--colour', 'x'], /Unknown option '--colour'/],
      [['annotate', '--resume', 'x.jsonl'], /--resume needs --output/],
      [['export', '--to', 'word', 'x'], /--to takes one of/],
      [['serve'], /--stdio/],
    ] as const) {
      it(args.join(' '), async () => {
        const { status, out, err } = await run(args);
        assert.equal(status, 2);
        assert.equal(out, '');
        assert.match(err, said);
      });
    }
  });

  it('tells each command by examples', async () => {
    for (const command of ['annotate', 'export', 'audit', 'check']) {
      const { status, out } = await run([command, '--help']);
      assert.equal(status, 0);
      assert.match(out, new RegExp(`\n  on-the-record ${command} `));
    }
  });

  it('leaves no half-written file under its final name', async () => {
    writeFileSync(join(folder, 'whole.txt'), 'Whole.');
    const ran = await run(['annotate', ...marks, '-o', 'no-such-folder/out.json', 'whole.txt']);
    assert.equal(ran.status, 4);
    assert.match(ran.err, /no-such-folder/);
    assert.equal((await run(['annotate', ...marks, '-o', 'out.json', 'whole.txt'])).status, 0);
    assert.equal((JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')) as Annotation).id, 'whole.txt');
    assert.equal(existsSync(join(folder, 'out.json.partial')), false);
  });

  it('goes on after a kill at any moment, with the same bytes', async () => {
    const input = Array.from({ length: 1_500 }, (_, index) => (index % 97 === 5 ? `bad row ${index}` : row(`r${index}`, `"We will go to town ${index} times," she said. `.repeat(10)))).join('\n');
    writeFileSync(join(folder, 'rows.jsonl'), input);
    const args = (output: string) => ['annotate', ...marks, '--resume', '-o', output, 'rows.jsonl'];
    const whole = await run(args('whole.jsonl'));
    assert.equal(whole.status, 1);
    const size = statSync(join(folder, 'whole.jsonl')).size;
    let kills = 0;
    for (const share of [0, 0.1, 0.45, 0.8]) {
      rmSync(join(folder, 'torn.jsonl'), { force: true });
      const killed = await run(args('torn.jsonl'), { killWhen: { file: 'torn.jsonl.partial', bytes: Math.ceil(size * share) } });
      if (killed.status === null) kills++;
      const resumed = killed.status === null ? await run(args('torn.jsonl')) : killed;
      assert.equal(resumed.status, 1);
      assert.ok(readFileSync(join(folder, 'torn.jsonl')).equals(readFileSync(join(folder, 'whole.jsonl'))), `killed at ${share} of the output`);
      assert.equal(existsSync(join(folder, 'torn.jsonl.journal')), false);
    }
    assert.ok(kills > 0, 'no run was killed in the middle');
  });

  it('does not go on with an output that has no journal', async () => {
    writeFileSync(join(folder, 'left.jsonl.partial'), '{"id":"left by another run"}\n');
    writeFileSync(join(folder, 'fresh.jsonl'), row('a', 'One.'));
    const { status } = await run(['annotate', ...marks, '--resume', '-o', 'left.jsonl', 'fresh.jsonl']);
    assert.equal(status, 0);
    assert.deepEqual(lines(readFileSync(join(folder, 'left.jsonl'), 'utf8')).map(({ id }) => id), ['a']);
    assert.equal(existsSync(join(folder, 'left.jsonl.journal.new')), false);
  });

  it('does not go on with another run’s output', async () => {
    writeFileSync(join(folder, 'other.jsonl.journal'), '["annotate","else.jsonl"]\n1 10 0\n');
    writeFileSync(join(folder, 'else.jsonl'), row('a', 'One.'));
    const { status, err } = await run(['annotate', ...marks, '--resume', '-o', 'other.jsonl', 'else.jsonl']);
    assert.equal(status, 2);
    assert.match(err, /of another run: it ran \["annotate","else\.jsonl"\]/);
    assert.match(err, /delete other\.jsonl\.journal and other\.jsonl\.partial/);
  });

  it('notices that the inputs, the program or the model have changed since', async () => {
    const ids = Array.from({ length: 400 }, (_, index) => `r${index}`);
    const rows = (change: (text: string, index: number) => string) => ids.map((id, index) => row(id, change(`"We will go to town ${index} times," she said. `.repeat(40), index))).join('\n');
    const args = ['annotate', ...marks, '--resume', '-o', 'changed.jsonl', 'changing.jsonl'];
    writeFileSync(join(folder, 'changing.jsonl'), rows((text) => text));
    const killed = await run(args, { killWhen: { file: 'changed.jsonl.partial', bytes: 60_000 } });
    assert.equal(killed.status, null);
    const journal = readFileSync(join(folder, 'changed.jsonl.journal'), 'utf8');

    writeFileSync(join(folder, 'changing.jsonl'), rows((text, index) => (index === 1 ? text.replace('town', 'sea') : text)));
    const changed = await run(args);
    assert.equal(changed.status, 2);
    assert.match(changed.err, /changing\.jsonl:2 has changed since the run was interrupted, which had read \d+ inputs\. .*changed\.jsonl\.journal/);

    writeFileSync(join(folder, 'changing.jsonl'), row('r0', '"We will go to town 0 times," she said. '.repeat(40)));
    assert.match((await run(args)).err, /There are 1 inputs, but the interrupted run had read \d+/);

    writeFileSync(join(folder, 'changing.jsonl'), rows((text) => text));
    writeFileSync(join(folder, 'changed.jsonl.journal'), journal.replace(/"program":"[0-9a-f]+"/, '"program":"0"'));
    assert.match((await run(args)).err, /another version of on-the-record/);
    writeFileSync(join(folder, 'changed.jsonl.journal'), journal.replace(/"reader":"[^"]+"/, '"reader":"other 0"'));
    assert.match((await run(args)).err, /it read with the model other 0, this one is quotation-marks/);

    // Rows added at the end are no change of what was read
    writeFileSync(join(folder, 'changed.jsonl.journal'), journal);
    writeFileSync(join(folder, 'changing.jsonl'), `${rows((text) => text)}\n${row('added', 'Here.')}`);
    const resumed = await run(args);
    assert.equal(resumed.status, 0, resumed.err);
    assert.deepEqual(lines(readFileSync(join(folder, 'changed.jsonl'), 'utf8')).map(({ id }) => id), [...ids, 'added']);
  });

  it('exports a collection, and single files into a folder that no id can leave', async () => {
    const input = [row('../../evil', '"It is so, they know it," he said.'), row('../evil', 'Two.'), row('=1+1', '"It is so, they know it," he said.')].join('\n');
    const csv = await run(['export', '--to', 'csv', '--input', 'jsonl', ...marks, '-'], { input });
    assert.equal(csv.status, 0);
    assert.equal(csv.out.trim().split('\n').length, 3);
    const folders = await run(['export', '--to', 'brat', '--input', 'jsonl', ...marks, '-o', 'brat', '-'], { input });
    assert.equal(folders.status, 0);
    for (const name of ['evil.ann', 'evil.txt', 'evil-2.ann', '_1_1.ann']) assert.ok(existsSync(join(folder, 'brat', name)), name);
  });

  it('exports annotations that were made before', async () => {
    writeFileSync(join(folder, 'before.txt'), '"It is over, and everybody knows it," she said.');
    await run(['annotate', ...marks, '--with-text', '--format', 'jsonl', '-o', 'before.jsonl', 'before.txt']);
    const { status, out } = await run(['export', '--to', 'markdown', ...marks, 'before.jsonl']);
    assert.equal(status, 0);
    assert.match(out, /It is over/);
  });

  it('audits what it could count, and says what it could not', async () => {
    const { status, out } = await run(['audit', '--input', 'jsonl', ...marks, '-'], { input: [row('a', '"It is over, and everybody knows it," she said.'), 'nonsense'].join('\n') });
    assert.equal(status, 1);
    assert.match(out, /-:2/);
  });

  it('checks as text, JSON and SARIF, and fails only when asked to', async () => {
    const text = 'The minister speaks at a briefing. (Yonhap) The minister speaks at a briefing. (Yonhap)\n\nThe talks went on for several hours.';
    writeFileSync(join(folder, 'check me.txt'), text);
    const plain = await run(['check', ...marks, 'check me.txt']);
    assert.equal(plain.status, 0);
    assert.match(plain.out, /^check me\.txt:1:45: .+ \[repeated-caption\]\n$/);
    assert.equal((await run(['check', '--fail', ...marks, 'check me.txt'])).status, 3);
    assert.equal((await run(['check', '--fail', '--ignore', 'repeated-caption', ...marks, 'check me.txt'])).out, '');
    const log = JSON.parse((await run(['check', '--format', 'sarif', ...marks, 'check me.txt'])).out) as { version: string; runs: [{ tool: { driver: { rules: { id: string }[] } }; results: { ruleIndex: number; locations: [{ physicalLocation: object }] }[] }] };
    assert.equal(log.version, '2.1.0');
    const sarif = addFormats.default(new Ajv({ strict: false, unicodeRegExp: false })).compile(sarifSchema());
    assert.ok(sarif(log), JSON.stringify(sarif.errors));
    assert.equal(sarif({ ...log, runs: [{ ...log.runs[0], columnKind: 'bytes' }] }), false);
    assert.deepEqual(log.runs[0].tool.driver.rules.map(({ id }) => id), ['repeated-caption']);
    assert.deepEqual(log.runs[0].results[0]?.locations[0].physicalLocation, { artifactLocation: { uri: 'check%20me.txt' }, region: { startLine: 1, startColumn: 45, endLine: 1, endColumn: 88 } });
  });
});
