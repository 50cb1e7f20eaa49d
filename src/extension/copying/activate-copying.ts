/** Copies the statement under the cursor with its attribution. */
import * as vscode from 'vscode';
import { activeStatement } from '../active-source';
import type { Session } from '../session';
import type { CopiedForm } from './copy-statement';
import { copyStatement } from './copy-statement';

export function activateCopying({ sources }: Session): readonly vscode.Disposable[] {
  const copy = (form: CopiedForm) => async () => {
    const found = await activeStatement(sources);
    if (found) await copyStatement(found.document, found.annotation, found.statement, form);
  };
  return [
    vscode.commands.registerCommand('onTheRecord.copyStatement', copy('plain')),
    vscode.commands.registerCommand('onTheRecord.copyStatementAsMarkdown', copy('markdown')),
  ];
}
