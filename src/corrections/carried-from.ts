/** What the decisions on one source say in the others. */
import type { CarriedDecision, Decision } from './decision';

/** Most decisions that are carried over to a source, so that a workspace can hold anything. */
export const mostCarried = 1000;

/** Most files with decisions, and bytes of them, that are read for what they carry. */
export const mostKeptFiles = 1000;
export const mostKeptBytes = 32 * 1024 * 1024;

/** Those of a source's decisions that hold always; `from` names the source to people. */
export function carriedFrom(decisions: readonly Decision[], from: string): readonly CarriedDecision[] {
  return decisions.flatMap((decision) => {
    const { change, actor, target } = decision;
    if (!('scope' in change) || change.scope !== 'always') return [];
    return [{ decision, name: actor?.name ?? target[0].exact, ...(actor && { type: actor.type }), from }];
  });
}
