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

/** A cue's outer words are left out where they are less probable than this share of its most probable word. */
const outerShare = 0.4;

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
    cues.push(withoutDoubtfulEdges(logs, first, last));
    first = last;
  }
  return cues;
}

/** A low threshold finds more cues, and takes more words into each than a cue has: the doubtful ones at its edges go again. */
function withoutDoubtfulEdges(logs: Float32Array, first: number, last: number): Cue {
  const probabilities = Array.from({ length: last - first + 1 }, (_, i) => 1 - Math.exp(logs[(first + i) * columns] ?? 0));
  const probability = Math.max(...probabilities);
  const likely = (p: number) => p >= outerShare * probability;
  return { first: first + probabilities.findIndex(likely), last: first + probabilities.findLastIndex(likely), probability };
}
