/** Runs inside the extension host: types quotations into a long source and waits until each is painted. */
import * as vscode from 'vscode';
import type { OnTheRecord } from '../src/extension/api';

const edits = 15;

export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension<OnTheRecord>('on-the-record.on-the-record');
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!extension || !folder) throw new Error('The extension or the folder is missing.');
  const { annotation, painted } = await extension.activate();
  const editor = await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, 'seeds', 'long.txt'));
  const { document } = editor;
  const started = performance.now();
  await annotation(document.uri);
  const opened = performance.now() - started;
  const isPainted = (words: string) => [...painted(document.uri).values()].flat().some((range) => document.getText(range).includes(words));
  const times: number[] = [];
  for (let edit = 0; edit < edits; edit++) {
    const words = `round ${'abcdefghijklmnopqrstuvwxyz'.charAt(edit)} is over`;
    const paragraph = 2 * Math.floor((document.lineCount / 2 - 1) * ((edit + 1) / (edits + 1)));
    await type(editor, document.lineAt(paragraph).range.end, ` "We know that ${words}," Ann Lee said.`);
    const last = performance.now();
    while (!isPainted(words)) await new Promise((resolve) => setTimeout(resolve, 2));
    times.push(performance.now() - last);
  }
  const sorted = times.sort((a, b) => a - b);
  const report = {
    'opened → annotation of 5,000 words': opened,
    'last key → painted, median': sorted[Math.floor(edits / 2)],
    'last key → painted, 9 of 10 within': sorted[Math.floor(edits * 0.9)],
  };
  await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, 'report.json'), new TextEncoder().encode(JSON.stringify(report)));
}

/** Key by key, at the speed of somebody who types fast. */
async function type(editor: vscode.TextEditor, at: vscode.Position, text: string): Promise<void> {
  let offset = editor.document.offsetAt(at);
  for (const key of text) {
    const place = editor.document.positionAt(offset);
    await editor.edit((edit) => { edit.insert(place, key); });
    offset += key.length;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}
