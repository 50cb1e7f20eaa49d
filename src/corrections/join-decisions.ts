/** Decisions that were changed in two places since they were last alike, as here and by a Git pull: what each did holds. */
import type { Decision } from './decision';

/** What `theirs` holds, with what is new or changed in `ours` since `base`, and without what is in `ours` no more. */
export function joinDecisions(base: readonly Decision[], ours: readonly Decision[], theirs: readonly Decision[]): readonly Decision[] {
  const [known, kept] = [byId(base), byId(ours)];
  const taken = theirs.filter(({ id }) => !known.has(id) || kept.has(id)).map((decision) => newer(known.get(decision.id), kept.get(decision.id), decision));
  const there = new Set(theirs.map(({ id }) => id));
  return [...taken, ...ours.filter(({ id }) => !known.has(id) && !there.has(id))];
}

/** True where both hold the same decisions, whatever their order and that of their fields. */
export function sameDecisions(a: readonly Decision[], b: readonly Decision[]): boolean {
  const sorted = (decisions: readonly Decision[]) => canonical([...decisions].sort((x, y) => (x.id < y.id ? -1 : 1)));
  return a.length === b.length && sorted(a) === sorted(b);
}

/** One decision that both have: ours where we have moved it to a newer text, else theirs. */
function newer(base: Decision | undefined, ours: Decision | undefined, theirs: Decision): Decision {
  return ours && canonical(ours) !== canonical(base) ? ours : theirs;
}

function byId(decisions: readonly Decision[]): ReadonlyMap<string, Decision> {
  return new Map(decisions.map((decision) => [decision.id, decision]));
}

/** JSON with the fields of each object in the order of their names. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, field: unknown) =>
    typeof field === 'object' && field !== null && !Array.isArray(field) ? Object.fromEntries(Object.entries(field).sort(([a], [b]) => (a < b ? -1 : 1))) : field) ?? '';
}
