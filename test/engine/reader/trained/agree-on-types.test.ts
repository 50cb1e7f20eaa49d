import assert from 'node:assert/strict';
import type { ActorType } from '../../../../src/engine/annotation';
import { agreeOnTypes } from '../../../../src/engine/reader/trained/agree-on-types';

const typesOf = (text: string, ...votes: readonly (readonly [ActorType, number])[]) => {
  const words = [...text.matchAll(/\w+/g)];
  const names = votes.map(([type, confidence], i) => ({ start: words[i]?.index ?? 0, end: (words[i]?.index ?? 0) + (words[i]?.[0].length ?? 0), type, confidence }));
  return agreeOnTypes(text, names).map(({ type }) => type);
};

describe('agreeOnTypes', () => {
  it('gives a doubtful name the type of those with the same words', () => {
    assert.deepEqual(typesOf('Yonhap Yonhap', ['organization', 0.9], ['person', 0.5]), ['organization', 'organization']);
  });

  it('leaves a sure one its own where it is not outvoted', () => {
    assert.deepEqual(typesOf('Washington Washington', ['place', 0.95], ['person', 0.9]), ['place', 'person']);
    assert.deepEqual(typesOf('Washington Washington Washington Washington', ['place', 0.9], ['place', 0.9], ['place', 0.9], ['person', 0.9]).at(-1), 'place');
  });

  it('asks only names with the same words', () => {
    assert.deepEqual(typesOf('Lim Seoul', ['person', 0.5], ['place', 0.9]), ['person', 'place']);
  });
});
