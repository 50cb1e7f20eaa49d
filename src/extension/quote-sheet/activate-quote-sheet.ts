/** "Open Quote Sheet": every statement of the source with a box to tick, beside it. What was ticked before stays. */
import * as vscode from 'vscode';
import type { ActiveSource } from '../active-source';
import { activeSource } from '../active-source';
import { annotatedDocument, fileName, fileStem, folderOf, sourceName } from '../annotated-document';
import { readChecks } from '../../quote-sheet/checks';
import { lineLinks } from '../../quote-sheet/line-link';
import { quoteSheet } from '../../quote-sheet/quote-sheet';
import type { Session } from '../session';

export function activateQuoteSheet({ sources, log }: Session): readonly vscode.Disposable[] {
  const open = async () => {
    const source = await activeSource(sources);
    if (!source) return undefined;
    try {
      return await showSheet(source);
    } catch (error) {
      log.error(`Could not open the quote sheet of ${source.document.uri.toString(true)}.`, error);
      void vscode.window.showErrorMessage(vscode.l10n.t('Could not open the quote sheet: {0}', error instanceof Error ? error.message : String(error)));
      return undefined;
    }
  };
  return [vscode.commands.registerCommand('onTheRecord.openQuoteSheet', open)];
}

/**
 * Brings the sheet up to date and shows it. It is a file beside the source once people save it; until then it is an
 * untitled document of that name. Changes are edits, which undo takes back.
 */
async function showSheet({ document, annotation }: ActiveSource): Promise<vscode.Uri> {
  const sheet = await vscode.workspace.openTextDocument(await sheetUri(document.uri));
  const annotated = annotatedDocument(document, annotation);
  const before = sheet.getText();
  const content = quoteSheet(annotated, { link: lineLinks(linkTarget(document.uri), annotated.text), checks: readChecks(before) });
  if (content !== before.replaceAll('\r\n', '\n')) {
    const edit = new vscode.WorkspaceEdit();
    edit.replace(sheet.uri, new vscode.Range(sheet.positionAt(0), sheet.positionAt(before.length)), content);
    await vscode.workspace.applyEdit(edit);
  }
  await vscode.window.showTextDocument(sheet, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: false, preview: false });
  return sheet.uri;
}

async function sheetUri(source: vscode.Uri): Promise<vscode.Uri> {
  const name = `${fileStem(source)}.quote-sheet.md`;
  const folder = folderOf(source);
  if (!folder) return vscode.Uri.from({ scheme: 'untitled', path: name });
  const saved = vscode.Uri.joinPath(folder, name);
  const present = await vscode.workspace.fs.stat(saved).then(() => true, () => false);
  return present ? saved : saved.with({ scheme: 'untitled' });
}

/** From the root of the workspace, which Markdown links may begin with "/" for: it holds for a sheet that isn't saved yet, too. */
function linkTarget(source: vscode.Uri): string {
  return vscode.workspace.getWorkspaceFolder(source) ? `/${sourceName(source)}` : fileName(source);
}
