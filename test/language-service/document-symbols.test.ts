import assert from 'node:assert/strict';
import type { DocumentSymbol, Range } from 'vscode-languageserver-types';
import { getDocumentSymbols } from '../../src/language-service/document-symbols';
import { annotatedText, sample, sampleAnnotation, sampleText } from './sample';

const within = (inner: Range, outer: Range) => sample.document.offsetAt(outer.start) <= sample.document.offsetAt(inner.start) && sample.document.offsetAt(inner.end) <= sample.document.offsetAt(outer.end);

describe('document symbols', () => {
  const symbols = getDocumentSymbols(sample);

  it('lists captions and the paragraphs that hold statements, in the order of the text', () => {
    assert.deepEqual(symbols.map(({ detail }) => detail), ['caption', 'paragraph', 'paragraph', 'paragraph', 'paragraph']);
  });

  it('puts the statements under the paragraph where they stand, with their speakers', () => {
    assert.deepEqual(symbols.map(({ children }) => children?.map(({ name }) => name.split(':')[0])), [[], ['Ann Reed'], ['Ann Reed'], ['the ministry', 'Ann Reed', 'Moscow'], ['Unattributed']]);
  });

  it('leaves out a paragraph in which nobody says anything', () => {
    const statements = sampleAnnotation.statements.filter(({ id }) => id !== 's2');
    assert.equal(getDocumentSymbols(annotatedText(sampleText, { ...sampleAnnotation, statements })).length, symbols.length - 1);
  });

  it('keeps what editors ask of symbols: a name, and each range within its parent’s', () => {
    const check = (symbol: DocumentSymbol) => {
      assert.notEqual(symbol.name, '');
      assert.ok(within(symbol.selectionRange, symbol.range), symbol.name);
      for (const child of symbol.children ?? []) {
        assert.ok(within(child.range, symbol.range), child.name);
        check(child);
      }
    };
    symbols.forEach(check);
  });
});
