/** Which actors a pronoun or a description may mean: those of the mentions not far before it, and of names just behind. */
import type { Board, DraftMention } from './board';

/** How far back is looked, in mentions and in sentences; and for how many actors. A window keeps it linear. */
const window = { mentions: 70, actors: 14, pronoun: 6, nominal: 30 };
/** How many names behind a pronoun are looked at: "In her speech, Lee said". */
const behind = 5;

export interface Candidate {
  readonly actor: number;
  /** The mention of it that stands nearest before, or, where that is a possessive, the subject of its sentence; of names behind, the first one. */
  readonly mention: number;
  /** 0 for the actor mentioned last, 1 for the one before, and so on. */
  readonly rank: number;
  readonly behind: boolean;
}

/** The candidates for the mention at `index`, the nearest first. `further` are actors from further back; `hidden` mentions do not count. */
export function candidatesFor(board: Board, index: number, further: readonly number[], hidden: (mention: number) => boolean): readonly Candidate[] {
  const anaphor = board.mentions[index];
  if (!anaphor) return [];
  const found = new Map<number, Candidate>();
  const inside = actorsInside(board, index, anaphor);
  const reach = anaphor.form === 'pronoun' ? window.pronoun : window.nominal;
  for (let i = index - 1; i >= 0 && index - i <= window.mentions && found.size < window.actors; i--) {
    const mention = board.mentions[i];
    if (!mention || anaphor.sentence - mention.sentence > reach) break;
    const actor = board.actorOf(i);
    if (actor !== null && !found.has(actor) && !inside.has(actor) && !hidden(i)) found.set(actor, { actor, mention: i, rank: found.size, behind: false });
  }
  for (const actor of further) {
    const mention = lastBefore(board.actors[actor]?.mentions ?? [], index);
    if (!found.has(actor) && !inside.has(actor) && mention !== null) found.set(actor, { actor, mention, rank: found.size, behind: false });
  }
  if (anaphor.form === 'pronoun') for (const candidate of namesBehind(board, index, anaphor)) if (!found.has(candidate.actor)) found.set(candidate.actor, { ...candidate, rank: found.size });
  return [...found.values()].map((candidate) => inItsPlace(board, candidate));
}

/** "Ray Tunn has his own view": who was a subject is no less one for a "his" of theirs behind it in the same sentence. */
function inItsPlace(board: Board, candidate: Candidate): Candidate {
  const last = board.mentions[candidate.mention];
  if (candidate.behind || last?.form !== 'pronoun' || last.role !== 'possessive') return candidate;
  for (let at = candidate.mention - 1; board.mentions[at]?.sentence === last.sentence; at--) {
    const before = board.mentions[at];
    if (before?.role === 'subject' && before.quotation === last.quotation && board.actorOf(at) === candidate.actor) return { ...candidate, mention: at };
  }
  return candidate;
}

function* namesBehind(board: Board, index: number, anaphor: DraftMention): Generator<Candidate> {
  for (let i = index + 1; i <= index + 2 * behind; i++) {
    const mention = board.mentions[i];
    if (!mention || mention.block !== anaphor.block || mention.sentence > anaphor.sentence + 1) return;
    const actor = board.actorOf(i);
    if (mention.form === 'name' && actor !== null) yield { actor, mention: i, rank: 0, behind: true };
  }
}

/** A description does not mean what stands inside it: "his wife" is not him, "its plant" not the company. */
function actorsInside(board: Board, index: number, anaphor: DraftMention): ReadonlySet<number> {
  const inside = new Set<number>();
  for (let i = index - 1; i >= 0 && (board.mentions[i]?.head[1] ?? 0) > anaphor.span[0]; i--) {
    const mention = board.mentions[i];
    const actor = board.actorOf(i);
    if (mention && actor !== null && holds(anaphor, mention)) inside.add(actor);
  }
  return inside;
}

function holds(outer: DraftMention, inner: DraftMention): boolean {
  return outer.span[0] <= inner.span[0] && inner.span[1] <= outer.span[1];
}

function lastBefore(mentions: readonly number[], index: number): number | null {
  let last: number | null = null;
  for (const at of mentions.slice(-60)) if (at < index && (last === null || at > last)) last = at;
  return last;
}
