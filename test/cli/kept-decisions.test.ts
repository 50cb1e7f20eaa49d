/** The command line heeds what people have corrected in the editor, and trusts none of the files that keep it. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Decision } from '../../src/corrections/decision';
import { emptySidecar, largestKept, serializeSidecar } from '../../src/corrections/sidecar';
import type { Annotation } from '../../src/engine/annotation';
import { actor, decisionOn, spanOf } from '../corrections/decisions';
import { decisionsBeside } from '../../src/cli/kept-decisions';
import { cleanUp, run, workFolder } from './command-line';

const text = 'The bridge stays shut. "It will open in May, and not a day before," the engineer promised. The hall "is ours.';
const words = 'It will open in May, and not a day before,';
const marks = ['--reader', 'quotation-marks'] as const;

describe('the command line and what people have decided', function () {
  this.timeout(120_000);
  let desk: string;
  beforeEach(async () => {
    desk = join(await workFolder(), 'desk');
    mkdirSync(join(desk, 'news'), { recursive: true });
    mkdirSync(join(desk, '.on-the-record', 'news'), { recursive: true });
    writeFileSync(join(desk, 'news', 'a.txt'), text);
  });
  afterEach(() => { rmSync(desk, { recursive: true, force: true }); });
  after(cleanUp);

  const kept = (name: string) => join(desk, '.on-the-record', 'news', name);
  const keep = (decisions: readonly Decision[], source = 'a.txt', madeOn = text) => {
    writeFileSync(kept(`${source}.jsonld`), serializeSidecar({ ...emptySidecar, decisions }, `news/${source}`, madeOn));
    writeFileSync(kept(`${source}.snapshot`), madeOn);
  };
  const notSaid = () => decisionOn(text, [spanOf(text, words)], { change: 'not-a-statement' });
  const saidByJane = () => decisionOn(text, [spanOf(text, words)], { change: 'attribute', speaker: actor('Jane Roe') });
  const annotated = async (...more: readonly string[]) => {
    const { status, out, err } = await run(['annotate', ...marks, ...more, 'desk/news/a.txt']);
    return { status, err, annotation: JSON.parse(out) as Annotation };
  };
  const speakerIn = ({ actors, statements }: Annotation) => actors.find(({ id }) => id === statements[0]?.speaker)?.name;

  it('gives the speaker whom a person named, and without decisions what was read', async () => {
    keep([saidByJane()]);
    const { status, annotation } = await annotated();
    assert.equal(status, 0);
    assert.equal(speakerIn(annotation), 'Jane Roe');
    assert.deepEqual([annotation.statements[0]?.decided?.by.length, annotation.statements[0]?.confidence], [1, 1]);
    const { annotation: read } = await annotated('--no-decisions');
    assert.equal(read.statements.length, 1);
    assert.notEqual(speakerIn(read), 'Jane Roe');
  });

  it('heeds them in every command, on several cores as on one', async () => {
    keep([saidByJane()]);
    for (const args of [['annotate', '--jobs', '2'], ['audit'], ['export', '--to', 'csv']]) assert.match((await run([...args, ...marks, 'desk/news'])).out, /Jane Roe/, args.join(' '));
    keep([decisionOn(text, [spanOf(text, '"is ours')], { change: 'dismiss', code: 'unbalanced-marks' })]);
    assert.match((await run(['check', ...marks, '--no-decisions', 'desk/news'])).out, /unbalanced-marks/);
    assert.doesNotMatch((await run(['check', ...marks, 'desk/news'])).out, /unbalanced-marks/);
  });

  it('finds the words again in a text that was edited since', async () => {
    keep([saidByJane()]);
    writeFileSync(join(desk, 'news', 'a.txt'), `Updated on Friday.\n\n${text.replace('in May', 'in late May')}`);
    const { annotation, err } = await annotated();
    assert.equal(speakerIn(annotation), 'Jane Roe');
    assert.equal(err, '');
  });

  it('tells of words that are gone, and does the source', async () => {
    keep([saidByJane()]);
    writeFileSync(join(desk, 'news', 'a.txt'), 'Snow fell on the hills all night, and nobody came.');
    const { status, annotation, err } = await annotated();
    assert.equal(status, 0);
    assert.equal(annotation.statements.length, 0);
    assert.match(err, /desk\/news\/a\.txt has lost the words of 1 correction \(“It will open in May, and not a day before,”\): open it in the editor/);
  });

  it('carries over what holds always from the other sources of the folder, and from no source to itself', async () => {
    const other = 'Jane Roe spoke. "We wait," said Jane Roe.';
    const renamed = decisionOn(other, [spanOf(other, 'Jane Roe')], { change: 'rename', name: 'Dr. Jane Roe', scope: 'always' }, { actor: { name: 'Jane Roe', type: 'person' } });
    keep([renamed], 'b.txt', other);
    keep([saidByJane()]);
    const told: string[] = [];
    const decisionsOf = decisionsBeside((file) => told.push(file));
    const here = await decisionsOf(join(desk, 'news', 'a.txt'));
    assert.equal(here?.decisions.length, 1);
    assert.deepEqual(here?.carried, [{ decision: renamed, name: 'Jane Roe', type: 'person', from: 'news/b.txt' }]);
    assert.deepEqual((await decisionsOf(join(desk, 'news', 'b.txt')))?.carried, []);
    assert.equal(await decisionsOf(join(desk, '.on-the-record', 'news', 'a.txt.jsonld')), null);
    assert.deepEqual(told, []);
  });

  it('takes the file that was being written where the old one is gone already', async () => {
    keep([saidByJane()]);
    renameSync(kept('a.txt.jsonld'), kept('a.txt.jsonld.next'));
    assert.equal(speakerIn((await annotated()).annotation), 'Jane Roe');
  });

  const unreadable: readonly (readonly [string, string, RegExp])[] = [
    ['is no list', '{"no": "list"}', /line 1/],
    ['is large', `[\n${' '.repeat(largestKept)}]`, /larger than \d+ bytes/],
    ['holds a conflict', '[\n<<<<<<< ours\n]\n', /conflict/],
  ];
  for (const [what, content, said] of unreadable) {
    it(`names a file of decisions that ${what}, leaves it as it is, and does the source`, async () => {
      writeFileSync(kept('a.txt.jsonld'), content);
      const { status, annotation, err } = await annotated();
      assert.equal(status, 1);
      assert.equal(annotation.statements.length, 1);
      assert.match(err, /news\/a\.txt\.jsonld cannot be read, so its corrections are left out/);
      assert.match(err, said);
      assert.equal(readFileSync(kept('a.txt.jsonld'), 'utf8'), content);
    });
  }

  it('follows no link', async () => {
    keep([saidByJane()]);
    renameSync(kept('a.txt.jsonld'), join(desk, 'elsewhere.jsonld'));
    symlinkSync(join(desk, 'elsewhere.jsonld'), kept('a.txt.jsonld'));
    const { status, annotation, err } = await annotated();
    assert.equal(status, 1);
    assert.notEqual(speakerIn(annotation), 'Jane Roe');
    assert.match(err, /is a symbolic link/);
  });

  it('does not go on after an interruption where the decisions have changed since', async () => {
    for (let i = 100; i < 400; i++) writeFileSync(join(desk, 'news', `b${i}.txt`), `${text} `.repeat(10));
    keep([saidByJane()]);
    const args = ['annotate', ...marks, '--resume', '-o', 'desk/out.jsonl', 'desk/news'];
    const killed = await run(args, { killWhen: { file: join('desk', 'out.jsonl.partial'), bytes: 60_000 } });
    assert.equal(killed.status, null);
    keep([notSaid()]);
    const { status, err } = await run(args);
    assert.equal(status, 2);
    assert.match(err, /a\.txt has changed since the run was interrupted/);
  });
});
