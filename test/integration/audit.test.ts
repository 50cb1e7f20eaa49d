/** Audits of a file and of a folder, in their panel and saved. */
import * as vscode from 'vscode';
import type { Audit } from '../../src/audit/audit';
import { match, ok, same } from './assert';
import { annotated, closeAll, eventually, fileUri, openSeed } from './editor';

interface Shown { readonly audit: Audit; readonly title: string }

const write = (name: string, content: Uint8Array) => vscode.workspace.fs.writeFile(fileUri(name), content);
const read = async (name: string) => new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(name)));

describe('the source audit', () => {
  after(closeAll);

  it('counts the statements of the source in the editor, and shows them in a panel', async () => {
    const { statements } = await annotated((await openSeed()).document);
    const { audit } = await vscode.commands.executeCommand<Shown>('onTheRecord.auditFile');
    same(audit.total.statements, statements.filter(({ repeated, continues }) => !repeated && continues === undefined).length);
    await eventually('the panel', () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('onTheRecord.audit')));
  });

  it('saves what the panel shows', async () => {
    await vscode.commands.executeCommand('onTheRecord.saveAudit', fileUri('audit.csv'));
    match(await read('audit.csv'), /^\uFEFF?table,name,type/u);
    await vscode.commands.executeCommand('onTheRecord.saveAudit', fileUri('audit.md'));
    match(await read('audit.md'), /^# Source audit: seeds\/000/u);
  });

  it('counts a folder, and says which files it could not count', async () => {
    await write('audited/one.txt', new TextEncoder().encode('"We will sign the treaty today," Maria Santos said in Lisbon.\n'));
    await write('audited/deep/two.txt', new TextEncoder().encode('"It is a bad idea," Peter Novak said.\n'));
    await write('audited/torn.txt', new Uint8Array([0x22, 0xff, 0xfe, 0x22]));
    const shown = await vscode.commands.executeCommand<Shown>('onTheRecord.auditFolder', fileUri('audited'));
    same([shown.title, shown.audit.sources, shown.audit.total.statements], ['audited', 2, 2]);
    same(shown.audit.limits.unreadable.map(({ source }) => source), ['audited/torn.txt']);
    ok(shown.audit.total.words >= 10, 'no words were counted');
  });
});
