import assert from 'node:assert/strict';
import { wholeNames } from '../../../src/engine/actors/whole-names';
import { readMarkup } from '../passages/markup';

function whole(marked: string): readonly string[] {
  const { text, reading } = readMarkup(marked);
  return wholeNames(text, reading.names).map(({ start, end }) => text.slice(start, end));
}

describe('a name read in two pieces', () => {
  it('is none of its own where the first is a title', () => assert.deepEqual(whole('They met [person Dame] [person Margery Lisle].'), ['Margery Lisle']));
  it('is one where the first is a given name', () => assert.deepEqual(whole('They met [person Margery] [person Lisle].'), ['Margery Lisle']));
  it('is two where the first has a family name', () => assert.deepEqual(whole('They told [person Tom Orr] [person Margery Lisle] was ill.'), ['Tom Orr', 'Margery Lisle']));
  it('is two where a title stands before a body', () => assert.deepEqual(whole('They met [person Dame] [organization Lisle Trust].'), ['Dame', 'Lisle Trust']));
});
