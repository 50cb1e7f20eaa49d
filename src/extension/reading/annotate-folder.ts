/** "Annotate the Text Files of This Folder": its .txt files become sources by the workspace's own file associations. */
import * as vscode from 'vscode';
import { sourceLanguage } from '../client/client-options';

/** Asks for a folder where none is given. The setting can be taken back in the workspace's settings, under `files.associations`. */
export async function annotateFolder(given?: vscode.Uri): Promise<void> {
  const folder = given ?? (await askForFolder());
  const root = folder && vscode.workspace.getWorkspaceFolder(folder);
  if (!folder || !root) return;
  const inside = folder.path.slice(root.uri.path.length).replace(/^\//, '');
  const pattern = inside === '' ? '*.txt' : `**/${inside}/**/*.txt`;
  const settings = vscode.workspace.getConfiguration('files', root.uri);
  const present = settings.inspect<Record<string, string>>('associations')?.workspaceValue ?? {};
  await settings.update('associations', { ...present, [pattern]: sourceLanguage }, vscode.ConfigurationTarget.Workspace);
  void vscode.window.showInformationMessage(vscode.l10n.t('Files matching {0} are now read as sources. The workspace setting “files.associations” holds this.', pattern));
}

async function askForFolder(): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const [chosen] = (await vscode.window.showOpenDialog({ canSelectFiles: false, canSelectFolders: true, ...(folder && { defaultUri: folder }) })) ?? [];
  return chosen;
}
