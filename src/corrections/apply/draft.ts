/** An annotation while decisions are applied to it, one after the other. Nothing outside one application sees it. */
import type { Actor, Annotation, Mention, Span, Statement } from '../../engine/annotation';
import { speakersOf } from '../../engine/annotation';
import type { Decision } from '../decision';
import { likeness } from '../../engine/statements/coverage';
import { sameThing } from './overlap';

/** That a decision was followed: what it was about, and what it says of that, so that differing ones are seen. */
export interface Followed {
  readonly decision: Decision;
  /** Two decisions differ where they give the same aspect another value. */
  readonly aspect: string;
  readonly value: string;
  /** Address of the source that it was carried over from. */
  readonly from?: string;
}

interface Drafted<T> {
  value: T;
  /** Taken out by a decision; a later one may put it back. */
  removed: boolean;
  readonly followed: Followed[];
}

export interface DraftStatement extends Drafted<Statement> {
  /** Every content that it has had, so that a decision made on an earlier one finds it. */
  readonly contents: (readonly Span[])[];
  /** True where its words are no longer the engine's: then what holds it is found anew. */
  reshaped: boolean;
}

export type DraftMention = Drafted<Mention>;
export type DraftActor = Drafted<Actor>;

export interface Draft {
  readonly text: string;
  readonly statements: DraftStatement[];
  readonly mentions: DraftMention[];
  readonly actors: Map<string, DraftActor>;
  /** Actors that had a mention or a statement before any decision: only these vanish when they have none left. */
  readonly present: ReadonlySet<string>;
}

export function draftOf(annotation: Annotation, text: string): Draft {
  const { statements, mentions, actors } = annotation;
  return {
    text,
    statements: statements.map((value) => ({ value, removed: false, followed: [], contents: [value.content], reshaped: false })),
    mentions: mentions.map((value) => ({ value, removed: false, followed: [] })),
    actors: new Map(actors.map((value) => [value.id, { value, removed: false, followed: [] }])),
    present: new Set([...mentions.flatMap(({ actor }) => actor ?? []), ...statements.flatMap(speakersOf)]),
  };
}

/** The statement whose words, now or before, are most like these; none where none is like enough. */
export function statementAt({ statements }: Draft, content: readonly Span[]): DraftStatement | undefined {
  return mostLike(statements, (statement) => Math.max(...statement.contents.map((known) => likeness(known, content))));
}

/** The mention whose words are most like this span; none where none is like enough. */
export function mentionAt({ mentions }: Draft, span: Span): DraftMention | undefined {
  return mostLike(mentions, ({ value: { start, end } }) => (end <= span[0] || span[1] <= start ? 0 : likeness([[start, end]], [span])));
}

/** All that is still there of an actor's mentions. */
export function mentionsOf({ mentions }: Draft, actor: string): readonly DraftMention[] {
  return mentions.filter(({ value, removed }) => !removed && value.actor === actor);
}

/** An id with this letter that nothing has: the number after the highest. */
export function freeId(letter: string, ids: Iterable<string>): string {
  const numbers = [...ids].map((id) => (id.startsWith(letter) && /^\d{1,9}$/.test(id.slice(1)) ? Number(id.slice(1)) : 0));
  return `${letter}${numbers.reduce((highest, number) => Math.max(highest, number), 0) + 1}`;
}

function mostLike<T>(values: readonly T[], likenessOf: (value: T) => number): T | undefined {
  let best: T | undefined;
  let most = 0;
  for (const value of values) {
    const found = likenessOf(value);
    if (found >= sameThing && found > most) [best, most] = [value, found];
  }
  return best;
}
