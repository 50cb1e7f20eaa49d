/** Word tags to names, and to the heads of descriptions and pronouns. */
import type { Labels } from './labels';
import { typeOf } from './labels';
import { logOdds, logSoftmax, logistic } from './probabilities';
import { bestStates, transitions } from './viterbi';
import type { WindowHead, WindowName } from './window-reading';
import type { Word } from './words';

/** Marks that end no name. */
const edge = /^[-–—,;:]$/;

/**
 * Gives the names that the scores `[words, labels]` tag best, each as certain as its least certain word. No name
 * goes on over a block's start.
 */
export function nameDecoder(labels: Labels): (scores: Float32Array, words: readonly Word[]) => readonly WindowName[] {
  const { names, nameCalibration: calibration } = labels;
  const columns = names.length;
  const kind = names.map((label) => label.slice(2));
  const inner = names.map((label) => label.startsWith('I-'));
  const legal = transitions(columns, (to) => !inner[to], (from, to) => !inner[to] || kind[from] === kind[to]);
  return (scores, words) => {
    const logs = logSoftmax(scores, columns);
    const allowed = logs.slice();
    words.forEach(({ blockStart }, word) => {
      for (let label = 0; blockStart && label < columns; label++) if (inner[label]) allowed[word * columns + label] = -Infinity;
    });
    const path = bestStates(allowed, words.length, legal);
    const found: WindowName[] = [];
    for (let first = 0; first < path.length; first++) {
      const label = path[first] ?? 0;
      const type = typeOf(names[label] ?? 'O');
      if (!type) continue;
      let last = first;
      let least = logs[first * columns + label] ?? 0;
      for (let next = path[last + 1]; next !== undefined && inner[next]; next = path[last + 1]) least = Math.min(least, logs[++last * columns + next] ?? 0);
      const end = last;
      // "North Korea-Russia": what joins two names belongs to neither
      while (last > first && edge.test(words[last]?.text ?? '')) last--;
      found.push({ first, last, type, confidence: logistic(calibration.slope * logOdds(Math.exp(least)) + calibration.offset) });
      first = end;
    }
    return found;
  };
}

/** Gives the heads that the scores `[words, labels]` tag, outside of `names`, whose own words refer as names. */
export function headDecoder({ heads }: Labels): (scores: Float32Array, names: readonly WindowName[]) => readonly WindowHead[] {
  const columns = heads.length;
  return (scores, names) => {
    const logs = logSoftmax(scores, columns);
    const inName = new Set(names.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)));
    const found: WindowHead[] = [];
    for (let word = 0; word * columns < logs.length; word++) {
      const row = logs.subarray(word * columns, (word + 1) * columns);
      const best = row.indexOf(Math.max(...row));
      const label = heads[best] ?? 'O';
      const type = typeOf(label);
      if (!type || inName.has(word)) continue;
      found.push({ first: word, last: word, form: label.startsWith('pronoun') ? 'pronoun' : 'nominal', type, confidence: Math.exp(row[best] ?? 0) });
    }
    return found;
  };
}
