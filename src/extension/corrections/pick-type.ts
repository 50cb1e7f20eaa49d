/** Asks what kind of thing a name names. */
import * as vscode from 'vscode';
import type { ActorType } from '../../engine/annotation';
import { actorTypes } from '../../engine/annotation';
import { typeLabel } from '../wording';

/** A type other than the present one, where there is one. */
export async function pickType(title: string, now: ActorType | undefined): Promise<ActorType | undefined> {
  const items = actorTypes.filter((type) => type !== now).map((type) => ({ label: typeLabel(type), type }));
  return (await vscode.window.showQuickPick(items, { title }))?.type;
}
