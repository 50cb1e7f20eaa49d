/** Whatever kind of document it is, it becomes a source in the way that the reader of it expects. */
import * as vscode from 'vscode';
import { ok, same } from './assert';
import { annotated, closeAll, eventually, fileUri, onTheRecord, open, openSeed, takingTheFirst } from './editor';

const text = '"We will sign the treaty today," Maria Santos said in Lisbon.\n';

describe('annotation of documents', () => {
  after(closeAll);

  it('reads the seed’s statements with their words', async () => {
    const { document } = await openSeed();
    const { statements } = await annotated(document);
    ok(statements.length >= 5, `only ${statements.length} statements`);
    for (const { content } of statements) for (const [start, end] of content) ok(start < end && end <= document.getText().length, 'a piece lies outside of the text');
  });

  it('reads an untitled source', async () => {
    const { document } = await open(text);
    same((await annotated(document)).statements.map(({ kind }) => kind), ['direct']);
  });

  it('makes a plain text a source by “Annotate This File”', async () => {
    const { document } = await open(text, 'plaintext');
    same(await (await onTheRecord()).annotation(document.uri), undefined, 'it was one before');
    await vscode.commands.executeCommand('onTheRecord.annotateFile');
    const source = await eventually('a source', () => vscode.window.activeTextEditor?.document.languageId === 'source-text' ? vscode.window.activeTextEditor.document : undefined);
    same((await annotated(source)).statements.length, 1);
  });

  it('reads Markdown by “Annotate This File” and leaves its language', async () => {
    const { document } = await open(`# Treaty\n\n${text}`, 'markdown');
    await vscode.commands.executeCommand('onTheRecord.annotateFile');
    const { statements } = await eventually('an annotation', async () => (await (await onTheRecord()).annotation(document.uri))?.annotation);
    same([document.languageId, statements.length], ['markdown', 1]);
  });

  it('opens a selection as a source of its own', async () => {
    const editor = await open(`Elsewhere. ${text}`, 'plaintext');
    editor.selection = new vscode.Selection(0, 11, 1, 0);
    await vscode.commands.executeCommand('onTheRecord.annotateSelection');
    const source = await eventually('an editor with the selection', () => vscode.window.activeTextEditor?.document.languageId === 'source-text' ? vscode.window.activeTextEditor.document : undefined);
    same(source.getText(), text);
    same((await annotated(source)).statements.length, 1);
  });

  it('reads what a provider makes up, which nobody can write to', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('made-up', { provideTextDocumentContent: () => text });
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('made-up:/seeds/made-up.txt'));
    same(document.languageId, 'source-text');
    same((await annotated(document)).statements.length, 1);
    provider.dispose();
  });

  it('reads both sides of a diff', async () => {
    await vscode.workspace.fs.writeFile(fileUri('seeds/left.txt'), new TextEncoder().encode(text));
    await vscode.workspace.fs.writeFile(fileUri('seeds/right.txt'), new TextEncoder().encode(text.replace('today', 'tomorrow')));
    await vscode.commands.executeCommand('vscode.diff', fileUri('seeds/left.txt'), fileUri('seeds/right.txt'));
    for (const name of ['seeds/left.txt', 'seeds/right.txt']) {
      same((await annotated(await vscode.workspace.openTextDocument(fileUri(name)))).statements.length, 1, name);
      await eventually(`paint in ${name}`, async () => ((await onTheRecord()).painted(fileUri(name)).size > 0 ? true : undefined));
    }
  });

  it('takes the day that somebody sets', async () => {
    const { document } = await open('The mayor spoke on Thursday.\n');
    await annotated(document);
    await takingTheFirst('onTheRecord.setDate');
    ok(vscode.window.activeTextEditor?.document === document, 'the editor has changed');
  });
});
