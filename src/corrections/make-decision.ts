/** From words that a person points at to a decision that finds them again. */
import type { Actor, Annotation, Span, Statement } from '../engine/annotation';
import type { ActorReference, Anchor, Change, Decision } from './decision';

/** Characters of context that an anchor holds on either side, in UTF-16 units. */
const contextLength = 32;

/** Who decides, when, and the decision's id: what the words themselves do not tell. */
export interface Signature {
  /** `urn:uuid:…`. */
  readonly id: string;
  readonly creator: string | null;
  /** ISO 8601 instant. */
  readonly created: string;
}

/** A decision on the words at `spans`, which are one or more UTF-16 spans of `text`; throws a `RangeError` where they are none. */
export function makeDecision(text: string, spans: readonly Span[], change: Change, { id, creator, created }: Signature): Decision {
  const [first, ...rest] = spans.map((span) => anchorAt(text, span));
  if (!first) throw new RangeError('A decision needs words to decide on.');
  return { id, creator, created, target: [first, ...rest], change };
}

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

/** An actor of an annotation of `text`, by name and by its first mention. */
export function actorReference(text: string, annotation: Annotation, { id, name, type }: Actor): ActorReference {
  const span = actorSpan(annotation, id, name, text);
  return { name, type, at: span && anchorAt(text, span) };
}

/** The reference to a statement's speaker; `null` where it has none. */
export function speakerReference(text: string, annotation: Annotation, { speaker }: Statement): ActorReference | null {
  const actor = annotation.actors.find(({ id }) => id === speaker);
  return actor ? actorReference(text, annotation, actor) : null;
}

/** Where an actor is mentioned by its own name, else by any name, else at all, each time first; `null` where it nowhere is. */
export function actorSpan({ mentions }: Annotation, actor: string, name: string, text: string): Span | null {
  const own = mentions.filter((mention) => mention.actor === actor);
  const mention = own.find(({ start, end }) => text.slice(start, end) === name) ?? own.find(({ form }) => form === 'name') ?? own[0];
  return mention ? [mention.start, mention.end] : null;
}

function wholeCharacter(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset + 1 : offset;
}
