/** The actors of an annotation by their ids, which statements and mentions hold. */
import type { Actor, Annotation } from '../engine/annotation';

/** A lookup of an annotation's actors by id. */
export function actorsById(annotation: Annotation): ReadonlyMap<string, Actor> {
  return new Map(annotation.actors.map((actor) => [actor.id, actor]));
}
