/** What is said of something that people have decided: by whom, when, and whether they differ. */
import type { Decided, Evidence } from '../../engine/annotation';
import { tell } from '../../engine/wording';
import type { Decision } from '../decision';
import type { Followed } from './draft';

/** "decided by Jane on 24 November 2026", as a reason to be shown. */
export function decidedEvidence({ creator, created }: Decision): Evidence {
  const at = new Date(created);
  const day = Number.isNaN(at.getTime()) ? null : ({ day: at.toISOString().slice(0, 10), weekday: false } as const);
  if (day) return { code: 'decided', ...(creator === null ? tell('decided on {0}', day) : tell('decided by {0} on {1}', creator, day)) };
  return { code: 'decided', ...(creator === null ? tell('decided') : tell('decided by {0}', creator)) };
}

/** `undefined` where no decision was followed. */
export function decidedOf(followed: readonly Followed[]): Decided | undefined {
  const own = followed.filter(({ from }) => from === undefined);
  const from = own.length === 0 ? followed.at(-1)?.from : undefined;
  if (followed.length === 0) return undefined;
  return { by: [...new Set(followed.map(({ decision }) => decision.id))], disputed: isDisputed(own), ...(from !== undefined && { from }) };
}

/** Whether two people's last words on one aspect differ; what one person said before is not held against the last. */
export function isDisputed(followed: readonly Followed[]): boolean {
  const opinions = new Map<string, Map<string, string>>();
  for (const { decision, aspect, value } of followed) {
    const byCreator = opinions.get(aspect) ?? new Map<string, string>();
    opinions.set(aspect, byCreator.set(decision.creator ?? '', value));
  }
  return [...opinions.values()].some((byCreator) => new Set(byCreator.values()).size > 1);
}
