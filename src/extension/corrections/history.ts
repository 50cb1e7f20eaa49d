/** What was decided on one source in this session, step by step, so that each step can be undone and done again. */
import type { Decision } from '../../corrections/decision';

/** One thing that a reader did: decisions made and decisions taken back, at once. */
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

export function historyOf(decisions: readonly Decision[]): History {
  return { decisions, done: [], undone: [] };
}

export function doStep({ decisions, done }: History, step: Step): History {
  return { decisions: after(decisions, step), done: [...done, step], undone: [] };
}

/** The history without its last step; `null` where there is none. */
export function undoStep({ decisions, done, undone }: History): History | null {
  const step = done.at(-1);
  return step ? { decisions: after(decisions, { added: step.removed, removed: step.added }), done: done.slice(0, -1), undone: [...undone, step] } : null;
}

export function redoStep({ decisions, done, undone }: History): History | null {
  const step = undone.at(-1);
  return step ? { decisions: after(decisions, step), done: [...done, step], undone: undone.slice(0, -1) } : null;
}

function after(decisions: readonly Decision[], { added, removed }: Step): readonly Decision[] {
  const gone = new Set([...removed, ...added].map(({ id }) => id));
  return [...decisions.filter(({ id }) => !gone.has(id)), ...added];
}
