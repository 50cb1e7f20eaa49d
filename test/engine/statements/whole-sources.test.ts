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

  it('with the noun of an adjective or of a people', () => {
    assert.equal(sourceOf('A senior official who asked for silence said that it rained.', 'A senior', 'said', 'that it rained'), 'A senior official');
    assert.equal(sourceOf('It fell after the Danish maker cut its outlook and said that it rained.', 'the Danish', 'said', 'that it rained'), 'the Danish maker');
  });

  it('and without the verb or the comma behind them', () => {
    assert.equal(sourceOf('The Italian insisted on it and said that it rained.', 'The Italian', 'said', 'that it rained'), 'The Italian');
    assert.equal(sourceOf('Experts, however, say that it rained.', 'Experts,', 'say', 'that it rained'), 'Experts');
  });
});
