import assert from 'node:assert/strict';
import { drafts } from './drafts';

const sourceOf = (text: string, source: string, cue: string, content: string) => drafts(text, [{ source, cue, content: [content] }])[0]?.source;

describe('sources are whole', () => {
  it('with the words that “of the” leads to', () => {
    assert.equal(sourceOf('It rained, the director of the museum said.', 'the director of the', 'said', 'It rained'), 'the director of the museum');
  });

  it('up to the cue and no further', () => {
    assert.equal(sourceOf('It rained, Roe’s claim went.', 'Roe’s', 'claim', 'It rained'), 'Roe’s');
  });

  it('and stay as they are where they end with a noun', () => {
    assert.equal(sourceOf('It rained, the director of the museum said.', 'the director', 'said', 'It rained'), 'the director');
  });
});
