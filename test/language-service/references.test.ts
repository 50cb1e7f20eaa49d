import assert from 'node:assert/strict';
import { getReferences } from '../../src/language-service/references';
import { positionOf, sample, wordsIn } from './sample';

const words = (place: string, nth: number, includeDeclaration: boolean) => getReferences(sample, positionOf(place, nth), { includeDeclaration }).map(({ range }) => wordsIn(range));

describe('references', () => {
  it('finds all mentions of an actor, whichever of them is asked about', () => {
    for (const [place, nth] of [['Ann Reed', 1], ['Reed', 3], ['She', 1]] as const) assert.deepEqual(words(place, nth, true), ['Ann Reed', 'Ann Reed', 'Reed', 'She']);
  });

  it('finds them with the cursor at the end of a name too', () => assert.equal(words(' promised', 1, true).length, 4));

  it('leaves out the introduction where that is asked for', () => {
    assert.deepEqual(words('She', 1, false), ['Ann Reed', 'Reed', 'She']);
  });

  it('gives a mention without an actor itself, and nothing for other words', () => {
    assert.deepEqual(words('Nobody', 1, true), ['Nobody']);
    assert.deepEqual(words('spoke', 1, true), []);
  });
});
