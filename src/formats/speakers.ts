/** Who says a statement, as a list: nobody known, one, or several together. */
import type { Actor, Annotation, Statement } from '../engine/annotation';

/** The ids of a statement's speakers, in its order. */
export function speakersOf({ speaker, speakers }: Statement): readonly string[] {
  return speakers ?? (speaker === null ? [] : [speaker]);
}

/** A lookup of an annotation's actors by id. */
export function actorsById(annotation: Annotation): ReadonlyMap<string, Actor> {
  return new Map(annotation.actors.map((actor) => [actor.id, actor]));
}
