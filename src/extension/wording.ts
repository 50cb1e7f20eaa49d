/** The words for kinds, types and confidences that the editor's parts share, in the reader's language. */
import * as vscode from 'vscode';
import type { ActorType, StatementKind } from '../engine/annotation';

export function kindLabel(kind: StatementKind): string {
  return { direct: vscode.l10n.t('Direct quotation'), mixed: vscode.l10n.t('Partly quoted statement'), indirect: vscode.l10n.t('Indirect statement') }[kind];
}

export function typeLabel(type: ActorType): string {
  const labels: Record<ActorType, string> = {
    person: vscode.l10n.t('Person'),
    organization: vscode.l10n.t('Organization'),
    place: vscode.l10n.t('Place'),
    nationality: vscode.l10n.t('Nationality'),
    event: vscode.l10n.t('Event'),
    product: vscode.l10n.t('Product'),
    work: vscode.l10n.t('Work'),
    other: vscode.l10n.t('Name'),
  };
  return labels[type];
}

export function statementCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 statement') : vscode.l10n.t('{0} statements', count);
}

export function mentionCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 mention') : vscode.l10n.t('{0} mentions', count);
}
