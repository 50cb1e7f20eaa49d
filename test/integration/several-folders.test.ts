/** A workspace of several folders: sources in each of them, with the settings of their own folder. */
import * as vscode from 'vscode';
import { match, ok, same } from './assert';
import { annotated, closeAll, eventually, onTheRecord } from './editor';

const said = (name: string) => `"We will sign the treaty today," ${name} said in Lisbon.\n`;

describe('several folders', () => {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const sources = folders.map(({ uri }) => vscode.Uri.joinPath(uri, 'seeds', 'said.txt'));
  before(async () => {
    same(folders.length, 2, 'the workspace has other folders');
    for (const [index, uri] of sources.entries()) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(said(['Maria Santos', 'Peter Novak'][index] ?? '')));
  });
  after(closeAll);

  it('are read, each source with its own speaker', async () => {
    for (const [index, uri] of sources.entries()) {
      const { document } = await vscode.window.showTextDocument(uri, { viewColumn: index + 1 });
      const { actors, statements } = await annotated(document);
      same(statements.map(({ speaker }) => actors.find(({ id }) => id === speaker)?.name), [['Maria Santos', 'Peter Novak'][index]]);
    }
  });

  it('are painted by the settings of their own folder', async () => {
    const { painted } = await onTheRecord();
    const second = vscode.workspace.getConfiguration('onTheRecord.decorations', sources[1]);
    await second.update('colorBy', 'kind', vscode.ConfigurationTarget.WorkspaceFolder);
    const looks = (uri: vscode.Uri | undefined) => (uri ? [...painted(uri).keys()] : []);
    await eventually('colours by kind in the second folder', () => (looks(sources[1]).join() === 'direct/direct' ? true : undefined));
    same(looks(sources[0]), ['direct/speaker1']);
  });

  it('give their names to the symbols of the workspace', async () => {
    for (const name of ['Santos', 'Novak']) {
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', name);
      ok(symbols.some((symbol) => symbol.name.includes(name)), `${name} is not among the symbols`);
    }
  });

  it('lead from a quote sheet to the words in the right folder', async () => {
    await vscode.window.showTextDocument(sources[1]!);
    const sheet = await vscode.commands.executeCommand<vscode.Uri>('onTheRecord.openQuoteSheet');
    match((await vscode.workspace.openTextDocument(sheet)).getText(), /Peter Novak/);
  });
});
