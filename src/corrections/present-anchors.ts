/** A decision with its anchors in the present text, to be kept together with that text. */
import type { Span } from '../engine/annotation';
import { anchorAt, anchorsAt } from './anchors';
import type { Anchor, Change, PlacedDecision, Decision } from './decision';

/**
 * The decision of which all anchors are of `text`, as it was placed in it. Words that were not found just as they stood
 * are kept in `was`; an orphan stays as it is, with its old words.
 */
export function withPresentAnchors({ decision, placement }: PlacedDecision, text: string): Decision {
  if (placement.state === 'orphan') return decision;
  const target = anchorsAt(text, placement.target);
  if (!target) return decision;
  return {
    ...decision,
    target,
    change: changeIn(decision.change, text, placement.extent, placement.at),
    ...(placement.moved && { was: decision.was ?? decision.target }),
  };
}

/** An actor's mention that was not found is one that this text does not have. */
function changeIn(change: Change, text: string, extent: readonly Span[] | undefined, at: Span | undefined): Change {
  const there = (before: Anchor | null) => before && (at ? anchorAt(text, at) : null);
  switch (change.change) {
    case 'extent':
      return extent ? { ...change, anchors: extent.map((span) => anchorAt(text, span)) } : change;
    case 'attribute':
    case 'statement':
    case 'accept':
      return change.speaker ? { ...change, speaker: { ...change.speaker, at: there(change.speaker.at) } } : change;
    case 'name':
      return { ...change, actor: { ...change.actor, at: there(change.actor.at) } };
    case 'merge':
    case 'split':
      return { ...change, into: { ...change.into, at: there(change.into.at) } };
    default:
      return change;
  }
}
