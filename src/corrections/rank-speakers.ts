/** In which order a picker offers actors as a statement's speaker: the likeliest other one first. */
import type { Actor, Annotation, Mention, Span, Statement } from '../engine/annotation';
import { speakersOf } from '../engine/annotation';

/** Types that speak; the rest are offered after them. */
const speaking: ReadonlySet<Actor['type']> = new Set(['person', 'organization']);

/**
 * All actors of the annotation: who is not the statement's speaker now comes first, of those who can speak and
 * is named nearest to its words, outside of them. Who speaks now is last.
 */
export function rankSpeakers(annotation: Annotation, statement: Pick<Statement, 'content' | 'speaker' | 'speakers'>): readonly Actor[] {
  const speakers = speakersOf(statement);
  const talking = new Set(annotation.statements.flatMap(speakersOf));
  const distances = distancesTo(annotation.mentions, statement.content);
  const rank = ({ id, type }: Actor) => [speakers.includes(id) ? 1 : 0, speaking.has(type) || talking.has(id) ? 0 : 1, distances.get(id) ?? Infinity];
  return annotation.actors.map((actor) => ({ actor, key: rank(actor) })).sort((a, b) => compare(a.key, b.key)).map(({ actor }) => actor);
}

/** The actors as somebody to merge one with: those of its type first, each group in the order of the text. */
export function rankAlike({ actors }: Annotation, actor: Actor): readonly Actor[] {
  const others = actors.filter(({ id }) => id !== actor.id);
  return [...others.filter(({ type }) => type === actor.type), ...others.filter(({ type }) => type !== actor.type)];
}

/** UTF-16 units from the nearest edge of the content to each actor's nearest mention outside of it. */
function distancesTo(mentions: readonly Mention[], content: readonly Span[]): ReadonlyMap<string, number> {
  const distances = new Map<string, number>();
  for (const { actor, start, end } of mentions) {
    if (actor === null || content.some(([from, to]) => from < end && start < to)) continue;
    const distance = Math.min(...content.map(([from, to]) => (end <= from ? from - end : start - to)));
    distances.set(actor, Math.min(distances.get(actor) ?? Infinity, distance));
  }
  return distances;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
