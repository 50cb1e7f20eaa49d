/** Which actor of an annotation a decision speaks of: by name, since ids of one annotation mean nothing in the next. */
import type { ActorType, Span } from '../../engine/annotation';
import { foldName } from '../../engine/knowledge/fold';
import type { ActorName, ActorReference, Decision } from '../decision';
import { decidedEvidence } from './decided';
import type { Draft, DraftActor } from './draft';
import { freeId, mentionAt, mentionsOf } from './draft';

/** The same for names that are the same but for accents, case, article and dots. */
export function nameKey(name: string): string {
  return foldName(name) || name.trim();
}

/** What a decision says of an actor in one word, so that two decisions can be compared. */
export function opinionOf(actor: ActorName | null): string {
  return actor === null ? 'nobody' : `by ${nameKey(actor.name)}`;
}

/** Actors with this name, or this as another name; of this type where one is given. */
export function actorsCalled({ actors }: Draft, name: string, type?: ActorType): readonly DraftActor[] {
  const key = nameKey(name);
  const ofType = [...actors.values()].filter(({ value, removed }) => !removed && (type === undefined || value.type === type));
  const named = ofType.filter(({ value }) => nameKey(value.name) === key);
  return named.length > 0 ? named : ofType.filter(({ value }) => value.aliases.some((alias) => nameKey(alias) === key));
}

/**
 * The actor that is meant, made where the text has none: by name and type; by name alone where the decision points to a
 * mention; by that mention. Of several, the one with a mention nearest to where it pointed.
 */
export function actorFor(draft: Draft, reference: ActorReference, at: Span | undefined, decision: Decision): DraftActor {
  const { name, type } = reference;
  const exact = actorsCalled(draft, name, type);
  const called = exact.length > 0 || reference.at === null ? exact : actorsCalled(draft, name);
  const place = at?.[0] ?? reference.at?.start ?? 0;
  const nearest = called.length > 1 ? minBy(called, ({ value: { id } }) => distance(draft, id, place)) : called[0];
  if (nearest) return nearest;
  const mention = at && mentionAt(draft, at);
  const pointedTo = mention && !mention.removed && mention.value.actor !== null ? draft.actors.get(mention.value.actor) : undefined;
  if (pointedTo && !pointedTo.removed) return pointedTo;
  const made = makeActor(draft, reference, decision);
  if (at && !mention) {
    const because = [decidedEvidence(decision)];
    const value = { start: at[0], end: at[1], form: 'name' as const, type, actor: made.value.id, confidence: 1, because };
    draft.mentions.push({ value, removed: false, followed: [{ decision, aspect: 'who', value: opinionOf(reference) }] });
  }
  return made;
}

/** A new actor that a decision names. */
export function makeActor(draft: Draft, { name, type }: ActorName, decision: Decision): DraftActor {
  const id = freeId('a', draft.actors.keys());
  const value = { id, name, type, named: /\p{Lu}/u.test(name) || !/\p{Ll}/u.test(name), aliases: [], roles: [], affiliation: null };
  const made: DraftActor = { value, removed: false, followed: [{ decision, aspect: 'made', value: 'yes' }] };
  draft.actors.set(id, made);
  return made;
}

function distance(draft: Draft, actor: string, place: number): number {
  return mentionsOf(draft, actor).reduce((least, { value }) => Math.min(least, Math.abs(value.start - place)), Infinity);
}

function minBy<T>(values: readonly T[], of: (value: T) => number): T | undefined {
  return values.reduce<T | undefined>((best, value) => (best === undefined || of(value) < of(best) ? value : best), undefined);
}
