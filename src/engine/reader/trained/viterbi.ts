/** The best legal sequence of states (Viterbi, 1967). */

/** Which state may follow which. */
export interface Transitions {
  readonly states: number;
  /** `may[from * states + to]` is 1 where `to` may follow `from`. */
  readonly may: Uint8Array;
  /** `begin[state]` is 1 where a sequence may begin in it. */
  readonly begin: Uint8Array;
  /** `tolled[from * states + to]` is 1 where going from `from` to `to` costs what the place asks for. */
  readonly tolled: Uint8Array;
}

type Relation = (from: number, to: number) => boolean;

export function transitions(states: number, begin: (state: number) => boolean, may: Relation, tolled: Relation = () => false): Transitions {
  const matrix = (relation: Relation) => Uint8Array.from({ length: states * states }, (_, i) => Number(relation(Math.floor(i / states), i % states)));
  return {
    states,
    begin: Uint8Array.from({ length: states }, (_, state) => Number(begin(state))),
    may: matrix(may),
    tolled: matrix(tolled),
  };
}

/**
 * The states, one for each of `length` places, whose scores add up to the most. `scores[place * states + state]` is a
 * log-probability or any other number; −∞ rules a state out. `tolls[place]` is taken off where a tolled transition leads
 * to the place. Where no sequence is legal, all states are 0.
 */
export function bestStates(scores: Float32Array, length: number, { states, may, begin, tolled }: Transitions, tolls?: Float32Array): Uint8Array {
  const back = new Uint8Array(length * states);
  let best = new Float64Array(states);
  for (let s = 0; s < states; s++) best[s] = begin[s] ? (scores[s] ?? 0) : -Infinity;
  for (let place = 1; place < length; place++) {
    const next = new Float64Array(states).fill(-Infinity);
    for (let to = 0; to < states; to++) {
      const own = scores[place * states + to] ?? 0;
      for (let from = 0; from < states; from++) {
        const toll = tolled[from * states + to] ? (tolls?.[place] ?? 0) : 0;
        const total = may[from * states + to] ? (best[from] ?? 0) + own - toll : -Infinity;
        if (total > (next[to] ?? 0)) {
          next[to] = total;
          back[place * states + to] = from;
        }
      }
    }
    best = next;
  }
  const path = new Uint8Array(length);
  let state = best.indexOf(Math.max(...best));
  for (let place = length - 1; place >= 0; place--) {
    path[place] = state;
    state = back[place * states + state] ?? 0;
  }
  return path;
}
