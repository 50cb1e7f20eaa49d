/** "Export…": the annotation of the active source in a format that people pick, into a file that they name. */
import * as vscode from 'vscode';
import type { Format } from '../../formats/format';
import { activeSource } from '../active-source';
import { annotatedDocument, fileStem, folderOf } from '../annotated-document';
import type { Session } from '../session';
import { exportedBytes } from './exported-bytes';
import { writeFile } from './write-file';

/** What other code may give in place of the picker and the dialog. */
interface Choice {
  readonly format: string;
  readonly file: vscode.Uri;
}

export function activateExport({ sources, log }: Session): readonly vscode.Disposable[] {
  const exportSource = async (choice?: Choice): Promise<readonly vscode.Uri[] | undefined> => {
    const source = await activeSource(sources);
    if (!source) return undefined;
    // Loaded when somebody exports: the formats bring libraries with them.
    const { formats } = await import('../../formats/formats');
    const format = choice ? formats.find(({ id }) => id === choice.format) : await pickFormat(formats);
    const file = format && (choice?.file ?? (await askForFile(format, source.document.uri)));
    if (!format || !file) return undefined;
    try {
      const files = await writeAll(format, file, await exportedBytes(format, annotatedDocument(source.document, source.annotation)));
      log.info(`Exported ${source.document.uri.toString(true)} as ${format.label} to ${files.join(', ')}.`);
      if (!choice) void offerToOpen(files[0]!);
      return files;
    } catch (error) {
      log.error(`Could not export to ${file.toString(true)}.`, error);
      void vscode.window.showErrorMessage(vscode.l10n.t('Could not export to {0}: {1} Choose another folder and try again.', file.path, error instanceof Error ? error.message : String(error)));
      return undefined;
    }
  };
  return [vscode.commands.registerCommand('onTheRecord.export', exportSource)];
}

async function pickFormat(formats: readonly Format[]): Promise<Format | undefined> {
  const items = formats.map((format) => ({ label: format.label, description: format.extensions.join(', '), detail: format.purpose, format }));
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Export the Annotation'), placeHolder: vscode.l10n.t('Format'), matchOnDetail: true });
  return picked?.format;
}

async function askForFile(format: Format, source: vscode.Uri): Promise<vscode.Uri | undefined> {
  const folder = folderOf(source);
  const [extension] = format.extensions;
  return vscode.window.showSaveDialog({
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, fileStem(source) + extension) }),
    filters: { [format.label]: [extension.split('.').pop()!] },
    saveLabel: vscode.l10n.t('Export'),
  });
}

/** The first of a format's files goes where people said, the others beside it under the same name. */
async function writeAll(format: Format, file: vscode.Uri, contents: readonly { readonly extension: string; readonly bytes: Uint8Array }[]): Promise<readonly vscode.Uri[]> {
  const [first] = format.extensions;
  const stem = file.path.endsWith(first) ? file.path.slice(0, -first.length) : file.path.replace(/\.[^./]*$/u, '');
  const files = contents.map(({ extension, bytes }, i) => ({ at: i === 0 ? file : file.with({ path: stem + extension }), bytes }));
  // The file that people named comes last: when it is there, all of the export is.
  for (const { at, bytes } of [...files].reverse()) await writeFile(at, bytes);
  return files.map(({ at }) => at);
}

async function offerToOpen(file: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open');
  const answer = await vscode.window.showInformationMessage(vscode.l10n.t('Exported to {0}.', vscode.workspace.asRelativePath(file)), open);
  if (answer === open) await vscode.commands.executeCommand('vscode.open', file);
}
