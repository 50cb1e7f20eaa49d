/** Offsets convert as Python would count them, and back. */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { codePoints } from '../../src/formats/code-points';

const text = fc.array(fc.constantFrom('a', '😀', '𝒳', '\uD83D', '\uDE00', '\n', '가'), { maxLength: 20 }).map((parts) => parts.join(''));

describe('code points', () => {
  it('agree with the language’s own iteration, both ways', () => {
    fc.assert(fc.property(text, (value) => {
      const points = codePoints(value);
      let offset = 0;
      [...value, ''].forEach((char, index) => {
        assert.equal(points.fromUtf16(offset), index);
        assert.equal(points.toUtf16(index), offset);
        offset += char.length;
      });
    }));
  });

  it('keep offsets inside a pair and past the end in the text', () => {
    const points = codePoints('a😀b');
    assert.deepEqual([points.fromUtf16(2), points.toUtf16(99)], [1, 4]);
  });
});
