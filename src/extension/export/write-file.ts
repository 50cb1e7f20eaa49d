/** Writes a file so that under its name there is the old content or the new one, never half of it. */
import * as vscode from 'vscode';

/** Writes beside `file` first and then takes its place. Rejects where the folder can't be written; nothing is left behind then. */
export async function writeFile(file: vscode.Uri, content: Uint8Array): Promise<void> {
  const name = file.path.split('/').pop() ?? '';
  const partial = vscode.Uri.joinPath(file, '..', `.${name}.${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}.partial`);
  try {
    await vscode.workspace.fs.writeFile(partial, content);
    await vscode.workspace.fs.rename(partial, file, { overwrite: true });
  } catch (error) {
    await vscode.workspace.fs.delete(partial).then(undefined, () => undefined);
    throw error;
  }
}
