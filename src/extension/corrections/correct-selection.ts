/** Corrections of what is selected: it is a statement, a name, or the words, the cue or the source of a statement. */
import * as vscode from 'vscode';
import type { ChangeOf } from '../../corrections/decision';
import { anchorAt } from '../../corrections/anchors';
import type { Span, Statement } from '../../engine/annotation';
import { wordsOf } from '../tree/tree-item';
import type { Corrections } from './corrections';
import { pickActor } from './pick-actor';
import { pickType } from './pick-type';
import { rankSpeakers } from '../../corrections/rank-speakers';
import { kindOfWords, statementsNear, trimmed } from './selected-words';
import type { SourceText } from './source-text';

/** The words that are selected in an editor, each piece without blanks at its edges, in the order of the text. */
export function selectedSpans({ document, selections }: vscode.TextEditor): readonly Span[] {
  const text = document.getText();
  return selections
    .map((selection) => trimmed(text, [document.offsetAt(selection.start), document.offsetAt(selection.end)]))
    .filter(([start, end]) => start < end)
    .sort(([a], [b]) => a - b);
}

/** Asks who says the selected words, and marks them as a statement. */
export async function markStatement(corrections: Corrections, source: SourceText, spans: readonly Span[]): Promise<boolean> {
  const { text, annotation } = source;
  const choice = await pickActor({
    title: vscode.l10n.t('Who Says the Selected Words?'),
    text,
    annotation,
    actors: rankSpeakers(annotation, { content: spans, speaker: null }),
    answers: [{ name: 'nobody', label: vscode.l10n.t('Nobody who can be known'), icon: 'question' }],
    now: [],
  });
  if (choice === undefined) return false;
  return corrections.decide(source, spans, { change: 'statement', kind: kindOfWords(spans.map((span) => text.slice(...span))), speaker: choice === 'nobody' ? null : choice });
}

/** Asks whom the selected words name, a new actor first, and marks them as a name. */
export async function markName(corrections: Corrections, source: SourceText, span: Span): Promise<boolean> {
  const { text, annotation } = source;
  const name = text.slice(...span).replace(/\s+/g, ' ');
  const choice = await pickActor({
    title: vscode.l10n.t('Whom or What Does “{0}” Name?', name),
    text,
    annotation,
    actors: annotation.actors,
    answers: [{ name: 'new', label: vscode.l10n.t('Somebody or something new: “{0}”', name), icon: 'add' }],
    now: [],
  });
  if (choice === undefined) return false;
  if (choice !== 'new') return corrections.decide(source, [span], { change: 'name', actor: choice });
  const type = await pickType(vscode.l10n.t('What Is “{0}”?', name), undefined);
  return type !== undefined && corrections.decide(source, [span], { change: 'name', actor: { name, type, at: anchorAt(text, span) } });
}

/** Makes the selected words the content, the cue or the source of a statement: of the one that they touch, or one near them. */
export async function changeExtent(corrections: Corrections, source: SourceText, spans: readonly Span[], part: ChangeOf<'extent'>['part']): Promise<boolean> {
  const statement = await chooseStatement(source, statementsNear(source.annotation, spans));
  if (!statement) return false;
  return corrections.decide(source, statement.content, { change: 'extent', part, anchors: spans.map((span) => anchorAt(source.text, span)) });
}

async function chooseStatement({ document }: SourceText, near: readonly Statement[]): Promise<Statement | undefined> {
  if (near.length === 0) void vscode.window.showInformationMessage(vscode.l10n.t('There is no statement in this paragraph. Select its words and run “Mark Selection as a Statement”.'));
  if (near.length <= 1) return near[0];
  const items = near.map((statement) => ({ label: wordsOf(document, statement.content), statement }));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Of Which Statement?') }))?.statement;
}
