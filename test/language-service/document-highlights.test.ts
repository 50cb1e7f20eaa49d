import assert from 'node:assert/strict';
import { DocumentHighlightKind } from 'vscode-languageserver-types';
import { getDocumentHighlights } from '../../src/language-service/document-highlights';
import { positionOf, sample, wordsIn } from './sample';

describe('document highlights', () => {
  it('marks all mentions of the actor under the cursor', () => {
    assert.deepEqual(getDocumentHighlights(sample, positionOf('She')).map(({ range }) => wordsIn(range)), ['Ann Reed', 'Ann Reed', 'Reed', 'She']);
  });

  it('marks content, cue and source of the statement under the cursor, told apart', () => {
    const marks = getDocumentHighlights(sample, positionOf('takes time')).map(({ range, kind }) => [wordsIn(range), kind]);
    assert.deepEqual(marks, [
      ['“We will build,”', DocumentHighlightKind.Read],
      ['“It takes time.”', DocumentHighlightKind.Read],
      ['said', DocumentHighlightKind.Write],
      ['Reed', DocumentHighlightKind.Write],
    ]);
  });

  it('marks nothing elsewhere', () => assert.deepEqual(getDocumentHighlights(sample, positionOf('spoke')), []));
});
