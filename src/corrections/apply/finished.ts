/** From a draft to an annotation: what was taken out is gone, nothing points to it, and the order is that of the text. */
import type { Actor, Annotation, Statement } from '../../engine/annotation';
import { decidedOf } from './decided';
import type { Draft, DraftActor, DraftStatement } from './draft';
import { mentionsOf } from './draft';
import { lengthOf } from '../../engine/statements/coverage';
import { holds } from './overlap';
import { speaks } from './statement-decisions';

/** The annotation that a draft has come to; `findings` and all that no decision is about are those of `annotation`. */
export function finished(annotation: Annotation, draft: Draft): Annotation {
  const actors = [...draft.actors.values()].filter((actor) => !isGone(draft, actor));
  const ids = new Set(actors.map(({ value }) => value.id));
  const mentions = draft.mentions.filter(({ removed }) => !removed).map(({ value, followed }) => {
    const actor = value.actor !== null && ids.has(value.actor) ? value.actor : null;
    return { ...value, actor, ...decided(followed) };
  });
  return {
    ...annotation,
    actors: actors.map(({ value, followed }) => ({ ...withoutLost(value, ids), ...decided(followed) })),
    mentions: inOrder(mentions, ({ start }) => start, ({ end }) => -end),
    statements: inOrder(statementsOf(draft, ids), ({ content }) => content[0]?.[0] ?? 0, () => 0),
  };
}

function statementsOf(draft: Draft, actors: ReadonlySet<string>): readonly Statement[] {
  const left = draft.statements.filter(({ removed }) => !removed);
  const removed = new Map(draft.statements.filter((statement) => statement.removed).map(({ value }) => [value.id, value]));
  const reshaped = left.filter((statement) => statement.reshaped);
  return left.map((statement) => {
    const { within: _w, continues: _c, speakers, ...value } = statement.value;
    const within = holderOf(statement, left, reshaped, removed);
    const continues = stillThere(statement.value.continues, 'continues', removed);
    const known = speakers?.filter((id) => actors.has(id));
    const speaker = value.speaker !== null && actors.has(value.speaker) ? value.speaker : (known?.[0] ?? null);
    return {
      ...value,
      speaker,
      ...(known && known.length > 0 && { speakers: known }),
      ...(within !== undefined && within !== value.id && { within }),
      ...(continues !== undefined && continues !== value.id && { continues }),
      ...decided(statement.followed),
    };
  });
}

/** As the engine has it, except around words that a decision has changed: there the smallest statement that holds it. */
function holderOf(statement: DraftStatement, left: readonly DraftStatement[], reshaped: readonly DraftStatement[], removed: ReadonlyMap<string, Statement>): string | undefined {
  const { content } = statement.value;
  const within = stillThere(statement.value.within, 'within', removed);
  const among = statement.reshaped ? left : reshaped;
  const known = left.find(({ value, reshaped: changed }) => value.id === within && (!(changed || statement.reshaped) || holds(value.content, content)));
  const holders = [...among.filter(({ value }) => value.id !== statement.value.id && holds(value.content, content)), ...(known ? [known] : [])];
  return holders.reduce<DraftStatement | undefined>((best, one) => (best === undefined || lengthOf(one.value.content) < lengthOf(best.value.content) ? one : best), undefined)?.value.id;
}

/** The statement that a relation leads to, or the one that a removed one leads to; none where that goes round in a circle. */
function stillThere(id: string | undefined, relation: 'within' | 'continues', removed: ReadonlyMap<string, Statement>): string | undefined {
  const seen = new Set<string>();
  let to = id;
  while (to !== undefined && removed.has(to)) {
    if (seen.has(to)) return undefined;
    seen.add(to);
    to = removed.get(to)?.[relation];
  }
  return to;
}

/** Merged into another, or left by decisions with no words and nothing to say. */
function isGone(draft: Draft, { value: { id }, removed, followed }: DraftActor): boolean {
  if (removed) return true;
  const was = draft.present.has(id) || followed.some(({ aspect }) => aspect === 'made');
  return was && mentionsOf(draft, id).length === 0 && !speaks(draft, id);
}

function withoutLost(actor: Actor, ids: ReadonlySet<string>): Actor {
  const { affiliation, members } = actor;
  return {
    ...actor,
    affiliation: affiliation !== null && ids.has(affiliation) ? affiliation : null,
    ...(members && { members: members.filter((id) => ids.has(id)) }),
  };
}

function decided(followed: Parameters<typeof decidedOf>[0]) {
  const value = decidedOf(followed);
  return value ? { decided: value } : {};
}

/** Sorted without changing what is equal in order. */
function inOrder<T>(values: readonly T[], first: (value: T) => number, second: (value: T) => number): readonly T[] {
  return [...values].sort((a, b) => first(a) - first(b) || second(a) - second(b));
}

