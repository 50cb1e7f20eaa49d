/** Link scores to what a mention may refer back to. */
import type { WordRange } from './inference';
import { logSoftmax } from './probabilities';
import type { WindowLink } from './window-reading';

/** Links less probable than this are left out. */
const leastProbable = 0.05;

/**
 * The links of mentions, given scores `[mentions, none + mentions]`: for each mention from the `from`th on those to
 * earlier mentions, the most probable first.
 */
export function decodeAntecedents(mentions: readonly WordRange[], scores: Float32Array, from: number): readonly WindowLink[] {
  const columns = mentions.length + 1;
  const links: WindowLink[] = [];
  mentions.forEach((anaphor, i) => {
    if (i < from) return;
    const row = logSoftmax(scores.slice(i * columns, i * columns + 1 + i), i + 1);
    const own = mentions.slice(0, i).map((antecedent, j) => ({ anaphor, antecedent, probability: Math.exp(row[j + 1] ?? -Infinity) }));
    links.push(...own.filter(({ probability }) => probability >= leastProbable).sort((a, b) => b.probability - a.probability));
  });
  return links;
}
