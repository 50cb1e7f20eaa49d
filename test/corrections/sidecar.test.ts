/** What is decided comes back from its file as it was, whatever else the file holds, and JSON-LD processors read the same. */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import jsonld from 'jsonld';
import type { Decision } from '../../src/corrections/decision';
import { emptySidecar, parseSidecar, serializeSidecar } from '../../src/corrections/sidecar';
import { inOrder } from '../../src/corrections/order';
import { annoContext } from '../formats/anno-context';
import { decisionsIn } from './arbitrary-decisions';
import { actor, decisionOn, spanOf } from './decisions';

const text = 'Kim Min-ji spoke 😀. Ms. Kim said it rains.';
const path = 'seeds/a b.txt';
const decisions = [
  decisionOn(text, [spanOf(text, 'it rains')], { change: 'attribute', speaker: actor('Lee') }),
  decisionOn(text, [spanOf(text, 'Ms. Kim')], { change: 'not-a-name' }, { creator: null }),
];
const written = serializeSidecar({ decisions, others: [] }, path, text);

function read(content: string) {
  const parsed = parseSidecar(content);
  assert.ok('sidecar' in parsed, JSON.stringify(parsed));
  return parsed;
}
function problem(content: string) {
  const parsed = parseSidecar(content);
  assert.ok('problem' in parsed, JSON.stringify(parsed).slice(0, 200));
  return parsed.problem;
}

describe('a sidecar', () => {
  it('has one annotation a line, in the order of the text, so that adding one changes no other line', () => {
    const lines = written.split('\n');
    assert.equal(lines.length, 5);
    assert.deepEqual(lines.slice(1, 3).map((line) => JSON.parse(line.replace(/,$/, '')).id), [decisions[1]!.id, decisions[0]!.id]);
    const first = decisionOn(text, [[0, 3]], { change: 'not-a-name' });
    const more = serializeSidecar({ decisions: [...decisions, first], others: [] }, path, text).split('\n');
    assert.deepEqual([...more.slice(0, 1), ...more.slice(2)], lines);
  });

  it('gives back what was written', () => {
    const source = 'Lim “said” 😀 so.\nKim, 𝒳 too.';
    const several = fc.uniqueArray(decisionsIn(source), { maxLength: 8, selector: ({ id }) => id });
    fc.assert(fc.property(several, fc.constantFrom(source, null), (made, madeOn) => {
      const usable = made.filter((decision) => JSON.stringify(decision).includes('"exact":""') === false);
      const { sidecar, notUnderstood } = read(serializeSidecar({ decisions: usable, others: [] }, path, madeOn));
      assert.deepEqual(sidecar, { decisions: [...usable].sort(inOrder), others: [] });
      assert.deepEqual(notUnderstood, []);
    }));
  });

  it('says to a JSON-LD processor what it says to us, with no term left undefined', async () => {
    const documentLoader = async (url: string) => {
      if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`no context but the standard's own: ${url}`);
      return { documentUrl: url, document: annoContext };
    };
    const base = 'file:///w/.on-the-record/seeds/a%20b.txt.jsonld';
    const expanded = (await jsonld.expand(JSON.parse(written), { documentLoader, base, safe: true } as never)) as unknown as Record<string, { '@id'?: string; [key: string]: unknown }[]>[];
    assert.equal(expanded.length, 2);
    for (const node of expanded) {
      assert.deepEqual(node['@type'], ['http://www.w3.org/ns/oa#Annotation']);
      const [target] = node['http://www.w3.org/ns/oa#hasTarget'] as unknown as Record<string, Record<string, { '@value': unknown }[]>[]>[];
      assert.deepEqual(target!['http://www.w3.org/ns/oa#hasSource'], [{ '@id': 'file:///w/seeds/a%20b.txt' }]);
      const [position, quote] = target!['http://www.w3.org/ns/oa#hasSelector']!;
      const start = Number(position!['http://www.w3.org/ns/oa#start']![0]!['@value']);
      const exact = String(quote!['http://www.w3.org/ns/oa#exact']![0]!['@value']);
      assert.equal([...text].slice(start, start + [...exact].length).join(''), exact);
    }
  });

  it('keeps the annotations of other tools, and writes them back as they were', () => {
    const other = '{"type":"Annotation","id":"x","precise":1.00,"body":{"value":"a , ] \\" {"},"__proto__":{"a":1}}';
    const later = JSON.stringify({ ...JSON.parse(written.split('\n')[1]!.replace(/,$/, '')), body: { decision: { change: 'transmogrify' } }, id: 'y' });
    const { sidecar, notUnderstood } = read(`[${other},\n${later},\n${written.slice(1)}`);
    assert.deepEqual(sidecar.others, [other, later]);
    assert.equal(sidecar.decisions.length, 2);
    assert.deepEqual(notUnderstood.map(({ line }) => line), [2]);
    const again = serializeSidecar(sidecar, path, text);
    assert.ok(again.includes(`\n${other},\n`));
    assert.deepEqual(read(again).sidecar, sidecar);
  });

  it('counts the same line from both sides of a merge once, and keeps two that differ', () => {
    const [line] = written.split('\n').slice(1);
    assert.equal(read(`[${line!}${line!.replace(/,$/, '')}]`).sidecar.decisions.length, 1);
    const changed = line!.replace('"not a name"', '"no name"');
    const { sidecar, notUnderstood } = read(`[${line!}\n${changed.replace(/,$/, '')}]`);
    assert.equal(sidecar.decisions.length, 1);
    assert.equal(sidecar.others.length, 1);
    assert.deepEqual(notUnderstood.map(({ line: at }) => at), [2]);
  });

  it('is empty where the file is', () => {
    for (const nothing of ['', '\n', '\uFEFF', '[]', ' [ ]\n']) assert.deepEqual(read(nothing).sidecar, emptySidecar);
    assert.equal(serializeSidecar(emptySidecar, path, text), '[]\n');
  });

  it('names a conflict that Git left', () => {
    const lines = written.split('\n');
    const conflict = [lines[0], '<<<<<<< HEAD', lines[1], '=======', lines[2], '>>>>>>> theirs', ']'].join('\r\n');
    assert.deepEqual(problem(conflict).line, 2);
    assert.match(problem(conflict).cause, /merge/);
  });

  it('names the line and the cause of what is not JSON', () => {
    const lines = written.split('\n');
    const cases: readonly (readonly [string, number])[] = [
      ['{}', 1], ['\n\nnull', 3], ['[1,2', 1], ['[1,,2]', 1], ['[1,]', 1], ['[1]\n2', 1], ['["a\nb"]', 1], ['[\n\n{"a":}]', 3], ['[\n1}', 2],
      [written.replace('"type":"Annotation"', '"type":'), 2], [lines.slice(0, 3).join('\n'), 3], [`${'['.repeat(100_000)}`, 1],
    ];
    for (const [content, line] of cases) assert.equal(problem(content).line, line, content.slice(0, 60));
  });

  it('refuses a file that is too large to be read in a moment', () => {
    assert.match(problem(' '.repeat(17 * 1024 * 1024)).cause, /larger/);
    assert.match(problem(`[${'1,'.repeat(60_000)}1]`).cause, /more than/);
  });

  it('never throws, and takes a hostile file’s values for none of ours', () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string(), fc.array(fc.json()).map((all) => `[${all.join()}]`)), (content) => void parseSidecar(content)), { numRuns: 500 });
    const [line] = JSON.parse(serializeSidecar({ decisions: [decisionOn('Kim left.', [[0, 3]], { change: 'not-a-name' })], others: [] }, path, 'Kim left.'));
    const hostile: ((value: typeof line) => void)[] = [
      (value) => (value.target.selector[0].start = -1),
      (value) => (value.target.selector[0].start = 1e99),
      (value) => (value.target.selector[1].exact = ''),
      (value) => (value.target.selector[1].exact = { toString: 'x' }),
      (value) => (value.target = []),
      (value) => (value.created = 'yesterday'),
      (value) => (value.creator = { name: ['x'] }),
      (value) => (value.body.decision = { change: 'type', type: 'constructor', scope: 'always' }),
      (value) => (value.body.decision = { change: '__proto__' }),
      (value) => (value.body.decision.was = 'x'),
      (value) => (value.body.decision.of = { name: 'x' }),
      (value) => (value.body.decision.utf16 = [[0, 1], [2, 3]]),
      (value) => (value.body.decision.utf16 = [[5, 1]]),
    ];
    for (const spoil of hostile) {
      const value = structuredClone(line);
      spoil(value);
      const { sidecar, notUnderstood } = read(`[${JSON.stringify(value)}]`);
      assert.deepEqual([sidecar.decisions.length, sidecar.others.length, notUnderstood.length], [0, 1, 1], spoil.toString());
    }
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  });
});

describe('what was decided and kept', () => {
  it('is the same for whoever reads it next', () => {
    const again: readonly Decision[] = read(written).sidecar.decisions;
    assert.deepEqual(again, [...decisions].sort(inOrder));
  });
});
