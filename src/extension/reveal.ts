/** Brings words of a source into view. */
import * as vscode from 'vscode';
import type { Span } from '../engine/annotation';

/**
 * Selects the spans, which are one or more, in an editor of their document, and brings the first into view. The editor
 * that shows the document is used, if there is one.
 */
export async function revealSpans(document: vscode.TextDocument, spans: readonly Span[], preserveFocus: boolean): Promise<void> {
  const selections = spans.map(([start, end]) => new vscode.Selection(document.positionAt(start), document.positionAt(end)));
  const first = selections[0];
  if (!first) return;
  const open = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await vscode.window.showTextDocument(document, { preserveFocus, selection: first, ...(open?.viewColumn && { viewColumn: open.viewColumn }) });
  editor.selections = selections;
  editor.revealRange(first, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
