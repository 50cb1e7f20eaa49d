/** Decisions of several people that differ on the same words: listed, and settled by choosing one. */
import * as vscode from 'vscode';
import type { Decision } from '../../corrections/decision';
import type { Annotation, Decided } from '../../engine/annotation';
import type { Corrections } from './corrections';
import { decidedWords, describeChange } from './describe-decision';
import type { SourceText } from './source-text';

/** What people differ on in an annotation, each with the ids of their decisions. */
export function disputes({ statements, actors, mentions }: Annotation): readonly Decided[] {
  const seen = new Set<string>();
  return [...statements, ...actors, ...mentions].flatMap(({ decided }) => {
    if (!decided?.disputed || seen.has(decided.by.join())) return [];
    seen.add(decided.by.join());
    return [decided];
  });
}

/** Asks which decision holds and takes the others back. `decided` is the dispute meant; without it, the reader picks one. */
export async function settle(corrections: Corrections, source: SourceText, decided: Decided | undefined): Promise<boolean> {
  const all = corrections.decisions(source.document.uri);
  const dispute = decided?.disputed === true ? decided : await chooseDispute(disputes(source.annotation), all);
  const options = all.filter(({ id }) => dispute?.by.includes(id));
  const items = options.map((decision) => ({ label: describeChange(decision.change), description: [decision.creator ?? vscode.l10n.t('somebody unnamed'), dayOf(decision)].join(', '), decision }));
  if (items.length === 0) return false;
  const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Which Holds? The Others Are Taken Back.') });
  return chosen !== undefined && corrections.step(source.document, source.text, { added: [], removed: options.filter((decision) => decision !== chosen.decision) });
}

async function chooseDispute(disputed: readonly Decided[], all: readonly Decision[]): Promise<Decided | undefined> {
  if (disputed.length === 0) vscode.window.setStatusBarMessage(vscode.l10n.t('Nobody’s decisions on this source differ.'), 4000);
  if (disputed.length <= 1) return disputed[0];
  const items = disputed.flatMap((dispute) => {
    const first = all.find(({ id }) => dispute.by.includes(id));
    return first ? [{ label: decidedWords(first), description: vscode.l10n.t('{0} decisions', dispute.by.length), dispute }] : [];
  });
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Which Disagreement?') }))?.dispute;
}

function dayOf({ created }: Decision): string {
  return new Date(created).toLocaleDateString(vscode.env.language);
}
