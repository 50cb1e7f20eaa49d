/** The index finds what going through all spans finds. */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { spanIndex } from '../../src/formats/span-index';

const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe('span index', () => {
  it('finds what overlaps and what lies inside, as a search through all does', () => {
    fc.assert(fc.property(fc.array(span, { maxLength: 20 }), span, (items, { start, end }) => {
      const index = spanIndex(items);
      const sorted = [...items].sort((a, b) => a.start - b.start);
      const overlapping = sorted.filter((item) => item.start < end && item.end > start);
      assert.deepEqual(index.overlapping(start, end), overlapping);
      assert.deepEqual(index.inside(start, end), overlapping.filter((item) => start <= item.start && item.end <= end));
    }));
  });
});
