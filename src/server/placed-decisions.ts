/** The decisions on one open source, and where their words are as the text changes. */
import type { CarriedDecision, Decision, PlacedDecision } from '../corrections/decision';
import { reAnchor } from '../corrections/re-anchor';
import { followEdit } from '../corrections/anchoring/follow-edit';

export class PlacedDecisions {
  readonly carried: readonly CarriedDecision[];
  readonly #madeOn: string | null;
  #text: string | null = null;
  /** The text in which those without a place were last looked for: again in the same one they would not be found. */
  #searched: string | null = null;
  #placed: readonly PlacedDecision[];

  /** Decisions that `before` holds too stay where they have come to; the others are looked for when they are asked for. */
  constructor(decisions: readonly Decision[], madeOn: string | null, carried: readonly CarriedDecision[], before: PlacedDecisions | undefined) {
    this.carried = carried;
    this.#madeOn = madeOn;
    this.#text = before ? before.#text : null;
    const known = new Map(before ? before.#placed.map((placed) => [placed.decision.id, placed]) : []);
    this.#placed = decisions.map((decision) => {
      const placed = known.get(decision.id);
      return placed && sameWords(placed.decision, decision) ? { decision, placement: placed.placement } : { decision, placement: { state: 'orphan' } };
    });
  }

  /** Has the places follow an edit: quick enough for every key. */
  follow(text: string): void {
    if (this.#text === null || this.#text === text) return;
    const edit = followEdit(this.#text, text);
    this.#placed = this.#placed.map(({ decision, placement }) => ({ decision, placement: edit(decision, placement) }));
    this.#text = text;
    this.#searched = null;
  }

  /** Where the decisions are in `text`; those that have no place are looked for. */
  in(text: string): readonly PlacedDecision[] {
    this.follow(text);
    if (this.#searched === text) return this.#placed;
    this.#text = text;
    this.#searched = text;
    const place = reAnchor(text, this.#madeOn);
    this.#placed = this.#placed.map((placed) => (placed.placement.state === 'placed' ? placed : { decision: placed.decision, placement: place(placed.decision) }));
    return this.#placed;
  }
}

function sameWords(a: Decision, b: Decision): boolean {
  return JSON.stringify([a.target, a.change]) === JSON.stringify([b.target, b.change]);
}
