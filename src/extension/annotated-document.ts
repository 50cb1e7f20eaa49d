/** A source as exports, sheets and audits take it: its annotation with its text, named by its path in the workspace. */
import * as vscode from 'vscode';
import type { Annotation } from '../engine/annotation';
import type { AnnotatedText } from '../formats/format';

export function annotatedDocument(document: vscode.TextDocument, annotation: Annotation): AnnotatedText {
  return { ...annotation, id: sourceName(document.uri), text: document.getText() };
}

/** The path in the workspace; outside of it, the file's name alone, so that an export tells nothing of the machine. */
export function sourceName(uri: vscode.Uri): string {
  return vscode.workspace.getWorkspaceFolder(uri) ? vscode.workspace.asRelativePath(uri, false) : fileName(uri);
}

export function fileName(uri: vscode.Uri): string {
  return uri.path.split('/').pop() ?? uri.path;
}

/** The file's name without what follows its last dot. */
export function fileStem(uri: vscode.Uri): string {
  return fileName(uri).replace(/\.[^.]*$/u, '') || fileName(uri);
}

/** The folder that a file lies in; for one without a folder, that of the workspace. */
export function folderOf(uri: vscode.Uri): vscode.Uri | undefined {
  const workspace = (vscode.workspace.getWorkspaceFolder(uri) ?? vscode.workspace.workspaceFolders?.[0])?.uri;
  return uri.scheme === 'untitled' ? workspace : vscode.Uri.joinPath(uri, '..');
}
