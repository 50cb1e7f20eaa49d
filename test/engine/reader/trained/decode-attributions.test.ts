import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { AttributionWeights } from '../../../../src/engine/reader/trained/attribution-confidence';
import { unfitted } from '../../../../src/engine/reader/trained/attribution-confidence';
import { decodeAttributions } from '../../../../src/engine/reader/trained/decode-attributions';
import { decodeCues } from '../../../../src/engine/reader/trained/decode-cues';
import { splitWords } from '../../../../src/engine/reader/trained/words';

const asIs = { clauseToll: 0, attributionThreshold: 0, quotedThreshold: 0, attributionWeights: unfitted };
const cue = (first: number, last = first) => ({ first, last, probability: 0.9 });
const tag = (label: number) => Array.from({ length: 5 }, (_, i) => (i === label ? 6 : 0));
const tagged = (...labels: number[]) => Float32Array.from(labels.flatMap(tag));
const block = (n: number) => splitWords('a '.repeat(n), [0, 2 * n]);

describe('decodeCues', () => {
  it('takes the words of a cue together', () => {
    const scores = Float32Array.from([6, 0, 0, 0, 6, 0, 0, 0, 6, 6, 0, 0]);
    assert.deepEqual(decodeCues(scores, 0.5).map(({ first, last }) => [first, last]), [[1, 2]]);
  });

  it('takes less certain cues where the threshold is lower', () => {
    const scores = Float32Array.from([1, 0, 0]);
    assert.equal(decodeCues(scores, 0.5).length, 0);
    assert.equal(decodeCues(scores, 0.2).length, 1);
  });

  it('leaves out the doubtful words at the edges of a cue, and is as sure as its surest word', () => {
    const scores = Float32Array.from([2, 1, 0, 0, 0, 4, 0, 0, 4, 2, 0, 1]);
    const [found] = decodeCues(scores, 0.1);
    assert.deepEqual([found?.first, found?.last], [1, 2]);
    assert.ok(found && found.probability > 0.9);
  });
});

describe('decodeAttributions', () => {
  it('gives a content in two pieces around source and cue', () => {
    const [found] = decodeAttributions([cue(3)], tagged(3, 4, 1, 0, 0, 3, 4), block(7), asIs);
    assert.deepEqual(found?.source, [{ first: 2, last: 2 }]);
    assert.deepEqual(found?.content, [{ first: 0, last: 1 }, { first: 5, last: 6 }]);
  });

  it('gives nothing for a cue without content', () => {
    assert.deepEqual(decodeAttributions([cue(1)], tagged(1, 0, 0), block(3), asIs), []);
  });

  it('keeps the surer of two cues with one source and one content', () => {
    const cues = [cue(1), { ...cue(2), probability: 0.5 }];
    const found = decodeAttributions(cues, Float32Array.from([...tagged(1, 0, 0, 3), ...tagged(1, 0, 0, 3)]), block(4), asIs);
    assert.deepEqual(found.map((a) => a.cue.first), [1]);
  });

  it('lets a content go on to the end of its clause rather than stop a word before', () => {
    const words = splitWords('He said we know it, I hear.', [0, 27]);
    const scores = tagged(1, 0, 3, 4, 4, 0, 0, 0, 0);
    scores.set([1, 0, 0, 0, 0.5], 4 * 5);
    const contentOf = (clauseToll: number) => decodeAttributions([cue(1)], scores, words, { ...asIs, clauseToll })[0]?.content;
    assert.deepEqual(contentOf(0), [{ first: 2, last: 3 }]);
    assert.deepEqual(contentOf(4), [{ first: 2, last: 4 }]);
  });

  it('keeps what is probable enough, by the weights of its evidence', () => {
    const scores = tagged(1, 0, 3, 4);
    const kept = (attributionWeights: AttributionWeights) => decodeAttributions([cue(1)], scores, block(4), { ...asIs, attributionThreshold: 0.95, quotedThreshold: 0.95, attributionWeights }).length;
    assert.equal(kept(unfitted), 0);
    assert.equal(kept({ ...unfitted, named: 2 }), 1);
  });

  it('never puts a cue into its own source or content, and never finds two sources', () => {
    const row = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 5, maxLength: 5 });
    fc.assert(fc.property(fc.array(row, { minLength: 3, maxLength: 9 }), fc.nat(2), (rows, at) => {
      for (const { source, content } of decodeAttributions([cue(at)], Float32Array.from(rows.flat()), block(rows.length), asIs)) {
        assert.ok(source.length <= 1);
        for (const { first, last } of [...source, ...content]) assert.ok(last < at || at < first);
      }
    }));
  });
});
