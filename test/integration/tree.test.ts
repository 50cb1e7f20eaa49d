/** The view "Actors & Statements". */
import * as vscode from 'vscode';
import { match, ok, same } from './assert';
import { annotated, closeAll, eventually, onTheRecord, openSeed } from './editor';

async function rows(parent?: string): Promise<{ id: string; item: vscode.TreeItem }[]> {
  const { tree } = await onTheRecord();
  const ids = (await tree.getChildren(parent)) ?? [];
  return Promise.all(ids.map(async (id) => ({ id, item: await tree.getTreeItem(id) })));
}

async function allRows(parent?: string): Promise<{ id: string; item: vscode.TreeItem }[]> {
  const own = await rows(parent);
  return [...own, ...(await Promise.all(own.map(({ id }) => allRows(id)))).flat()];
}

describe('the tree', () => {
  before(async () => {
    const { document } = await openSeed();
    await annotated(document);
    await vscode.commands.executeCommand('onTheRecord.showTree');
    await eventually('rows', async () => ((await rows()).length > 0 ? true : undefined));
  });
  after(async () => {
    await vscode.workspace.getConfiguration('onTheRecord.tree').update('groupBy', undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
  });

  it('lists who speaks, then what is only mentioned', async () => {
    const labels = (await allRows()).map(({ item }) => String(item.label));
    ok(labels.some((label) => label.includes('concern')), `no statement is listed: ${labels.join(' | ')}`);
  });

  it('reads aloud as sentences, and knows the parent of each row', async () => {
    const { tree } = await onTheRecord();
    for (const { id, item } of await allRows()) {
      match(item.accessibilityInformation?.label ?? '', /\S, /);
      same(item.id, id);
      const parent = await tree.getParent?.(id);
      if (parent !== undefined && parent !== null) ok(((await tree.getChildren(parent)) ?? []).includes(id), `${parent} does not list ${id}`);
    }
  });

  it('goes to the words of the row that is clicked', async () => {
    const statement = (await allRows()).find(({ item }) => item.contextValue?.startsWith('statement'));
    ok(statement?.item.command, 'no statement can be clicked');
    await vscode.commands.executeCommand(statement.item.command.command, ...(statement.item.command.arguments ?? []));
    const editor = vscode.window.activeTextEditor;
    ok(editor && !editor.selection.isEmpty, 'nothing is selected');
    match(String(statement.item.label), new RegExp(`^.{0,2}${editor.document.getText(editor.selection).slice(0, 12).replace(/[^\w ]/g, '.')}`));
  });

  it('groups by kind and in the order of the text', async () => {
    await vscode.commands.executeCommand('onTheRecord.tree.groupByKind');
    await eventually('groups', async () => ((await rows()).every(({ item }) => item.contextValue === 'group') ? true : undefined));
    await vscode.commands.executeCommand('onTheRecord.tree.groupByText');
    await eventually('statements', async () => ((await rows()).every(({ item }) => item.contextValue?.startsWith('statement')) ? true : undefined));
    await vscode.commands.executeCommand('onTheRecord.tree.groupByActor');
  });

  it('keeps its rows’ ids when the text is edited elsewhere', async () => {
    const { document } = await openSeed();
    await eventually('rows', async () => ((await rows()).length > 0 ? true : undefined));
    const before = (await allRows()).map(({ id }) => id);
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => { edit.insert(document.positionAt(document.getText().length), '\n'); });
    await annotated(document);
    same((await allRows()).map(({ id }) => id), before);
    await vscode.commands.executeCommand('undo');
  });
});
