/** The picker of an actor: the document's own first, then whoever is typed in. */
import * as vscode from 'vscode';
import type { Actor, Annotation } from '../../engine/annotation';
import type { ActorReference } from '../../corrections/decision';
import { actorReference } from '../../corrections/make-decision';
import { actorIcons } from '../icons';
import { typeLabel } from '../wording';
import { pickType } from './pick-type';

/** A further answer that a picker offers, beside actors. */
export interface Answer<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly icon: string;
}

export interface ActorQuestion<Name extends string> {
  readonly title: string;
  readonly text: string;
  readonly annotation: Annotation;
  /** Who is offered, the likeliest first: it is what Enter takes. */
  readonly actors: readonly Actor[];
  readonly answers: readonly Answer<Name>[];
  /** Actors that are marked as the present answer. */
  readonly now: readonly string[];
}

type Item = vscode.QuickPickItem & { readonly actor?: Actor; readonly answer?: string; readonly typed?: string };

/** The actor picked or typed in, or one of the further answers; `undefined` where the reader thinks better of it. */
export async function pickActor<Name extends string>(question: ActorQuestion<Name>): Promise<ActorReference | Name | undefined> {
  const item = await showPicker(question);
  if (!item) return undefined;
  if (item.actor) return actorReference(question.text, question.annotation, item.actor);
  if (item.answer !== undefined) return item.answer as Name;
  const type = await pickType(vscode.l10n.t('What Is “{0}”?', item.typed ?? ''), undefined);
  return type && { name: item.typed ?? '', type, at: null };
}

function showPicker(question: ActorQuestion<string>): Promise<Item | undefined> {
  const picker = vscode.window.createQuickPick<Item>();
  const own = itemsOf(question);
  picker.title = question.title;
  picker.placeholder = vscode.l10n.t('A name of this source, or a new one');
  picker.matchOnDescription = true;
  picker.items = own;
  picker.onDidChangeValue((value) => {
    const typed = value.replace(/\s+/g, ' ').trim();
    const known = question.actors.some(({ name }) => name === typed);
    picker.items = typed === '' || known ? own : [...own, { label: vscode.l10n.t('Somebody else: “{0}”', typed), iconPath: new vscode.ThemeIcon('add'), alwaysShow: true, typed }];
  });
  return new Promise((resolve) => {
    picker.onDidAccept(() => {
      resolve(picker.activeItems[0]);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

function itemsOf({ actors, answers, now }: ActorQuestion<string>): readonly Item[] {
  return [
    ...actors.map((actor): Item => ({
      label: actor.name,
      description: [typeLabel(actor.type), ...actor.roles.slice(0, 1), ...(now.includes(actor.id) ? [vscode.l10n.t('as it is now')] : [])].join(' · '),
      iconPath: new vscode.ThemeIcon(actorIcons[actor.type]),
      actor,
    })),
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    ...answers.map(({ name, label, icon }): Item => ({ label, iconPath: new vscode.ThemeIcon(icon), answer: name })),
  ];
}
