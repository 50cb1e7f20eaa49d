import assert from 'node:assert/strict';
import fc from 'fast-check';
import { moveSpan, moveSpanThrough } from '../../../src/extension/sources/edit';

describe('positions under edits', () => {
  it('take in nothing that is typed at their edges', () => {
    assert.deepEqual(moveSpan([3, 6], { offset: 3, length: 0, inserted: 2 }), [5, 8]);
    assert.deepEqual(moveSpan([3, 6], { offset: 6, length: 0, inserted: 2 }), [3, 6]);
  });

  it('grow with what is typed inside', () => {
    assert.deepEqual(moveSpan([3, 6], { offset: 4, length: 0, inserted: 2 }), [3, 8]);
  });

  it('are gone with their words', () => {
    assert.equal(moveSpan([3, 6], { offset: 2, length: 5, inserted: 9 }), null);
    assert.equal(moveSpanThrough([3, 6], [{ offset: 0, length: 0, inserted: 1 }, { offset: 4, length: 3, inserted: 0 }]), null);
  });

  it('hold the same words wherever the edits leave them alone', () => {
    const edits = fc.array(fc.record({ at: fc.nat(200), length: fc.nat(10), text: fc.string({ maxLength: 10 }) }), { maxLength: 8 });
    fc.assert(fc.property(fc.nat(80), fc.integer({ min: 1, max: 20 }), edits, (start, length, changes) => {
      // Each unit of the text is told from all others, so that what is left of a span can be looked up
      let text = Array.from({ length: 100 }, (_, index) => `<${index}>`);
      const marked = text.slice(start, start + length);
      let span: readonly [number, number] | null = [start, start + marked.length];
      for (const { at, length: removed, text: inserted } of changes) {
        const offset = Math.min(at, text.length);
        const count = Math.min(removed, text.length - offset);
        text = [...text.slice(0, offset), ...Array.from(inserted, () => 'new'), ...text.slice(offset + count)];
        span = span && moveSpan(span, { offset, length: count, inserted: Array.from(inserted).length });
      }
      const left = marked.filter((unit) => text.includes(unit));
      if (left.length === 0) return;
      assert.ok(span);
      const words = text.slice(...span);
      assert.deepEqual(words.filter((unit) => unit !== 'new'), left);
    }));
  });
});
