/** What people change in a tool comes back as theirs; what they left alone keeps all that was known of it. */
import assert from 'node:assert/strict';
import { labelStudio } from '../../src/formats/label-studio';
import type { AnnotatedText } from '../../src/formats/format';
import { seedAnnotation } from './seed-annotation';
import { collect, throughUtf8 } from './written';

interface Task {
  predictions: { result: Result[] }[];
  annotations?: { was_cancelled?: boolean; result: Result[] }[];
}

interface Result {
  id?: string;
  type: string;
  value?: { start: number; end: number; text: string; labels: string[] };
  from_id?: string;
  to_id?: string;
  labels?: string[];
}

/** The seed, after a person changed the results of its task. */
async function corrected(change: (results: Result[]) => Result[]): Promise<AnnotatedText> {
  const [task] = JSON.parse(throughUtf8(await collect(labelStudio.write([seedAnnotation])))) as Task[];
  const cancelled = { was_cancelled: true, result: [] };
  const annotations = [cancelled, { result: change(structuredClone(task!.predictions[0]!.result)) }];
  return [...labelStudio.read!(JSON.stringify([{ ...task, annotations }]))][0]!;
}

describe('an annotation that was corrected in Label Studio', () => {
  it('is the same where nobody changed anything', async () => {
    assert.deepEqual(await corrected((results) => results), seedAnnotation);
  });

  it('loses what was deleted, with its relations', async () => {
    const { statements, mentions } = await corrected((results) => results.filter(({ id, from_id }) => !id?.startsWith('s2-') && from_id !== 's2-content'));
    assert.deepEqual(statements, seedAnnotation.statements.filter(({ id }) => id !== 's2'));
    assert.deepEqual(mentions, seedAnnotation.mentions);
  });

  it('has a new statement under an id of its own, with the speaker that its source names', async () => {
    const [start, end] = [1599, 1630];
    const lim = seedAnnotation.mentions.find(({ actor, start: from }) => actor === 'a2' && from > 1000)!;
    const { statements } = await corrected((results) => [
      ...results,
      { id: 'new', type: 'labels', value: { start, end, text: '', labels: ['Content'] } },
      { id: 'who', type: 'labels', value: { start: lim.start, end: lim.end, text: '', labels: ['Source'] } },
      { type: 'relation', from_id: 'new', to_id: 'who', labels: ['source'] },
      { type: 'relation', from_id: 'new', to_id: 's5-content', labels: ['within'] },
    ]);
    assert.deepEqual(statements.slice(0, -1), seedAnnotation.statements);
    assert.deepEqual(statements.at(-1), {
      id: 's8', kind: 'indirect', content: [[start, end]], cue: [], source: [[lim.start, lim.end]], speaker: 'a2', within: 's5', confidence: 1, because: [],
    });
  });

  it('has another speaker where the source was moved, and keeps the rest of the statement', async () => {
    const hayashi = seedAnnotation.mentions.find(({ actor }) => actor === 'a6')!;
    const { statements } = await corrected((results) => results.map((each) => (each.id === 's3-source' ? { ...each, value: { ...each.value!, start: hayashi.start, end: hayashi.end } } : each)));
    assert.deepEqual(statements[2], { ...seedAnnotation.statements[2]!, source: [[hayashi.start, hayashi.end]], speaker: 'a6' });
  });
});
