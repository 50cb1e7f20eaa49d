/** The source in the active editor, with the annotation of its present text, and the statement under its cursor. */
import * as vscode from 'vscode';
import type { Annotation, Statement } from '../engine/annotation';
import { statementAt } from './decorations/paint-plan';
import type { Sources } from './sources/sources';

export interface ActiveSource {
  readonly editor: vscode.TextEditor;
  readonly document: vscode.TextDocument;
  readonly annotation: Annotation;
}

/** Waits until the present text is read. Where there is no source, it says so to the reader and gives `undefined`. */
export async function activeSource(sources: Sources): Promise<ActiveSource | undefined> {
  const editor = vscode.window.activeTextEditor;
  const known = editor && (await sources.upToDate(editor.document.uri));
  if (known) return { editor, document: editor.document, annotation: known.annotation };
  void vscode.window.showInformationMessage(vscode.l10n.t('There is no annotated source in the active editor. Open one, or run “Annotate This File” on this one.'));
  return undefined;
}

/** The innermost statement under the cursor; where there is none, it says so to the reader and gives `undefined`. */
export async function activeStatement(sources: Sources): Promise<(ActiveSource & { readonly statement: Statement }) | undefined> {
  const source = await activeSource(sources);
  if (!source) return undefined;
  const statement = statementAt(source.annotation, source.document.offsetAt(source.editor.selection.active));
  if (statement) return { ...source, statement };
  void vscode.window.showInformationMessage(vscode.l10n.t('The cursor is not in a statement. Put it into underlined words and try again.'));
  return undefined;
}
