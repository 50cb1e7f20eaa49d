/** The editor's own idioms, answered by the language server. */
import * as vscode from 'vscode';
import { match, ok } from './assert';
import { annotated, closeAll, openSeed, rangeOf } from './editor';

const textOf = (hovers: readonly vscode.Hover[]) => hovers.flatMap(({ contents }) => contents).map((content) => (typeof content === 'string' ? content : content.value)).join('\n');

describe('language features', () => {
  let document: vscode.TextDocument;
  const ask = <T>(provider: string, ...args: unknown[]) => vscode.commands.executeCommand<T>(`vscode.execute${provider}`, document.uri, ...args);
  before(async () => {
    ({ document } = await openSeed());
    await annotated(document);
  });
  after(closeAll);

  it('hover: a name says who it is', async () => {
    const text = textOf(await ask<vscode.Hover[]>('HoverProvider', rangeOf(document, 'Lim Soo-suk').start.translate(0, 2)));
    match(text, /Lim/);
  });

  it('hover: a quotation says who said it', async () => {
    const hovers = await ask<vscode.Hover[]>('HoverProvider', rangeOf(document, 'grave concern').start);
    match(textOf(hovers), /\S/);
    for (const { contents } of hovers) {
      for (const content of contents) ok(typeof content === 'string' || content instanceof vscode.MarkdownString === false || content.isTrusted !== true, 'a hover trusts every command');
    }
  });

  it('outline', async () => {
    const symbols = await ask<vscode.DocumentSymbol[]>('DocumentSymbolProvider');
    ok(symbols.length > 0, 'the outline is empty');
  });

  it('references of a name', async () => {
    const found = await ask<vscode.Location[]>('ReferenceProvider', rangeOf(document, 'Lim Soo-suk').start.translate(0, 2));
    ok(found.length >= 2, `only ${found.length} mentions`);
  });

  it('highlights', async () => {
    const found = await ask<vscode.DocumentHighlight[]>('DocumentHighlights', rangeOf(document, 'Lim Soo-suk').start.translate(0, 2));
    ok(found.length >= 2, `only ${found.length} highlights`);
  });

  it('folding, selection and semantic tokens', async () => {
    ok(Array.isArray(await ask('FoldingRangeProvider')), 'no folding');
    const [range] = await ask<vscode.SelectionRange[]>('SelectionRangeProvider', [rangeOf(document, 'grave concern').start]);
    ok(range?.parent, 'the selection does not grow');
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
    ok(tokens.data.length > 0, 'no tokens');
  });

  it('symbols of the workspace', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Lim');
    ok(symbols.some(({ name }) => name.includes('Lim')), 'Lim is not among the symbols');
  });
});
