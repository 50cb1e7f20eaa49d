/** The words that a decision holds on to, beside those that it is about: of its change's extent and of the actor that it names. */
import type { Span } from '../engine/annotation';
import type { Anchor, ActorReference, Change, Decision, Placement } from './decision';

/** Characters of the text that an anchor keeps before and after its words. */
export const contextLength = 32;

/** The anchor of the words at a span, with what stands around them; no pair of surrogates is cut in two. */
export function anchorAt(text: string, [start, end]: Span): Anchor {
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(wholeCharacter(text, Math.max(0, start - contextLength)), start),
    suffix: text.slice(end, wholeCharacter(text, Math.min(text.length, end + contextLength))),
  };
}

/** The anchors of the words at some spans; `null` where there are none. */
export function anchorsAt(text: string, spans: readonly Span[]): Decision['target'] | null {
  const [first, ...rest] = spans.map((span) => anchorAt(text, span));
  return first ? [first, ...rest] : null;
}

/** The actor whom a change names, where it names one. */
export function referenceOf(change: Change): ActorReference | null {
  switch (change.change) {
    case 'attribute':
    case 'statement':
    case 'accept':
      return change.speaker;
    case 'name':
      return change.actor;
    case 'merge':
    case 'split':
      return change.into;
    default:
      return null;
  }
}

/** A place found for one anchor. */
export interface Found {
  readonly span: Span;
  readonly moved: boolean;
}

/**
 * A decision's placement from the places of its anchors: an orphan where one of the words that it is about, or of its
 * extent, is not found; the mention of an actor may be missing.
 */
export function placementBy({ target, change }: Decision, find: (anchor: Anchor) => Found | null): Placement {
  const extent = change.change === 'extent' ? change.anchors.map(find) : [];
  const found = target.map(find);
  const all = [...found, ...extent];
  if (!all.every((one) => one !== null)) return { state: 'orphan' };
  const at = referenceOf(change)?.at;
  const mention = at ? find(at) : null;
  return {
    state: 'placed',
    target: found.flatMap((one) => (one ? [one.span] : [])),
    moved: all.some((one) => one?.moved === true),
    ...(change.change === 'extent' && { extent: extent.flatMap((one) => (one ? [one.span] : [])) }),
    ...(mention && { at: mention.span }),
  };
}

function wholeCharacter(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset + 1 : offset;
}
