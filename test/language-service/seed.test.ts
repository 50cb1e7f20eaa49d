/** What a reader gets to see on the seed, from its text to the editor: its meaning, not its wording. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { MarkupContent, MarkupKind } from 'vscode-languageserver-types';
import { annotate } from '../../src/engine/annotate';
import { AnnotatedSource } from '../../src/language-service/annotated-source';
import { getDefinition } from '../../src/language-service/definition';
import { getDocumentSymbols } from '../../src/language-service/document-symbols';
import { getHover } from '../../src/language-service/hover';
import { openReader } from '../../src/runtime/node-reader';
import { spanOf } from './sample';

const root = join(__dirname, '..', '..');

describe('the seed in an editor', () => {
  const text = readFileSync(join(root, 'seeds', '000_c75256f9babe0d3c.txt'), 'utf8');
  let source: AnnotatedSource;

  before(async () => {
    const { reader, problem } = await openReader(join(root, 'model'));
    assert.equal(problem, null);
    source = new AnnotatedSource(TextDocument.create('untitled:seed', 'source-text', 1, text), await annotate({ id: 'seed', text }, reader));
  });

  function hover(words: string, nth = 1): string {
    const [start] = spanOf(text, words, nth);
    const hover = getHover(source, source.document.positionAt(start), { commands: false, markup: MarkupKind.PlainText, locale: 'en' });
    return hover && MarkupContent.is(hover.contents) ? hover.contents.value : '';
  }

  it('explains names: who it is, and what they say', () => {
    assert.match(hover('Lim Soo-suk', 3), /^Lim Soo-suk \(person\), [^]*spokesperson[^]*one statement:[^]*We express a grave concern/);
    assert.match(hover('Putin did not'), /^Vladimir Putin \(person\), Russian President/);
    assert.match(hover('Yoshimasa Hayashi'), /^Yoshimasa Hayashi \(person\), Japanese Chief Cabinet Secretary/);
  });

  it('tells a capital that stands for its government from the city', () => {
    assert.match(hover('Seoul views'), /Stands here for the government of South Korea/);
    assert.doesNotMatch(hover('Seoul, said'), /Stands here for/);
    assert.match(hover('Seoul, said'), /capital of South Korea/);
  });

  it('says of both pieces of a quotation who says it', () => {
    for (const words of ['grave concern', 'shrewdly analyzing']) assert.match(hover(words), /^Direct quotation by Lim Soo-suk/);
  });

  it('knows which days “Thursday” and “Wednesday” were', () => {
    assert.match(hover('Thursday expressed'), /Thursday, June 20, 2024/);
    assert.match(hover("Wednesday's"), /Wednesday, June 19, 2024/);
  });

  it('leads from “Kim” to his full name', () => {
    const [target] = getDefinition(source, source.document.positionAt(spanOf(text, 'Kim Wednesday')[0]));
    assert.equal(target && source.document.getText(target.targetRange), 'Kim Jong-un');
  });

  it('outlines captions, and marks those that are printed again', () => {
    assert.deepEqual(getDocumentSymbols(source).map(({ detail }) => detail), ['caption', 'caption, printed again', 'paragraph', 'caption', 'caption, printed again']);
  });
});
