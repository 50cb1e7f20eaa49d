/** Asks how far a decision on an actor reaches. */
import * as vscode from 'vscode';
import type { Scope } from '../../corrections/decision';

/** `mention` is offered where one mention is pointed at, `always` where the source is kept in a workspace. */
export async function pickScope(name: string, offered: { readonly mention: boolean; readonly always: boolean }): Promise<Scope | undefined> {
  const items: (vscode.QuickPickItem & { readonly scope: Scope })[] = [
    { scope: 'source', label: vscode.l10n.t('In this source'), iconPath: new vscode.ThemeIcon('file') },
    ...(offered.mention ? [{ scope: 'mention' as const, label: vscode.l10n.t('For this mention alone'), iconPath: new vscode.ThemeIcon('location') }] : []),
    ...(offered.always ? [{ scope: 'always' as const, label: vscode.l10n.t('Always: in every source of the workspace that has this name'), iconPath: new vscode.ThemeIcon('files') }] : []),
  ];
  if (items.length === 1) return 'source';
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Where Does This Hold for “{0}”?', name) }))?.scope;
}
