/** What people have decided, put over what the engine has read: an annotation and decisions in, an annotation out. */
import type { Annotation, Span } from '../engine/annotation';
import { findFindings } from '../engine/findings/find-findings';
import { likeness } from '../engine/statements/coverage';
import { readSource } from '../engine/source/read-source';
import { changeActorAt } from './apply/actor-decisions';
import { followCarried } from './apply/carried-decisions';
import type { Draft } from './apply/draft';
import { draftOf } from './apply/draft';
import { finished } from './apply/finished';
import { name, notAName, split } from './apply/mention-decisions';
import { sameThing } from './apply/overlap';
import type { Located } from './apply/statement-decisions';
import { affirm, attribute, notAStatement, setExtent } from './apply/statement-decisions';
import type { CarriedDecision, PlacedDecision } from './decision';
import { dismissFindings } from './dismiss-findings';
import { byTime } from './order';

/**
 * The annotation of `text` as people have corrected it: what is decided has `decided`, confidence 1 and a reason that
 * says who decided it and when. Decisions are followed in the order in which they were made, after what is carried over
 * from other sources. Where two people's decisions on the same words differ, the last is shown and `disputed` is true.
 * The checks look at what has come of it. Orphans, and spans outside the text, change nothing; no decision makes it throw. Without any, it is `annotation` itself.
 */
export function applyDecisions(annotation: Annotation, text: string, placed: readonly PlacedDecision[], carried: readonly CarriedDecision[]): Annotation {
  const located = placed.flatMap((one) => locate(one, text.length)).sort((a, b) => byTime(a.decision, b.decision));
  if (located.length === 0 && carried.length === 0) {
    const findings = dismissFindings(annotation.findings, placed);
    return findings === annotation.findings ? annotation : { ...annotation, findings };
  }
  const draft = draftOf(annotation, text);
  followCarried(draft, carried, placed.map(({ decision }) => decision));
  for (const one of located) if (!isMergedElsewhere(one, located)) follow(draft, one);
  const corrected = finished(annotation, draft);
  return { ...corrected, findings: dismissFindings(findFindings(corrected, readSource(text)), placed) };
}

function follow(draft: Draft, located: Located): void {
  const { change } = located.decision;
  switch (change.change) {
    case 'attribute':
      return attribute(draft, located, change);
    case 'not-a-statement':
      return notAStatement(draft, located);
    case 'statement':
    case 'accept':
      return affirm(draft, located, change);
    case 'extent':
      return setExtent(draft, located, change);
    case 'not-a-name':
      return notAName(draft, located);
    case 'name':
      return name(draft, located, change);
    case 'split':
      return split(draft, located, change);
    case 'type':
    case 'merge':
    case 'rename':
    case 'role':
      return changeActorAt(draft, located, change);
    case 'dismiss':
    case 'switch-off':
    case 'refuse':
      return;
  }
}

/** Two merges of one actor would make three actors one: the last is followed. */
function isMergedElsewhere({ decision, target }: Located, all: readonly Located[]): boolean {
  if (decision.change.change !== 'merge') return false;
  const last = all.findLast((other) => other.decision.change.change === 'merge' && likeness(other.target, target) >= sameThing);
  return last !== undefined && last.decision !== decision;
}

function locate({ decision, placement }: PlacedDecision, length: number): readonly Located[] {
  if (placement.state === 'orphan') return [];
  const [first, ...rest] = inText(placement.target, length);
  const [at] = inText(placement.at ? [placement.at] : [], length);
  if (!first) return [];
  return [{ decision, target: [first, ...rest], ...(placement.extent && { extent: inText(placement.extent, length) }), ...(at && { at }) }];
}

/** Those that hold words of the text, in its order and without overlap. */
function inText(spans: readonly Span[], length: number): readonly Span[] {
  const sound = spans.filter(([start, end]) => Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length);
  const ordered = [...sound].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return ordered.filter(([start], index) => index === 0 || start >= (ordered[index - 1]?.[1] ?? 0));
}
