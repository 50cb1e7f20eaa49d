/** Opening sources and reading what the extension made of them, for the suites. */
import * as vscode from 'vscode';
import type { Annotation } from '../../src/engine/annotation';
import type { OnTheRecord } from '../../src/extension/api';
import { ok } from './assert';

export const seedName = 'seeds/000_c75256f9babe0d3c.txt';

/** A file of the workspace folder that the suites run in. */
export function fileUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

export function extension(): vscode.Extension<OnTheRecord> {
  const found = vscode.extensions.getExtension<OnTheRecord>('on-the-record.on-the-record');
  ok(found, 'the extension is not installed');
  return found;
}

/** What the extension gives to others, once it is active. */
export async function onTheRecord(): Promise<OnTheRecord> {
  return extension().activate();
}

/** Opens a document in an editor; in source text unless another language is given. */
export async function open(content: string, language = 'source-text'): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language, content }));
}

export async function openSeed(): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileUri(seedName)));
}

/** The annotation of a document's present text. */
export async function annotated(document: vscode.TextDocument): Promise<Annotation> {
  const { annotation } = (await (await onTheRecord()).annotation(document.uri)) ?? {};
  ok(annotation, `${document.uri.toString()} has no annotation`);
  return annotation;
}

/** The place of some words in a document. */
export function rangeOf(document: vscode.TextDocument, words: string, from = 0): vscode.Range {
  const start = document.getText().indexOf(words, from);
  ok(start >= 0, `“${words}” is not in the document, but ${JSON.stringify(document.getText().slice(0, 200))}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** Asks again and again until the answer is one; fails after some seconds, saying what was waited for. */
export async function eventually<T>(what: string, ask: () => T | undefined | Promise<T | undefined>, patience = 45_000): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** Runs a command and answers each of its pickers and boxes with what it offers first, as soon as it is there. */
export async function takingTheFirst(command: string, ...args: unknown[]): Promise<void> {
  let done = false;
  const running = Promise.resolve(vscode.commands.executeCommand(command, ...args)).finally(() => { done = true; });
  while (!done) {
    await new Promise((resolve) => setTimeout(resolve, 150));
    if (!done) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }
  await running;
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
