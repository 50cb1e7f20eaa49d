/** What the reader says of which mention refers back to which: links between spans, looked up by the mentions that hold them. */
import type { Span } from '../annotation';
import type { Reading } from '../reader/reading';
import type { Board } from './board';

/** Of an actor's mentions, so many of the last are looked at. */
const mostMentions = 12;

export class Links {
  /** Whether the reader links anything. */
  readonly any: boolean;
  readonly #links = new Map<number, Map<number, number>>();

  /** Looks the links of `reading` up among the mentions of `board`: a span is the mention that begins or ends with it. */
  constructor(board: Board, { antecedents }: Pick<Reading, 'antecedents'>) {
    this.any = antecedents.length > 0;
    const byStart = new Map(board.mentions.map(({ head }, index) => [head[0], index]));
    const byEnd = new Map(board.mentions.map(({ head }, index) => [head[1], index]));
    const indexOf = ([start, end]: Span) => byStart.get(start) ?? byEnd.get(end);
    for (const { anaphor, antecedent, probability } of antecedents) {
      const [from, to] = [indexOf(anaphor), indexOf(antecedent)];
      if (from === undefined || to === undefined || from === to) continue;
      const known = this.#links.get(from) ?? new Map<number, number>();
      this.#links.set(from, known.set(to, Math.max(known.get(to) ?? 0, probability)));
    }
  }

  /** Probability that the mention at `anaphor` refers back to the one at `antecedent`. */
  between(anaphor: number, antecedent: number): number {
    return this.#links.get(anaphor)?.get(antecedent) ?? 0;
  }

  /** The highest probability that the mention refers back to one of the actor's last mentions. */
  toActor(board: Board, mention: number, actor: number): number {
    return Math.max(0, ...this.#toLast(board, mention, actor));
  }

  /** The sum of these probabilities: each mention is linked to one other, so it is that of being the actor's. */
  toActorTogether(board: Board, mention: number, actor: number): number {
    return this.#toLast(board, mention, actor).reduce((sum, probability) => sum + probability, 0);
  }

  #toLast(board: Board, mention: number, actor: number): readonly number[] {
    return (board.actors[actor]?.mentions ?? []).slice(-mostMentions).map((other) => this.between(mention, other));
  }
}
