/** Decisions on actors: what kind of thing one is, what it is called, which role it has, and that two are one. */
import { speakersOf } from '../../engine/annotation';
import type { Actor } from '../../engine/annotation';
import type { ActorReference, ChangeOf, Decision } from '../decision';
import { decidedEvidence } from './decided';
import type { Draft, DraftActor, DraftMention, Followed } from './draft';
import { mentionsOf } from './draft';
import { actorFor, nameKey, opinionOf } from './find-actor';
import { mentionWithActor, split } from './mention-decisions';
import type { Located } from './statement-decisions';

export type ActorChange = ChangeOf<'type' | 'merge' | 'rename' | 'role'>;

/** Follows a decision that was made on a mention of the actor. */
export function changeActorAt(draft: Draft, located: Located, change: ActorChange): void {
  const { decision } = located;
  if (change.scope === 'mention' && change.change !== 'role') return changeMention(draft, located, change);
  const { mention, actor } = mentionWithActor(draft, located);
  mention.followed.push(followedOf(change, decision));
  changeActor(draft, actor, change, decision, located);
  mention.value = { ...mention.value, confidence: 1, because: withDecided(mention.value.because, decision) };
}

/** Follows a decision on an actor wherever that was made; `from` is the source that it was carried over from. */
export function changeActor(draft: Draft, actor: DraftActor, change: ActorChange, decision: Decision, carried: { readonly from?: string; readonly at?: Located['at'] } = {}): void {
  const followed: Followed = { ...followedOf(change, decision), ...(carried.from !== undefined && { from: carried.from }) };
  const { value } = actor;
  switch (change.change) {
    case 'type': {
      const { knowledge: _k, standsFor: _s, ...kept } = value;
      if (value.type !== change.type) actor.value = { ...kept, type: change.type };
      for (const mention of mentionsOf(draft, value.id)) retype(mention, change.type, decision);
      break;
    }
    case 'rename':
      actor.value = { ...value, name: change.name, named: true, aliases: otherNames(change.name, [value.name, ...value.aliases]) };
      break;
    case 'role':
      actor.value = { ...value, roles: [change.role, ...value.roles.filter((role) => role !== change.role)] };
      break;
    case 'merge':
      return merge(draft, actor, intoWhom(change.into, carried), followed, carried.at);
  }
  actor.followed.push(followed);
}

function changeMention(draft: Draft, located: Located, change: ActorChange): void {
  const { decision } = located;
  const [span] = located.target;
  if (change.change === 'merge') return split(draft, located, { change: 'split', into: change.into });
  const { mention, actor } = mentionWithActor(draft, located);
  if (change.change === 'rename') {
    const at = { start: span[0], end: span[1], exact: draft.text.slice(...span), prefix: '', suffix: '' };
    return split(draft, located, { change: 'split', into: { name: change.name, type: mention.value.type, at } });
  }
  mention.followed.push(followedOf(change, decision));
  if (change.change !== 'type') return;
  retype(mention, change.type, decision);
  if (mentionsOf(draft, actor.value.id).length === 1) changeActor(draft, actor, change, decision);
}

function retype(mention: DraftMention, type: Actor['type'], decision: Decision): void {
  if (mention.value.type === type && mention.value.confidence === 1) return;
  const { metonymic: _, ...kept } = mention.value;
  mention.value = { ...kept, type, confidence: 1, because: withDecided(kept.because, decision) };
}

/** In another source the mention that a decision points to means nothing. */
function intoWhom(into: ActorReference, { from }: { readonly from?: string }): ActorReference {
  return from === undefined ? into : { ...into, at: null };
}

/** Makes `actor` one with another: its mentions, what it says, and what others are to it. */
function merge(draft: Draft, actor: DraftActor, reference: ActorReference, followed: Followed, at: Located['at']): void {
  const { decision } = followed;
  const into = actorFor(draft, reference, at, decision);
  into.followed.push(followed);
  const [from, to] = [actor.value, into.value];
  if (from.id === to.id) return;
  actor.removed = true;
  const affiliation = to.affiliation ?? from.affiliation;
  into.value = {
    ...to,
    aliases: otherNames(to.name, [...to.aliases, ...(from.named ? [from.name] : []), ...from.aliases]),
    roles: [...new Set([...to.roles, ...(from.named ? [] : [from.name]), ...from.roles])],
    affiliation: affiliation === from.id || affiliation === to.id ? null : affiliation,
  };
  for (const mention of draft.mentions) {
    if (mention.value.actor === from.id) mention.value = { ...mention.value, actor: to.id, because: withDecided(mention.value.because, decision) };
  }
  for (const statement of draft.statements) {
    const { value } = statement;
    if (speakersOf(value).includes(from.id) || value.speaker === from.id) statement.value = { ...value, ...speakersWithout(value, from.id, to.id) };
  }
  for (const other of draft.actors.values()) {
    const { affiliation: of, members } = other.value;
    if (of === from.id) other.value = { ...other.value, affiliation: other.value.id === to.id ? null : to.id };
    if (members?.includes(from.id)) other.value = { ...other.value, members: [...new Set(members.map((id) => (id === from.id ? to.id : id)))] };
  }
}

function speakersWithout({ speaker, speakers }: { readonly speaker: string | null; readonly speakers?: readonly string[] }, from: string, to: string) {
  return {
    speaker: speaker === from ? to : speaker,
    ...(speakers && { speakers: [...new Set(speakers.map((id) => (id === from ? to : id)))] }),
  };
}

function otherNames(name: string, names: readonly string[]): readonly string[] {
  return [...new Set(names)].filter((other) => other !== name);
}

function withDecided(because: DraftMention['value']['because'], decision: Decision): DraftMention['value']['because'] {
  return [...because.filter(({ code }) => code !== 'decided'), decidedEvidence(decision)];
}

function followedOf(change: ActorChange, decision: Decision): Followed {
  switch (change.change) {
    case 'type':
      return { decision, aspect: 'type', value: change.type };
    case 'rename':
      return { decision, aspect: 'name', value: nameKey(change.name) };
    case 'merge':
      return { decision, aspect: 'who', value: opinionOf(change.into) };
    case 'role': // an actor may have several
      return { decision, aspect: `role ${change.role}`, value: 'yes' };
  }
}
