/** From words that a person points at to a decision that finds them again. */
import type { Actor, Annotation, Span, Statement } from '../engine/annotation';
import { anchorAt, anchorsAt } from './anchors';
import type { ActorName, ActorReference, Change, Decision } from './decision';

/** Who decides, when, and the decision's id: what the words themselves do not tell. */
export interface Signature {
  /** `urn:uuid:…`. */
  readonly id: string;
  readonly creator: string | null;
  /** ISO 8601 instant. */
  readonly created: string;
}

/**
 * A decision on the words at `spans`, which are one or more UTF-16 spans of `text`; throws a `RangeError` where they are
 * none. `actor` is the one that it changes, where it changes one.
 */
export function makeDecision(text: string, spans: readonly Span[], change: Change, { id, creator, created }: Signature, actor?: ActorName): Decision {
  const target = anchorsAt(text, spans);
  if (!target) throw new RangeError('A decision needs words to decide on.');
  return { id, creator, created, target, change, ...(actor && { actor }) };
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
