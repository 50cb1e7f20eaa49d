import assert from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver-types';
import { getSelectionRanges } from '../../src/language-service/selection-ranges';
import { positionOf, sample, sampleText, wordsIn } from './sample';

function growing(words: string): string[] {
  const found: string[] = [];
  for (let range: SelectionRange | undefined = getSelectionRanges(sample, [positionOf(words)])[0]; range; range = range.parent) found.push(wordsIn(range.range));
  return found;
}

describe('selection ranges', () => {
  it('grow from the word to the quotation, the attribution, the paragraph and the text', () => {
    assert.deepEqual(growing('takes time'), ['takes', '“It takes time.”', '“We will build,” Reed said. “It takes time.”', 'Mayor Ann Reed spoke on Monday. “We will build,” Reed said. “It takes time.”', sampleText]);
  });

  it('grow from a statement to the one that holds it', () => {
    assert.deepEqual(growing('would').slice(0, 4), ['would', 'that Oslo would pay', 'She promised that Oslo would pay', 'She promised that Oslo would pay, the ministry said']);
  });

  it('grow from a part of a name to the whole name', () => assert.deepEqual(growing('Ann').slice(0, 2), ['Ann', 'Ann Reed']));

  it('always hold each other, at every place of the text', () => {
    const positions = [...sampleText].map((_, offset) => sample.document.positionAt(offset));
    for (const first of getSelectionRanges(sample, positions)) {
      for (let range = first; range.parent; range = range.parent) {
        const [inner, outer] = [wordsIn(range.range), wordsIn(range.parent.range)];
        assert.ok(outer.includes(inner) && outer.length > inner.length);
      }
    }
  });
});
