import assert from 'node:assert/strict';
import { FoldingRangeKind } from 'vscode-languageserver-types';
import { getFoldingRanges } from '../../src/language-service/folding-ranges';
import { annotatedText, sample, spanOf } from './sample';

const caption = ([start, end]: readonly [number, number]) => ({ start, end, credit: null, creditSpan: null, repeats: null });

describe('folding ranges', () => {
  it('folds paragraphs of several lines, and neighbouring captions as one', () => {
    const text = 'A cap.\nA cap.\n\nFirst line\nsecond line.\n\nLast cap\nof two.';
    const source = annotatedText(text, { captions: [caption(spanOf(text, 'A cap.', 1)), caption(spanOf(text, 'A cap.', 2)), caption(spanOf(text, 'Last cap\nof two.'))], paragraphs: [spanOf(text, 'First line\nsecond line.')] });
    assert.deepEqual(getFoldingRanges(source), [
      { startLine: 0, endLine: 1, kind: FoldingRangeKind.Comment },
      { startLine: 3, endLine: 4 },
      { startLine: 6, endLine: 7, kind: FoldingRangeKind.Comment },
    ]);
  });

  it('folds nothing that stands on one line', () => assert.deepEqual(getFoldingRanges(sample), []));
});
