/** "Show Agreement": how far people agree who decided on the same words, in the sources of the workspace. */
import * as vscode from 'vscode';
import { agreementOf } from '../../corrections/agreement';
import type { Carried } from './carried';

/** Reads what is kept of every source and tells the reader. */
export async function showAgreement(carried: Carried): Promise<void> {
  await carried.readAll();
  const { alpha, units, disputed, people } = agreementOf(carried.units());
  const message = units === 0
    ? vscode.l10n.t('No two people have decided on the same words, so there is no agreement to measure.')
    : vscode.l10n.t('{0} people have decided on the same words {1} times; they differ {2} times. Krippendorff’s alpha: {3}.', people, units, disputed, alpha === null ? vscode.l10n.t('none, since all answers are the same') : alpha.toFixed(2));
  await vscode.window.showInformationMessage(message);
}
