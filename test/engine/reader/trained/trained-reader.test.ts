import assert from 'node:assert/strict';
import type { Span } from '../../../../src/engine/annotation';
import type { Block } from '../../../../src/engine/reader/reader';
import { createTrainedReader } from '../../../../src/engine/reader/trained/trained-reader';
import { fakeModel } from './fake-model';

const blocksOf = (text: string): readonly Block[] => [...text.matchAll(/[^\n]+/g)].map((line) => ({ span: [line.index, line.index + line[0].length] }));

describe('createTrainedReader', () => {
  const text = '😀 “We are ready,” Lim said today.\nHe added: “Never.”';
  const words = (spans: readonly Span[]) => spans.map(([start, end]) => text.slice(start, end));

  it('reads names, heads and attributions with offsets into the text', async () => {
    const reading = await createTrainedReader(fakeModel()).read(text, blocksOf(text).slice(0, 1));
    assert.equal(reading.reader, 'fake');
    assert.deepEqual(reading.names.map(({ start, end, type }) => [text.slice(start, end), type]), [['Lim', 'person']]);
    assert.deepEqual(reading.attributions.map((a) => [words(a.cue), words(a.source), words(a.content)]), [[['said'], ['Lim'], ['“We are ready,”']]]);
  });

  it('links a pronoun to the name before it', async () => {
    const { antecedents } = await createTrainedReader(fakeModel()).read(text, blocksOf(text));
    assert.deepEqual(antecedents.map(({ anaphor, antecedent }) => words([anaphor, antecedent])), [['He', 'Lim']]);
  });

  it('links a pronoun to a name that stands in a window before its own', async () => {
    const apart = `Lim said.\n${'we are ready '.repeat(15)}.\n${'we are ready '.repeat(15)}.\nHe said: “Never.”`;
    const model = fakeModel();
    const { antecedents } = await createTrainedReader(model).read(apart, blocksOf(apart));
    assert.ok(model.seen.runs > 1);
    assert.deepEqual(antecedents.map(({ anaphor, antecedent }) => [anaphor, antecedent].map(([start, end]) => apart.slice(start, end))), [['He', 'Lim']]);
  });

  it('reads nothing in nothing', async () => {
    const model = fakeModel();
    for (const empty of ['', ' \n\t']) assert.deepEqual((await createTrainedReader(model).read(empty, blocksOf(empty))).names, []);
    assert.equal(model.seen.runs, 0);
  });

  const long = Array.from({ length: 80 }, (_, i) => `“We are ready ${'abcdefghij'.charAt(i % 10)}${'klmnopqrs'.charAt(i % 9)},” ${i % 2 ? 'Lim' : 'Park'} said in Seoul.`);

  it('reads a long text in windows that fit the model, and every cue once', async () => {
    const model = fakeModel();
    const reading = await createTrainedReader(model).read(long.join('\n'), blocksOf(long.join('\n')));
    assert.ok(model.seen.longest <= 64 && model.seen.runs > 10);
    assert.equal(reading.attributions.length, 80);
    assert.equal(reading.names.length, 160);
  });

  it('reads only the windows again that an edit touches', async () => {
    const model = fakeModel();
    const reader = createTrainedReader(model);
    await reader.read(long.join('\n'), blocksOf(long.join('\n')));
    const before = model.seen.runs;
    const edited = long.map((line, i) => (i === 40 ? `${line} Never.` : line)).join('\n');
    const reading = await reader.read(edited, blocksOf(edited));
    assert.ok(model.seen.runs > before && model.seen.runs - before <= 5, `${model.seen.runs - before} of ${before} windows were read again`);
    const fresh = await createTrainedReader(fakeModel()).read(edited, blocksOf(edited));
    assert.deepEqual(reading, fresh);
  });

  it('tells how far it is, window by window up to the end', async () => {
    const parts: number[] = [];
    await createTrainedReader(fakeModel()).read(long.join('\n'), blocksOf(long.join('\n')), undefined, (part) => parts.push(part));
    assert.ok(parts.length > 10 && parts.every((part, i) => part > (parts[i - 1] ?? 0)), parts.join(' '));
    assert.equal(parts.at(-1), 1);
  });

  it('stops between windows where it is told to', async () => {
    const model = fakeModel();
    const stop = new AbortController();
    const run = model.sessions.reader.run.bind(model.sessions.reader);
    const sessions = { ...model.sessions, reader: { run: (inputs: Parameters<typeof run>[0]) => (stop.abort(new Error('edited meanwhile')), run(inputs)) } };
    await assert.rejects(createTrainedReader({ ...model, sessions }).read(long.join('\n'), blocksOf(long.join('\n')), stop.signal), /edited meanwhile/);
    assert.equal(model.seen.runs, 1);
  });
});
