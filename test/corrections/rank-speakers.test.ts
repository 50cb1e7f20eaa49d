import assert from 'node:assert/strict';
import { rankAlike, rankSpeakers } from '../../src/corrections/rank-speakers';
import { actor, annotationOf, mention, spanOf, statement } from '../extension/annotated';

const text = 'Paris slept. Bob Bell rose. “Cy is late,” Ann Lee said. Dan Day went home to Oslo.';
const said = statement({ id: 's1', content: [spanOf(text, '“Cy is late,”')], speaker: 'a1' });
const annotation = annotationOf({
  mentions: [['Ann Lee', 'a1'], ['Bob Bell', 'a2'], ['Cy', 'a3'], ['Dan Day', 'a4'], ['Paris', 'a5'], ['Oslo', 'a6']].map(([words = '', id = '']) => mention(spanOf(text, words), id)),
  actors: [actor('a1', 'Ann Lee'), actor('a2', 'Bob Bell'), actor('a3', 'Cy'), actor('a4', 'Dan Day'), actor('a5', 'Paris', { type: 'place' }), actor('a6', 'Oslo', { type: 'place' })],
  statements: [said],
});

describe('the actors that a picker offers', () => {
  it('begin with the nearest other person outside of the words, and end with the present speaker', () => {
    assert.deepEqual(rankSpeakers(annotation, said).map(({ name }) => name), ['Bob Bell', 'Dan Day', 'Cy', 'Paris', 'Oslo', 'Ann Lee']);
  });

  it('count a place that speaks elsewhere among those who can', () => {
    const also = statement({ id: 's2', content: [[0, 5]], speaker: 'a6' });
    const names = rankSpeakers({ ...annotation, statements: [said, also] }, said).map(({ name }) => name);
    assert.ok(names.indexOf('Oslo') < names.indexOf('Cy'), names.join());
  });

  it('begin with those of the same type where one is to be merged', () => {
    const [, , , , paris] = annotation.actors;
    assert.ok(paris);
    assert.deepEqual(rankAlike(annotation, paris).slice(0, 2).map(({ name }) => name), ['Oslo', 'Ann Lee']);
  });
});
