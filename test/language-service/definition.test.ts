import assert from 'node:assert/strict';
import { getDefinition } from '../../src/language-service/definition';
import { annotatedText, positionOf, sample, sampleAnnotation, sampleText, wordsIn } from './sample';

const targets = (words: string, nth = 1, source = sample) => getDefinition(source, positionOf(words, nth)).map(({ targetRange }) => targetRange);

describe('definition', () => {
  it('leads from a pronoun and from a short name to the full name', () => {
    for (const ranges of [targets('She'), targets('Reed', 3)]) {
      assert.deepEqual(ranges.map(wordsIn), ['Ann Reed']);
      assert.deepEqual(ranges[0]?.start, positionOf('Ann Reed', 1));
    }
  });

  it('leads from what is said, and from the words that attribute it, to who says it', () => {
    assert.deepEqual(targets('We will build').map(wordsIn), ['Ann Reed']);
    assert.deepEqual(targets('said', 2).map(wordsIn), ['the ministry']);
  });

  it('leads from a group to its members', () => {
    const actors = sampleAnnotation.actors.map((actor) => (actor.id === 'a3' ? { ...actor, members: ['a1', 'a4'] } : actor));
    assert.deepEqual(targets('the ministry', 1, annotatedText(sampleText, { ...sampleAnnotation, actors })).map(wordsIn), ['Ann Reed', 'Moscow']);
  });

  it('leads nowhere from a mention without an actor, nor from other words', () => {
    assert.deepEqual(targets('Nobody'), []);
    assert.deepEqual(targets('spoke'), []);
  });
});
