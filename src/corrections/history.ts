/** What was decided on one source in one session, step by step, so that each step can be undone and done again. */
import type { Decision } from './decision';

/** One thing that a person did: decisions made and decisions taken back, at once. */
export interface Step {
  readonly added: readonly Decision[];
  readonly removed: readonly Decision[];
}

export interface History {
  /** All decisions that hold. */
  readonly decisions: readonly Decision[];
  /** Steps that can be undone, the last one last. */
  readonly done: readonly Step[];
  /** Steps that were undone and can be done again, the last one undone last. */
  readonly undone: readonly Step[];
}

/** Steps that are remembered. */
export const mostSteps = 1_000;

export function historyOf(decisions: readonly Decision[]): History {
  return { decisions, done: [], undone: [] };
}

/** Only what a step changes is remembered of it: to take back what does not hold does nothing, then or when it is undone. */
export function doStep({ decisions, done }: History, { added, removed }: Step): History {
  const held = new Map(decisions.map((decision) => [decision.id, decision]));
  const made = new Map(added.map((decision) => [decision.id, decision]));
  const gone = [...new Map([...removed, ...added].map(({ id }) => [id, held.get(id)])).values()].flatMap((decision) => decision ?? []);
  const step: Step = { added: [...made.values()], removed: gone };
  return { decisions: after(decisions, step), done: [...done, step].slice(-mostSteps), undone: [] };
}

/** The history without its last step; `null` where there is none. */
export function undoStep({ decisions, done, undone }: History): History | null {
  const step = done.at(-1);
  return step ? { decisions: after(decisions, { added: step.removed, removed: step.added }), done: done.slice(0, -1), undone: [...undone, step] } : null;
}

/** The history with the step that was undone last; `null` where there is none. */
export function redoStep({ decisions, done, undone }: History): History | null {
  const step = undone.at(-1);
  return step ? { decisions: after(decisions, step), done: [...done, step], undone: undone.slice(0, -1) } : null;
}

/** The history after the decisions were changed from outside, as by another program: what is undone touches its own decisions only. */
export function withDecisions({ done, undone }: History, decisions: readonly Decision[]): History {
  return { decisions, done, undone };
}

function after(decisions: readonly Decision[], { added, removed }: Step): readonly Decision[] {
  const gone = new Set([...removed, ...added].map(({ id }) => id));
  return [...decisions.filter(({ id }) => !gone.has(id)), ...added];
}
