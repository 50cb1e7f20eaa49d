import assert from 'node:assert/strict';
import { parseLabels, typeOf } from '../../../../src/engine/reader/trained/labels';
import { labelsJson } from './fake-model';

describe('parseLabels', () => {
  it('reads what was tuned, and stands in for what was not', () => {
    const tuned = parseLabels({ ...labelsJson, thresholds: { cue: 0.4 }, temperatures: { names: { slope: 0.8, offset: -0.1 } } });
    assert.equal(tuned.cueThreshold, 0.4);
    assert.deepEqual(tuned.nameCalibration, { slope: 0.8, offset: -0.1 });
    assert.equal(tuned.attributionWeights.cue, 1);
  });

  const damaged: readonly (readonly [string, unknown, RegExp])[] = [
    ['no object', [], /no object/],
    ['other cues', { ...labelsJson, cues: ['O', 'I'] }, /cues are not O, B, I/],
    ['no names', { ...labelsJson, names: undefined }, /names is no list/],
    ['a weight too few', { ...labelsJson, temperatures: { attributions: { bias: 0 } } }, /temperatures\.attributions\.cue is no number/],
    ['windows that hold no words', { ...labelsJson, maxPieces: 8 }, /maxPieces is below 32/],
    ['no number', { ...labelsJson, maxPieces: '384' }, /maxPieces is no number/],
  ];
  for (const [what, json, message] of damaged) it(`throws for ${what}`, () => assert.throws(() => parseLabels(json), message));
});

describe('typeOf', () => {
  it('is the type after the dash, or null', () => {
    assert.deepEqual(['O', 'B-person', 'nominal-place', 'B-weather'].map(typeOf), [null, 'person', 'place', null]);
  });
});
