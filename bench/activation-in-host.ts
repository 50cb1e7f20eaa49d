/** Runs inside the extension host: how long the extension takes to wake up, and from then to the seed's first paint and its annotation. */
import * as vscode from 'vscode';
import type { OnTheRecord } from '../src/extension/api';

export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension<OnTheRecord>('on-the-record.on-the-record');
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!extension || !folder) throw new Error('The extension or the folder is missing.');
  const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: ' ' });
  await vscode.window.showTextDocument(document);
  const started = performance.now();
  const { annotation, painted } = await extension.activate();
  const active = performance.now();
  const open = async (name: string, since?: number) => {
    const shown = await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, 'seeds', name));
    const before = since ?? performance.now();
    let first = 0;
    const watching = setInterval(() => { if (first === 0 && painted(shown.document.uri).size > 0) first = performance.now(); }, 2);
    await annotation(shown.document.uri);
    const last = performance.now();
    while (first === 0) await new Promise((resolve) => setTimeout(resolve, 2));
    clearInterval(watching);
    return [first - before, last - before] as const;
  };
  const [firstPaint, annotated] = await open('000_c75256f9babe0d3c.txt', active);
  const [nextPaint, next] = await open('copy.txt');
  const report = {
    activation: active - started,
    'from then to the first paint: quotations underlined': firstPaint,
    'from then to the annotation, with the server started and the model loaded': annotated,
    'the next source, from its editor to the first paint': nextPaint,
    'the next source, from its editor to the annotation': next,
  };
  await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, 'report.json'), new TextEncoder().encode(JSON.stringify(report)));
}
