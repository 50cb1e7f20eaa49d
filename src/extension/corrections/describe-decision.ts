/** A decision in a few words, as a reader sees it in the status bar, in the tree, and among those that lost their words. */
import * as vscode from 'vscode';
import type { Change, Decision } from '../../corrections/decision';
import type { Decided } from '../../engine/annotation';
import { typeLabel } from '../wording';

/** Longest piece of the text that is shown, in UTF-16 units. */
const longestWords = 60;

/** “It is done”: by Ann Lee. */
export function describeDecision(decision: Decision): string {
  return vscode.l10n.t('“{0}”: {1}', decidedWords(decision), describeChange(decision.change));
}

/** The words decided on, as they stood, in one line. */
export function decidedWords({ target }: Decision): string {
  const words = target.map(({ exact }) => exact).join(' … ').replace(/\s+/g, ' ').trim();
  return words.length > longestWords ? `${words.slice(0, longestWords)}…` : words;
}

export function describeChange(change: Change): string {
  switch (change.change) {
    case 'attribute':
      return change.speaker ? vscode.l10n.t('by {0}', change.speaker.name) : vscode.l10n.t('by nobody who can be known');
    case 'not-a-statement':
      return vscode.l10n.t('not a statement');
    case 'not-a-name':
      return vscode.l10n.t('not a name');
    case 'statement':
      return change.speaker ? vscode.l10n.t('a statement by {0}', change.speaker.name) : vscode.l10n.t('a statement');
    case 'name':
      return vscode.l10n.t('a name of {0}', change.actor.name);
    case 'extent':
      return { content: vscode.l10n.t('other words'), cue: vscode.l10n.t('another cue'), source: vscode.l10n.t('another source') }[change.part];
    case 'accept':
      return vscode.l10n.t('accepted as right');
    case 'type':
      return vscode.l10n.t('of type {0}', typeLabel(change.type));
    case 'merge':
      return vscode.l10n.t('the same as {0}', change.into.name);
    case 'split':
      return vscode.l10n.t('means {0}', change.into.name);
    case 'rename':
      return vscode.l10n.t('called {0}', change.name);
    case 'role':
      return vscode.l10n.t('has the role {0}', change.role);
    case 'dismiss':
      return vscode.l10n.t('finding dismissed');
    case 'switch-off':
      return vscode.l10n.t('check “{0}” turned off for this file', change.code);
    case 'refuse':
      return vscode.l10n.t('decision of another source refused');
  }
}

/** What a row says of people's decisions on it: a name for menus to match on, and words. */
export function decisionMarks(decided: Decided | undefined, moved: boolean): readonly { readonly mark: 'decided' | 'disputed' | 'carried' | 'moved'; readonly label: string }[] {
  if (!decided) return [];
  const { disputed, from } = decided;
  return [
    from !== undefined ? { mark: 'carried', label: vscode.l10n.t('decided in {0}', from) } : disputed ? { mark: 'disputed', label: vscode.l10n.t('disputed') } : { mark: 'decided', label: vscode.l10n.t('decided') },
    ...(moved ? [{ mark: 'moved' as const, label: vscode.l10n.t('moved') }] : []),
  ];
}
