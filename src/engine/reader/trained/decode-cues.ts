/** Word tags to cues: the words that attribute something to somebody. */
import type { WordRange } from './inference';
import { logSoftmax } from './probabilities';
import { bestStates, transitions } from './viterbi';

/** A cue with the probability that an attribution hangs on it. */
export interface Cue extends WordRange {
  readonly probability: number;
}

const columns = 3;
const inner = 2;
const legal = transitions(columns, (to) => to !== inner, (from, to) => to !== inner || from !== 0);

/** The cues that the scores `[words, O B I]` tag where a word is a cue's with at least the probability `threshold`. */
export function decodeCues(scores: Float32Array, threshold: number): readonly Cue[] {
  const logs = logSoftmax(scores, columns);
  const favour = Math.log((1 - threshold) / threshold);
  const path = bestStates(logs.map((log, i) => (i % columns === 0 ? log : log + favour)), logs.length / columns, legal);
  const cues: Cue[] = [];
  for (let first = 0; first < path.length; first++) {
    if (path[first] === 0) continue;
    let last = first;
    while (path[last + 1] === inner) last++;
    cues.push({ first, last, probability: 1 - Math.exp(logs[first * columns] ?? 0) });
    first = last;
  }
  return cues;
}
