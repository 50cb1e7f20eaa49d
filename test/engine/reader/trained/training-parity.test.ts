import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { featureIds } from '../../../../src/engine/reader/trained/features';
import { createPieces } from '../../../../src/engine/reader/trained/pieces';
import { splitWords } from '../../../../src/engine/reader/trained/words';
import golden from './training-parity.json';

/** What `training/export.py --parity` wrote for one passage: the model must be given the same here. */
describe('what the model is given', () => {
  const { text } = golden;
  const words = [...text.matchAll(/[^\n]+/g)].flatMap((line) => splitWords(text, [line.index, line.index + line[0].length]));
  const pieces = createPieces(JSON.parse(readFileSync(join(__dirname, '../../../../model/tokenizer.json'), 'utf8')) as object);

  it('is split into the words of training', () => {
    assert.deepEqual(words.map(({ start, end }) => [start, end]), golden.words);
  });

  it('has the pieces of training', () => {
    assert.deepEqual([pieces.first, ...words.flatMap((word) => pieces.of(word.text)), pieces.last], golden.input_ids);
  });

  it('has the features of training', () => {
    const features = featureIds(words);
    assert.deepEqual([0, ...words.flatMap((word, i) => pieces.of(word.text).map(() => features[i])), 0], golden.features);
  });
});
