/** What other sources' decisions say of actors that bear the same name here. */
import type { CarriedDecision, Decision } from '../decision';
import { changeActor } from './actor-decisions';
import type { Draft } from './draft';
import { actorsCalled } from './find-actor';

/** Follows what is carried over, except what a decision of this source refuses. */
export function followCarried(draft: Draft, carried: readonly CarriedDecision[], decisions: readonly Decision[]): void {
  const refused = new Set(decisions.flatMap(({ change }) => (change.change === 'refuse' ? change.carried : [])));
  for (const { decision, name, type, from } of carried) {
    const { change } = decision;
    if (refused.has(decision.id) || !('scope' in change) || change.scope !== 'always') continue;
    for (const actor of actorsCalled(draft, name, type)) {
      if (!actor.removed) changeActor(draft, actor, change, decision, { from });
    }
  }
}
