import assert from 'node:assert/strict';
import { featureIds, shapeOf } from '../../../../src/engine/reader/trained/features';
import { splitWords } from '../../../../src/engine/reader/trained/words';

const quoted = (...blocks: string[]) => {
  const text = blocks.join('\n');
  let from = 0;
  const words = blocks.flatMap((block) => {
    const span = [from, from + block.length] as const;
    from += block.length + 1;
    return splitWords(text, span);
  });
  const ids = featureIds(words);
  return words.filter((_, i) => Math.floor((ids[i] ?? 0) / 7) % 2 === 1).map((word) => word.text).join(' ');
};

describe('shapeOf', () => {
  const shapes: readonly (readonly [string, number])[] = [
    ['says', 1], ['東京', 1], ['Seoul', 2], ['A', 2], ['É', 2], ['UN', 3], ['iPhone', 4], ['McCain', 4], ['G7', 5], ['2024', 5], ['²', 5], ['”', 6], ['€', 6],
  ];
  for (const [word, shape] of shapes) it(`is ${shape} for ${word}`, () => assert.equal(shapeOf(word), shape));
});

describe('featureIds', () => {
  it('counts curly, angular and straight double marks and what stands in them as quoted', () => {
    assert.equal(quoted('a “b c” d "e" f «g» h'), '“ b c ” " e " « g »');
  });

  it('reads two apostrophes as one mark, and one as none', () => {
    assert.equal(quoted("a ''b c'' d"), "' b c ' '");
    assert.equal(quoted("it's 'so' called"), '');
  });

  it('closes every mark at the end of its block', () => {
    assert.equal(quoted('a “b', 'c'), '“ b');
  });

  it('tells the first word of a block from the same word elsewhere', () => {
    const [first, second] = featureIds(splitWords('Seoul Seoul', [0, 11]));
    assert.equal((first ?? 0) - (second ?? 0), 14);
  });
});
