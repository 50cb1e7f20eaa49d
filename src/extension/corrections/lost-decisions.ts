/** Decisions whose words are not found in the text any more: placed again at the selection, or dropped. */
import * as vscode from 'vscode';
import type { Decision, PlacedDecision } from '../../corrections/decision';
import { anchorsAt } from '../../corrections/anchors';
import type { Span } from '../../engine/annotation';
import type { Corrections } from './corrections';
import { decidedWords, describeChange, describeDecision } from './describe-decision';
import type { SourceText } from './source-text';

/** The decisions of a source that have no place. */
export function lostAmong(placed: readonly PlacedDecision[]): readonly Decision[] {
  return placed.filter(({ placement }) => placement.state === 'orphan').map(({ decision }) => decision);
}

/** The one that is meant: by its id, the only one, or the one that the reader picks. */
export async function chooseLost(lost: readonly Decision[], id: string | undefined): Promise<Decision | undefined> {
  if (lost.length === 0) vscode.window.setStatusBarMessage(vscode.l10n.t('All corrections of this source have their words.'), 4000);
  if (id !== undefined || lost.length <= 1) return lost.find((decision) => id === undefined || decision.id === id);
  const items = lost.map((decision) => ({ label: decidedWords(decision), description: describeChange(decision.change), decision }));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Which Correction?'), matchOnDescription: true }))?.decision;
}

/** Has a decision hold for the words at the spans, which a person has selected. */
export async function placeAgain(corrections: Corrections, { document, text }: SourceText, decision: Decision, spans: readonly Span[]): Promise<boolean> {
  const target = anchorsAt(text, spans);
  if (!target) return false;
  const { was: _was, ...kept } = decision;
  return corrections.step(document, text, { added: [{ ...kept, target }], removed: [decision] });
}

/** Takes a decision back for good; undo brings it back. */
export async function drop(corrections: Corrections, { document, text }: SourceText, decision: Decision): Promise<boolean> {
  const dropped = await corrections.step(document, text, { added: [], removed: [decision] });
  if (dropped) vscode.window.setStatusBarMessage(vscode.l10n.t('Dropped: {0}', describeDecision(decision)), 5000);
  return dropped;
}
