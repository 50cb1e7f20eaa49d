import assert from 'node:assert/strict';
import { createPieces } from '../../../../src/engine/reader/trained/pieces';
import { tokenizerJson } from './fake-model';

const pieces = createPieces(tokenizerJson);
const { vocab } = tokenizerJson.model;

describe('createPieces', () => {
  it('lowers case, strips accents, and cuts a word that it does not know into pieces', () => {
    assert.deepEqual(pieces.of('SÉOUL'), [vocab['seoul']]);
    assert.deepEqual(pieces.of('abc'), [vocab['a'], vocab['##b'], vocab['##c']]);
  });

  it('keeps eight pieces of a long word', () => {
    assert.deepEqual(pieces.of('abcdefghijkl').length, 8);
  });

  it('gives the unknown piece for what it cannot spell, for what normalization leaves empty, and for endless words', () => {
    for (const word of ['東', '\uD83D', '\u0301', '\u0000', 'a'.repeat(100_000)]) assert.deepEqual(pieces.of(word), [vocab['[UNK]']]);
  });

  it('says which piece a tokenizer lacks', () => {
    const bare = { ...tokenizerJson, added_tokens: [], model: { ...tokenizerJson.model, vocab: { a: 0 }, unk_token: 'a' } };
    assert.throws(() => createPieces(bare), /no piece \[CLS\]/);
  });
});
