/** Corrections of a statement: by somebody else, none at all, right as it is. */
import * as vscode from 'vscode';
import type { Change } from '../../corrections/decision';
import { actorReference, speakerReference } from '../../corrections/make-decision';
import type { Actor } from '../../engine/annotation';
import { speakersOf } from '../../engine/annotation';
import { wordsOf } from '../tree/tree-item';
import type { Corrections } from './corrections';
import { pickActor } from './pick-actor';
import { rankSpeakers } from '../../corrections/rank-speakers';
import type { StatementTarget } from './target';

/** Longest part of a statement in a picker's title, in UTF-16 units. */
const longestTitle = 60;

/** Asks who says it. Enter takes the likeliest other speaker; the answer may also be that nobody can be known, or that it is none. */
export async function attribute(corrections: Corrections, target: StatementTarget): Promise<boolean> {
  const { text, annotation, statement, document } = target;
  const words = wordsOf(document, statement.content);
  const choice = await pickActor({
    title: vscode.l10n.t('Who Says “{0}”?', words.length > longestTitle ? `${words.slice(0, longestTitle)}…` : words),
    text,
    annotation,
    actors: rankSpeakers(annotation, statement),
    answers: [
      { name: 'nobody', label: vscode.l10n.t('Nobody who can be known'), icon: 'question' },
      { name: 'not-a-statement', label: vscode.l10n.t('It is not a statement'), icon: 'circle-slash' },
    ],
    now: speakersOf(statement),
  });
  if (choice === undefined) return false;
  const change: Change = choice === 'not-a-statement' ? { change: 'not-a-statement' } : { change: 'attribute', speaker: choice === 'nobody' ? null : choice };
  return corrections.decide(target, statement.content, change);
}

/** Attributes it to an actor that is already chosen, as by dropping it there. */
export function attributeTo(corrections: Corrections, target: StatementTarget, speaker: Actor): Promise<boolean> {
  const { text, annotation, statement } = target;
  return corrections.decide(target, statement.content, { change: 'attribute', speaker: actorReference(text, annotation, speaker) });
}

export function notAStatement(corrections: Corrections, target: StatementTarget): Promise<boolean> {
  return corrections.decide(target, target.statement.content, { change: 'not-a-statement' });
}

/** Keeps the statement as the engine has it, with its words, kind and speaker. */
export function accept(corrections: Corrections, target: StatementTarget): Promise<boolean> {
  const { text, annotation, statement } = target;
  return corrections.decide(target, statement.content, { change: 'accept', kind: statement.kind, speaker: speakerReference(text, annotation, statement) });
}
