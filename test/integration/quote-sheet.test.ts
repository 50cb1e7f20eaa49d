/** The quote sheet beside its source: links, ticks, and a second look. */
import * as vscode from 'vscode';
import { match, ok, same } from './assert';
import { annotated, closeAll, openSeed, seedName } from './editor';

const boxes = (text: string, ticked: boolean) => text.split('\n').filter((line) => line.startsWith(ticked ? '- [x] ' : '- [ ] ')).length;

async function openSheet(): Promise<vscode.TextDocument> {
  await openSeed();
  const uri = await vscode.commands.executeCommand<vscode.Uri>('onTheRecord.openQuoteSheet');
  return vscode.workspace.openTextDocument(uri);
}

describe('the quote sheet', function () {
  // Markdown's own language server may start for the sheet.
  this.timeout(90_000);
  after(closeAll);

  it('opens beside the source, with a box for each statement', async () => {
    const { statements } = await annotated((await openSeed()).document);
    const sheet = await openSheet();
    same([sheet.languageId, sheet.isUntitled], ['markdown', true]);
    same(boxes(sheet.getText(), false), statements.filter(({ repeated }) => !repeated).length);
    ok(vscode.window.visibleTextEditors.some(({ document }) => document.uri.path.endsWith(seedName)), 'the source is hidden');
  });

  it('leads back to the words', async () => {
    const sheet = await openSheet();
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', sheet.uri, 100);
    match(sheet.getText(), /\[go to the words\]\(\/seeds\/000_c75256f9babe0d3c\.txt#L\d+,\d+\)/u);
    // The language features of Markdown may be missing in a bare host; where they are there, each link is one.
    if (links.length > 0) same(links.length, boxes(sheet.getText(), false));
  });

  it('keeps what was ticked when it is opened again', async () => {
    const sheet = await openSheet();
    const edit = new vscode.WorkspaceEdit();
    const at = sheet.getText().indexOf('- [ ] ') + 3;
    edit.replace(sheet.uri, new vscode.Range(sheet.positionAt(at), sheet.positionAt(at + 1)), 'x');
    await vscode.workspace.applyEdit(edit);
    const again = await openSheet();
    same([again.uri.toString(), boxes(again.getText(), true)], [sheet.uri.toString(), 1]);
  });
});
