/** From the board to what leaves the engine: actors with ids in the order of first mention, mentions, statements with speakers. */
import type { Actor, ActorType, Mention, Statement } from '../annotation';
import { knowledgeOf } from '../knowledge/know';
import type { StatementDraft } from '../statements/draft';
import type { Speakers } from '../statements/speakers';
import { bestName, type ActorDraft, type Board } from './board';

/** Which actors are shown, with their ids: the named ones, those who speak, groups, and others that are mentioned again. */
export function idsOf(board: Board, speakers: readonly Speakers[]): ReadonlyMap<number, string> {
  const speaking = new Set(speakers.flatMap(({ actors }) => actors));
  const first = (actor: ActorDraft) => actor.mentions.reduce((least, index) => Math.min(least, board.mentions[index]?.head[0] ?? Infinity), Infinity);
  const shown = board.actors.flatMap((actor, key) => (actor.named || speaking.has(key) || (actor.mentions.length > 1 && (actor.type === 'person' || actor.type === 'organization')) || actor.members.length > 0 ? [{ key, at: first(actor) }] : []));
  return new Map(shown.sort((a, b) => a.at - b.at).map(({ key }, i) => [key, `a${i + 1}`]));
}

export function buildActors(board: Board, ids: ReadonlyMap<number, string>): readonly Actor[] {
  return [...ids].map(([key, id]) => buildActor(board.actors[key] as ActorDraft, id, ids));
}

function buildActor(actor: ActorDraft, id: string, ids: ReadonlyMap<number, string>): Actor {
  const name = bestName(actor);
  const knowledge = actor.named ? knowledgeOf(name, actor.type) : null;
  const members = actor.members.flatMap((member) => ids.get(member) ?? []);
  const roles = [...new Set(actor.roles.map(({ text }) => text))];
  return {
    id, name, type: actor.type, named: actor.named,
    aliases: [...new Set([...actor.names.keys(), ...actor.metonyms])].filter((other) => other !== name),
    roles,
    affiliation: actor.affiliation === null ? null : (ids.get(actor.affiliation) ?? null),
    ...(members.length > 0 && { members }),
    ...(actor.standsFor && { standsFor: actor.standsFor }),
    ...(knowledge && { knowledge }),
  };
}

/** The mentions to show. Of those that the text leaves open, names and sources stay, with the reason. */
export function buildMentions(board: Board, ids: ReadonlyMap<number, string>, sources: ReadonlySet<number>): readonly Mention[] {
  return board.mentions.flatMap((mention, index): readonly Mention[] => {
    const key = board.actorOf(index);
    const actor = key === null ? null : (ids.get(key) ?? null);
    const because = board.because(index);
    const open = actor === null && (mention.form === 'name' || sources.has(index) || because.some(({ code }) => code === 'tie'));
    if (actor === null && !open) return [];
    const type: ActorType = mention.type ?? (key === null ? undefined : board.actors[key]?.type) ?? 'other';
    return [{ start: mention.span[0], end: mention.span[1], form: mention.form, type, actor, confidence: mention.confidence, because, ...(board.isMetonymic(index) && { metonymic: true }) }];
  });
}

export function buildStatements(drafts: readonly StatementDraft[], speakers: readonly Speakers[], ids: ReadonlyMap<number, string>): readonly Statement[] {
  return drafts.map(({ within, continues, repeated, because, ...draft }, index): Statement => {
    const found = speakers[index];
    const all = found?.actors.flatMap((actor) => ids.get(actor) ?? []) ?? [];
    return {
      id: `s${index + 1}`, ...draft,
      speaker: all[0] ?? null,
      ...(all.length > 1 && { speakers: all }),
      ...(within !== null && { within: `s${within + 1}` }),
      ...(continues !== null && { continues: `s${continues + 1}` }),
      because: [...because, ...(found?.because ?? [])],
      ...(repeated && { repeated }),
    };
  });
}
