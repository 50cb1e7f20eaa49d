/** What a reader is told of how corrections are kept: once for each source or file, since nothing more can be done by saying it again. */
import * as vscode from 'vscode';
import { fileName } from '../annotated-document';

const told = new Set<string>();

/** The source lies where nothing can be kept beside it. */
export function tellOfMemory(source: vscode.Uri): void {
  if (!firstTime(`memory ${source.toString()}`)) return;
  void vscode.window.showInformationMessage(vscode.l10n.t('Corrections of {0} are kept until it is closed: it lies in no folder that is open here. Save it into one to keep them.', fileName(source)));
}

/** A file of corrections is not one that can be read; it is left as it is. */
export function tellOfRefusal(sidecar: vscode.Uri, problem: string, log: vscode.LogOutputChannel): void {
  log.warn(`${sidecar.toString(true)} was not read: ${problem}`);
  if (firstTime(`refused ${sidecar.toString()} ${problem}`)) void offerToOpen(sidecar, vscode.l10n.t('The corrections in {0} can’t be read, so they are neither shown nor written over: {1}', fileName(sidecar), problem));
}

/** A file of corrections could not be written. */
export function tellOfFailure(sidecar: vscode.Uri, error: unknown, log: vscode.LogOutputChannel): void {
  log.error(`${sidecar.toString(true)} could not be written.`, error);
  if (firstTime(`failed ${sidecar.toString()}`)) void vscode.window.showWarningMessage(vscode.l10n.t('The corrections could not be written to {0}. They hold until the source is closed. The log says more.', sidecar.path));
}

async function offerToOpen(file: vscode.Uri, message: string): Promise<void> {
  const open = vscode.l10n.t('Open');
  if ((await vscode.window.showWarningMessage(message, open)) === open) await vscode.window.showTextDocument(file);
}

function firstTime(what: string): boolean {
  if (told.has(what)) return false;
  told.add(what);
  return true;
}
