/** Runs inside the extension host: how long the extension takes to wake up, and from then to the seed's annotation. */
import * as vscode from 'vscode';
import type { OnTheRecord } from '../src/extension/api';

export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension<OnTheRecord>('on-the-record.on-the-record');
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!extension || !folder) throw new Error('The extension or the folder is missing.');
  const started = performance.now();
  const { annotation } = await extension.activate();
  const active = performance.now();
  const open = async (name: string) => {
    const before = performance.now();
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, 'seeds', name));
    await annotation(document.uri);
    return performance.now() - before;
  };
  const first = await open('000_c75256f9babe0d3c.txt');
  const warm = await open('copy.txt');
  const report = { activation: active - started, 'first annotation after it, model loaded on the way': first, 'the next source': warm };
  await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, 'report.json'), new TextEncoder().encode(JSON.stringify(report)));
}
