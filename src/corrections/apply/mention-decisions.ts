/** Decisions on mentions: whether words name anybody, and whom. */
import type { Span } from '../../engine/annotation';
import type { ActorReference, ChangeOf, Decision } from '../decision';
import { decidedEvidence } from './decided';
import type { Draft, DraftActor, DraftMention } from './draft';
import { mentionAt, mentionsOf } from './draft';
import { actorFor, makeActor, opinionOf, actorsCalled } from './find-actor';
import type { Located } from './statement-decisions';

export function notAName(draft: Draft, { decision, target }: Located): void {
  const mention = mentionAt(draft, target[0]);
  if (!mention) return;
  mention.removed = true;
  mention.followed.push({ decision, aspect: 'who', value: 'no name' });
  const { start, end, actor } = mention.value;
  // What was only ever said by these words is said by nobody now
  if (actor !== null && mentionsOf(draft, actor).length === 0) giveStatements(draft, [start, end], actor, null, decision);
}

export function name(draft: Draft, located: Located, { actor }: ChangeOf<'name'>): void {
  belongTo(draft, located, actor, true);
}

export function split(draft: Draft, located: Located, { into }: ChangeOf<'split'>): void {
  belongTo(draft, located, into, false);
}

/** Has the mention at the target be of this actor; its words and type change only where they are said to be a name. */
function belongTo(draft: Draft, located: Located, reference: ActorReference, renamed: boolean): void {
  const { decision, target } = located;
  const [span] = target;
  const mention = mentionAt(draft, span) ?? addMention(draft, span, decision);
  const before = mention.value.actor;
  const { id } = actorFor(draft, reference, located.at, decision).value;
  mention.removed = false;
  mention.followed.push({ decision, aspect: 'who', value: opinionOf(reference) });
  const { metonymic: _, ...kept } = mention.value;
  const named = renamed ? { start: span[0], end: span[1], type: reference.type, form: formOf(draft, span) } : {};
  mention.value = { ...kept, ...named, actor: id, confidence: 1, because: [decidedEvidence(decision)] };
  if (before !== null && before !== id) giveStatements(draft, span, before, id, decision);
}

/** What the words of a mention attribute goes with the mention, unless somebody has decided whose it is. */
export function giveStatements(draft: Draft, [start, end]: Span, from: string, to: string | null, decision: Decision): void {
  for (const statement of draft.statements) {
    const { value, followed } = statement;
    if (followed.length > 0 || value.speaker !== from || value.speakers || !value.source.some(([first, last]) => first <= start && end <= last)) continue;
    statement.value = { ...value, speaker: to, because: [...value.because, decidedEvidence(decision)] };
  }
}

/** The mention at these words, made where the engine has none, with its actor. */
export function mentionWithActor(draft: Draft, { decision, target: [span] }: Located): { readonly mention: DraftMention; readonly actor: DraftActor } {
  const mention = mentionAt(draft, span) ?? addMention(draft, span, decision);
  mention.removed = false;
  const known = mention.value.actor === null ? undefined : draft.actors.get(mention.value.actor);
  if (known && !known.removed) return { mention, actor: known };
  const called = decision.actor ?? { name: draft.text.slice(...span).trim() || '?', type: mention.value.type };
  const actor = actorsCalled(draft, called.name, called.type)[0] ?? makeActor(draft, called, decision);
  mention.value = { ...mention.value, actor: actor.value.id, type: actor.value.type, because: [decidedEvidence(decision)] };
  return { mention, actor };
}

function addMention(draft: Draft, span: Span, decision: Decision): DraftMention {
  const value = { start: span[0], end: span[1], form: formOf(draft, span), type: decision.actor?.type ?? 'other', actor: null, confidence: 1, because: [decidedEvidence(decision)] } as const;
  const mention: DraftMention = { value, removed: false, followed: [] };
  draft.mentions.push(mention);
  return mention;
}

function formOf({ text }: Draft, span: Span): 'name' | 'nominal' {
  return /\p{Lu}|\p{Lo}|\p{N}/u.test(text.slice(...span)) ? 'name' : 'nominal';
}
