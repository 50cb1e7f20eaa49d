/** Puts a statement with its attribution on the clipboard. */
import * as vscode from 'vscode';
import type { Annotation, Statement } from '../../engine/annotation';
import { attributedQuotation } from './attributed-quotation';
import { markdownQuotation, plainText } from './copied-text';

export type CopiedForm = 'plain' | 'markdown';

export async function copyStatement(document: vscode.TextDocument, annotation: Annotation, statement: Statement, form: CopiedForm): Promise<void> {
  const file = document.uri.path.split('/').pop() ?? document.uri.path;
  const write = form === 'plain' ? plainText : markdownQuotation;
  await vscode.env.clipboard.writeText(write(attributedQuotation(annotation, document.getText(), statement), statement.kind, file));
  vscode.window.setStatusBarMessage(vscode.l10n.t('Copied with its attribution.'), 3000);
}
