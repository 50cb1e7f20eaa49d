import assert from 'node:assert/strict';
import type { Span } from '../../../src/engine/annotation';
import { attributionOf, type Attribution } from '../../../src/engine/statements/attribution';
import { readSource } from '../../../src/engine/source/read-source';
import { dropDoubles } from '../../../src/engine/statements/drop-doubles';
import { placesOf } from '../../../src/engine/statements/places';

function reading(confidence: number, cue: Span, content: readonly Span[], source: readonly Span[] = []): Attribution {
  return attributionOf({ confidence, cue: [cue], content, source, because: [] });
}

const unquoted = { quotationsIn: () => [] };

describe('attributions that clash', () => {
  it('are left to the surest of those with nearly one content', () => {
    const [said, also] = [reading(0.9, [4, 8], [[10, 30]]), reading(0.6, [0, 3], [[10, 40]])];
    assert.deepEqual(dropDoubles(unquoted, [also, said]), [said]);
  });

  it('stay where they share little', () => {
    const both = [reading(0.9, [0, 3], [[10, 30]]), reading(0.6, [50, 54], [[24, 48]])];
    assert.deepEqual(dropDoubles(unquoted, both), both);
  });

  it('stay where one surely reports the other, whose source is its own', () => {
    const both = [reading(0.9, [7, 15], [[16, 50]], [[0, 6]]), reading(0.8, [25, 29], [[30, 50]], [[21, 24]])];
    assert.deepEqual(dropDoubles(unquoted, both), both);
  });

  it('lose the reported one where it is doubtful or of the same source', () => {
    const outer = reading(0.9, [7, 15], [[16, 50]], [[0, 6]]);
    assert.deepEqual(dropDoubles(unquoted, [outer, reading(0.5, [25, 29], [[30, 50]], [[21, 24]])]), [outer]);
    assert.deepEqual(dropDoubles(unquoted, [outer, reading(0.8, [25, 29], [[30, 50]], [[0, 6]])]), [outer]);
  });

  it('keep a doubtful one that quotation marks vouch for', () => {
    const places = placesOf(readSource('Norway regretted, as Ann Lee called it, "a show of the worst kind".'));
    const both = [reading(0.9, [7, 16], [[18, 66]], [[0, 6]]), reading(0.6, [29, 35], [[40, 66]], [[21, 28]])];
    assert.deepEqual(dropDoubles(places, both), both);
    assert.deepEqual(dropDoubles(unquoted, both), both.slice(0, 1));
  });

  it('are judged by the ones that stay', () => {
    const [first, second, third] = [reading(0.9, [0, 3], [[10, 30]]), reading(0.8, [4, 8], [[12, 40]]), reading(0.7, [50, 54], [[24, 44]])];
    assert.deepEqual(dropDoubles(unquoted, [first, second, third]), [first, third]);
  });
});
