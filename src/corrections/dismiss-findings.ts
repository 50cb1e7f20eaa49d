/** Findings that a person has said are none. */
import type { Finding, Span } from '../engine/annotation';
import type { PlacedDecision } from './decision';

/** The findings without those of a dismissed code at the words where it was dismissed, and without those of a code that is off for the source. */
export function dismissFindings(findings: readonly Finding[], placed: readonly PlacedDecision[]): readonly Finding[] {
  const dismissed = placed.flatMap(({ decision: { change }, placement }) =>
    change.change === 'dismiss' && placement.state === 'placed' ? [{ code: change.code, target: placement.target }] : [],
  );
  const off = new Set(placed.flatMap(({ decision: { change } }) => (change.change === 'switch-off' ? [change.code] : [])));
  if (dismissed.length === 0 && off.size === 0) return findings;
  return findings.filter((finding) => !off.has(finding.code) && !dismissed.some(({ code, target }) => code === finding.code && target.some((span) => touches(span, finding))));
}

function touches([from, to]: Span, { start, end }: Finding): boolean {
  return start < to && from < end;
}
