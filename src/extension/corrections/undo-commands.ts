/** Undo and redo of corrections: apart from those of the text, since a text is undone without its corrections and they without it. */
import * as vscode from 'vscode';
import type { Step } from '../../corrections/history';
import type { Corrections } from './corrections';
import { describeDecision } from './describe-decision';

/** Milliseconds that the status bar tells what was undone. */
const shownFor = 5000;

export function registerUndoCommands(corrections: Corrections): readonly vscode.Disposable[] {
  const register = (command: string, run: (uri: vscode.Uri) => Promise<Step | undefined>, done: (what: string) => string, nothing: string) =>
    vscode.commands.registerCommand(command, async () => {
      const uri = vscode.window.activeTextEditor?.document.uri;
      const step = uri && (await run(uri));
      vscode.window.setStatusBarMessage(step ? done(describeStep(step)) : nothing, shownFor);
    });
  return [
    register('onTheRecord.undoCorrection', (uri) => corrections.undo(uri), (what) => vscode.l10n.t('Undone: {0}', what), vscode.l10n.t('There is no correction to undo.')),
    register('onTheRecord.redoCorrection', (uri) => corrections.redo(uri), (what) => vscode.l10n.t('Done again: {0}', what), vscode.l10n.t('There is no correction to do again.')),
  ];
}

function describeStep({ added, removed }: Step): string {
  const [first, ...others] = added.length > 0 ? added : removed;
  if (!first) return '';
  return others.length === 0 ? describeDecision(first) : vscode.l10n.t('{0}, and {1} more', describeDecision(first), others.length);
}
