/** A decision that was carried over from another source and does not hold here. */
import type { CarriedDecision } from '../../corrections/decision';
import type { Corrections } from './corrections';
import type { ActorTarget } from './target';
import { spanOf } from './target';

/** Refuses all that is carried over to the actor that is pointed at. */
export async function refuseCarried(corrections: Corrections, target: ActorTarget, carried: readonly CarriedDecision[]): Promise<boolean> {
  const { actor, mention } = target;
  const by = new Set([...(actor.decided?.by ?? []), ...(mention?.decided?.by ?? [])]);
  const span = spanOf(target);
  const refused = carried.filter(({ decision }) => by.has(decision.id));
  if (!span || refused.length === 0) return false;
  for (const { decision } of refused) if (!(await corrections.decide(target, [span], { change: 'refuse', carried: decision.id }))) return false;
  return true;
}
