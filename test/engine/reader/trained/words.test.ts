import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitWords } from '../../../../src/engine/reader/trained/words';

const textsOf = (text: string) => splitWords(text, [0, text.length]).map((word) => word.text);

describe('splitWords', () => {
  it('takes runs of letters, marks and digits together and every other character alone', () => {
    assert.deepEqual(textsOf("Mr. O'Neill’s 2.5m plan — “done”!"), ['Mr', '.', 'O', "'", 'Neill', '’', 's', '2', '.', '5m', 'plan', '—', '“', 'done', '”', '!']);
  });

  it('gives offsets into the whole text, in UTF-16 units', () => {
    const text = 'x\n😀 naïve';
    assert.deepEqual(splitWords(text, [2, text.length]), [
      { start: 2, end: 4, text: '😀', blockStart: true },
      { start: 5, end: 10, text: 'naïve', blockStart: false },
    ]);
  });

  it('keeps a lone surrogate as a word of its own', () => {
    assert.deepEqual(textsOf('a\uD83Db'), ['a', '\uD83D', 'b']);
  });

  it('leaves out white space and nothing else', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.equal(textsOf(text).join(''), text.replace(/\s/g, ''));
      for (const { start, end, text: word } of splitWords(text, [0, text.length])) assert.equal(text.slice(start, end), word);
    }));
  });
});
