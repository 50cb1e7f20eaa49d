/** The box to filter "Actors & Statements": the view follows while somebody types. */
import * as vscode from 'vscode';

/** Asks for a filter, calling `changed` with each state of it; Escape goes back to the one before. */
export function askForFilter(before: string, changed: (filter: string) => void): void {
  const box = vscode.window.createInputBox();
  let accepted = false;
  box.title = vscode.l10n.t('Filter Actors & Statements');
  box.placeholder = vscode.l10n.t('Words of a name, a role or a statement');
  box.value = before;
  box.onDidChangeValue(changed);
  box.onDidAccept(() => {
    accepted = true;
    box.hide();
  });
  box.onDidHide(() => {
    if (!accepted) changed(before);
    box.dispose();
  });
  box.show();
}
