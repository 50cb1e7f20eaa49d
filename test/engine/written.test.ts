import assert from 'node:assert/strict';
import { annotate } from '../../src/engine/annotate';
import type { Annotation } from '../../src/engine/annotation';
import { written } from '../../src/engine/written';
import { worded } from '../../src/engine/wording';
import { readMarkup } from './passages/markup';
import { institutions } from './passages/institutions';

describe('an annotation as it is written', () => {
  const wordings = (annotation: Annotation) => JSON.stringify(annotation).split('"wording"').length - 1;

  it('has its reasons in English alone', async () => {
    const { text, reading } = readMarkup(institutions.find(({ standing }) => Object.values(standing ?? {}).includes(true))?.marked ?? '');
    const annotation = await annotate({ id: 'x', text, date: '2024-06-20' }, { id: 'by hand', read: async () => reading });
    assert.ok(annotation.actors.some(({ standsFor }) => standsFor?.wording));
    assert.ok(wordings(annotation) > annotation.mentions.length);
    assert.equal(wordings(written(annotation)), 0);
  });

  it('is otherwise the same, field for field and in their order', async () => {
    const text = '“Go,” Ann Reed said on Wednesday. She left.';
    const annotation = await annotate({ id: 'x', text, date: '2024-06-20' }, { id: 'by hand', read: async () => readMarkup(text).reading });
    assert.equal(JSON.stringify(written(annotation)), JSON.stringify(annotation, (name, value: unknown) => (name === 'wording' ? undefined : value)));
  });

  it('leaves the annotation itself as it was', () => {
    const annotation = { date: { start: 0, end: 1, iso: null, basis: 'x', wording: worded('x') }, mentions: [], actors: [], statements: [], dates: [] } as unknown as Annotation;
    written(annotation);
    assert.deepEqual(annotation.date?.wording, worded('x'));
  });
});
