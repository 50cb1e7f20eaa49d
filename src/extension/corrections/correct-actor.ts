/** Corrections of an actor, or of one of its mentions: the same as another, somebody else, another name, role or type, no name. */
import * as vscode from 'vscode';
import type { Change, Scope } from '../../corrections/decision';
import { actorReference } from '../../corrections/make-decision';
import type { Actor, Span } from '../../engine/annotation';
import type { Corrections } from './corrections';
import { pickActor } from './pick-actor';
import { pickScope } from './pick-scope';
import { pickType } from './pick-type';
import { rankAlike } from '../../corrections/rank-speakers';
import { sidecarPlace } from './sidecar-place';
import type { ActorTarget } from './target';
import { spanOf } from './target';

/** Asks whom the actor is the same as, and says so. */
export async function merge(corrections: Corrections, target: ActorTarget): Promise<boolean> {
  const { text, annotation, actor } = target;
  const into = await pickActor<never>({ title: vscode.l10n.t('Who Is “{0}” the Same As?', actor.name), text, annotation, actors: rankAlike(annotation, actor), answers: [], now: [] });
  return into !== undefined && decideInScope(corrections, target, (scope) => ({ change: 'merge', into, scope }));
}

/** Merges one actor into another that is already chosen, as by dropping it there. */
export async function mergeInto(corrections: Corrections, target: ActorTarget, into: Actor): Promise<boolean> {
  const reference = actorReference(target.text, target.annotation, into);
  return decideInScope(corrections, target, (scope) => ({ change: 'merge', into: reference, scope }));
}

/** Asks whom a mention means instead of the actor that it is taken for. */
export async function split(corrections: Corrections, target: ActorTarget): Promise<boolean> {
  const { text, annotation, actor, mention } = target;
  if (!mention) return false;
  const words = text.slice(mention.start, mention.end);
  const into = await pickActor<never>({ title: vscode.l10n.t('Whom Does “{0}” Mean Here?', words), text, annotation, actors: rankAlike(annotation, actor), answers: [], now: [] });
  return into !== undefined && corrections.decide(target, [[mention.start, mention.end]], { change: 'split', into });
}

export async function rename(corrections: Corrections, target: ActorTarget): Promise<boolean> {
  const name = await askForWords(vscode.l10n.t('What Is “{0}” Called?', target.actor.name), target.actor.name);
  return name !== undefined && name !== target.actor.name && decideInScope(corrections, target, (scope) => ({ change: 'rename', name, scope }));
}

export async function addRole(corrections: Corrections, target: ActorTarget): Promise<boolean> {
  const role = await askForWords(vscode.l10n.t('Which Role Has “{0}”?', target.actor.name), '');
  return role !== undefined && decideInScope(corrections, target, (scope) => ({ change: 'role', role, scope }));
}

export async function changeType(corrections: Corrections, target: ActorTarget): Promise<boolean> {
  const type = await pickType(vscode.l10n.t('What Is “{0}”?', target.actor.name), target.actor.type);
  return type !== undefined && decideInScope(corrections, target, (scope) => ({ change: 'type', type, scope }));
}

/** The mention that is pointed at names nobody; where the actor as a whole is, none of its mentions does. */
export function notAName(corrections: Corrections, target: ActorTarget): Promise<boolean> {
  const { annotation, actor, mention } = target;
  const mentions = mention ? [mention] : annotation.mentions.filter((one) => one.actor === actor.id);
  return corrections.decideEach(target, mentions.map(({ start, end }): readonly Span[] => [[start, end]]), { change: 'not-a-name' });
}

async function decideInScope(corrections: Corrections, target: ActorTarget, change: (scope: Scope) => Change): Promise<boolean> {
  const { actor, mention, document } = target;
  const span = spanOf(target);
  if (!span) return false;
  const scope = await pickScope(actor.name, { mention: mention !== null, always: sidecarPlace(document.uri) !== null });
  return scope !== undefined && corrections.decide(target, [span], change(scope), { name: actor.name, type: actor.type });
}

async function askForWords(title: string, value: string): Promise<string | undefined> {
  const answer = await vscode.window.showInputBox({ title, value, validateInput: (words) => (words.trim() === '' ? vscode.l10n.t('Write some words, or press Escape.') : undefined) });
  return answer?.replace(/\s+/g, ' ').trim();
}
