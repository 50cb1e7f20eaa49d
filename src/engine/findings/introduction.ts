/** Where a person is introduced: by the full name, or by a role beside a shorter one. */
import type { Actor, Mention, Statement } from '../annotation';
import type { Checked } from './checked';

export interface Introduction {
  /** The first mention by name, outside quotations and headlines. */
  readonly first: Mention;
  /** The first that introduces: with two words or more. `first` itself where a role stands for them; `null` where there is none. */
  readonly full: Mention | null;
  /** The statement that the person is quoted in before being introduced, where that is so. */
  readonly quotedBefore: Statement | null;
}

/** `null` for those who are no persons, have no name, or are not named outside quotations and headlines. */
export function introduction(checked: Checked, actor: Actor): Introduction | null {
  if (actor.type !== 'person' || !actor.named) return null;
  const namings = checked.namings(actor).filter(({ start }) => !checked.inHeadline(start));
  const [first] = namings;
  if (!first) return null;
  const full = namings.find(({ start, end }) => /[\s-]/u.test(checked.words([start, end]))) ?? (actor.roles.length > 0 ? first : null);
  const quotedBefore = full === null || full === first ? null : checked.statements.find(({ kind, speaker, source: [words] }) => kind !== 'indirect' && speaker === actor.id && words !== undefined && words[1] <= full.start) ?? null;
  return { first, full, quotedBefore };
}
