import assert from 'node:assert/strict';
import { headDecoder, nameDecoder } from '../../../../src/engine/reader/trained/decode-names';
import { parseLabels } from '../../../../src/engine/reader/trained/labels';
import type { Word } from '../../../../src/engine/reader/trained/words';
import { labelsJson } from './fake-model';

const labels = parseLabels(labelsJson);
const decode = nameDecoder(labels);
const scores = (...rows: readonly (readonly number[])[]) => Float32Array.from(rows.flat());
const words = (...blockStarts: boolean[]): readonly Word[] => blockStarts.map((blockStart, i) => ({ start: 2 * i, end: 2 * i + 1, text: 'a', blockStart }));
const [O, B, I, place] = [[6, 0, 0, 0, 0], [0, 6, 0, 0, 0], [0, 0, 6, 0, 0], [0, 0, 0, 6, 0]];

describe('nameDecoder', () => {
  it('joins the words of a name, and parts two that follow one another', () => {
    const found = decode(scores(O, B, I, B, place), words(true, false, false, false, false));
    assert.deepEqual(found.map(({ first, last, type }) => [first, last, type]), [[1, 2, 'person'], [3, 3, 'person'], [4, 4, 'place']]);
  });

  it('lets no name go on over the start of a block, nor begin with an inner tag', () => {
    const found = decode(scores(I, B, I), words(true, false, true));
    for (const { first, last } of found) assert.ok(first >= 1 && !(first < 2 && last >= 2));
  });

  it('is less sure of a name the less sure its words are', () => {
    const [clear] = decode(scores(B, I), words(true, false));
    const [vague] = decode(scores([0, 1, 0, 0, 0], [0, 0, 1, 0, 0]), words(true, false));
    assert.ok(clear && vague && clear.confidence > 0.9 && vague.confidence < 0.5);
  });

  it('calibrates with what the labels say', () => {
    const calibrated = nameDecoder({ ...labels, nameCalibration: { slope: 0, offset: 0 } });
    assert.equal(calibrated(scores(B), words(true))[0]?.confidence, 0.5);
  });
});

describe('headDecoder', () => {
  it('finds descriptions and pronouns, but none inside a name', () => {
    const found = headDecoder(labels)(Float32Array.from([0, 5, 0, 0, 5, 0, 0, 0, 5, 5, 0, 0]), [{ first: 0, last: 0, type: 'person', confidence: 1 }]);
    assert.deepEqual(found.map(({ first, form, type }) => [first, form, type]), [[1, 'nominal', 'person'], [2, 'pronoun', 'person']]);
  });
});
