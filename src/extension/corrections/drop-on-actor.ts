/** What is dropped on an actor in the tree: another actor becomes the same, a statement becomes its own. */
import type { Pointed } from '../../language-service/commands';
import { mergeInto } from './correct-actor';
import { attributeTo } from './correct-statement';
import type { Corrections } from './corrections';
import type { Targets } from './target';

/** Gives whether something was decided: nothing is where an actor is dropped on itself. */
export async function dropOnActor(corrections: Corrections, targets: Targets, dropped: Pointed, onto: Pointed): Promise<boolean> {
  const into = await targets.actor(onto);
  if (!into || dropped.uri !== onto.uri || dropped.actor === onto.actor) return false;
  if (dropped.actor !== undefined) {
    const target = await targets.actor(dropped);
    return target !== undefined && mergeInto(corrections, target, into.actor);
  }
  const target = await targets.statement(dropped);
  return target !== undefined && attributeTo(corrections, target, into.actor);
}
