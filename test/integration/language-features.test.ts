/** The editor's own idioms, answered by the language server. */
import * as vscode from 'vscode';
import { match, ok, same } from './assert';
import { annotated, closeAll, eventually, open, openSeed, rangeOf } from './editor';

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

  it('definition: a short name goes to the full one', async () => {
    const [found] = await ask<vscode.LocationLink[]>('DefinitionProvider', rangeOf(document, 'summit with Kim').end.translate(0, -1));
    ok(found, 'nothing is found');
    same(document.getText(found.targetRange), 'Kim Jong-un');
  });

  it('definition: a pronoun goes to the name that it stands for', async () => {
    const { document: said } = await open('Maria Santos came to Lisbon. She said that the treaty was ready.');
    await annotated(said);
    const [found] = await vscode.commands.executeCommand<vscode.LocationLink[]>('vscode.executeDefinitionProvider', said.uri, rangeOf(said, 'She').start);
    same(found && said.getText(found.targetRange), 'Maria Santos');
  });

  it('inlay hints name who “she” is', async () => {
    const { document: said } = await open('Maria Santos came to Lisbon. "The treaty is ready," she said.');
    await annotated(said);
    const hints = await eventually('a hint', async () => {
      const found = await vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', said.uri, new vscode.Range(0, 0, 1, 0));
      return found.length > 0 ? found : undefined;
    });
    same(hints.map(({ label }) => label), ['(Maria Santos)']);
  });

  it('code lenses count the statements of a paragraph where they are switched on', async () => {
    const settings = () => vscode.workspace.getConfiguration('onTheRecord.codeLens');
    const lenses = () => ask<vscode.CodeLens[]>('CodeLensProvider', 10);
    same((await lenses()).length, 0);
    await settings().update('enabled', true, vscode.ConfigurationTarget.Global);
    try {
      const [first] = await eventually('lenses', async () => { const found = await lenses(); return found.length > 0 ? found : undefined; });
      match(first?.command?.title ?? '', /^\d statements: South Korea, /);
    } finally {
      await settings().update('enabled', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('completion offers the names of the text while one is typed', async () => {
    const { document: said } = await open('Maria Santos came to Lisbon. Mar');
    await annotated(said);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', said.uri, said.positionAt(said.getText().length));
    ok(items.some(({ label }) => (typeof label === 'string' ? label : label.label) === 'Maria Santos'), 'Maria Santos is not offered');
  });

  it('folding: a paragraph of several lines', async () => {
    const { document: said } = await open([
      'One line of a text that goes on for a while, until it ends here.\n',
      'The mayor came to the hall on that cold morning in the month of May,',
      'and the whole of the council came with him, as it does every Monday,',
      'and nobody else was there to hear what they had to say to each other.\n',
      'The end.\n',
    ].join('\n'));
    await annotated(said);
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', said.uri);
    same(ranges.map(({ start, end }) => [start, end]), [[2, 4]]);
  });

  it('selection grows from the word to the quotation, the sentence and the paragraph', async () => {
    const { document: said } = await open('It rained. "The treaty is ready," Maria Santos said. It was late.\n\nThe end.');
    await annotated(said);
    const [range] = await vscode.commands.executeCommand<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', said.uri, [rangeOf(said, 'treaty').start]);
    const grown: string[] = [];
    for (let one = range; one; one = one.parent!) grown.push(said.getText(one.range));
    const steps = ['treaty', '"The treaty is ready,"', '"The treaty is ready," Maria Santos said.', 'It rained. "The treaty is ready," Maria Santos said. It was late.', said.getText()];
    same(steps.map((step) => grown.indexOf(step)).every((at, i, all) => at >= 0 && at > (all[i - 1] ?? -1)), true, grown.join(' | '));
  });

  it('symbols of the workspace', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Lim');
    ok(symbols.some(({ name }) => name.includes('Lim')), 'Lim is not among the symbols');
  });
});
