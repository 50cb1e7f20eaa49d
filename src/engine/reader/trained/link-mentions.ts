/** What each mention may refer back to: scored by the model over the mentions of a window and the last ones before it. */
import type { Session, Tensor } from './inference';
import { scoreAntecedents } from './inference';
import { logSoftmax } from './probabilities';

/** A mention's states: those of its first and its last word. */
export interface MentionStates {
  readonly firstState: Float32Array;
  readonly lastState: Float32Array;
}

/** Links less probable than this are left out. */
const leastProbable = 0.05;

/** That the mention at index `anaphor` of those given may refer back to the one at index `antecedent`. */
export interface MentionLink {
  readonly anaphor: number;
  readonly antecedent: number;
  readonly probability: number;
}

/** Links of the mentions from index `from` on to earlier ones; for each mention the most probable first. */
export async function linkMentions(session: Session, mentions: readonly MentionStates[], from: number): Promise<readonly MentionLink[]> {
  if (mentions.length < 2 || from >= mentions.length) return [];
  const indices = mentions.map((_, i) => i);
  const ranges = indices.map((i) => ({ first: i, last: mentions.length + i }));
  const scores = await scoreAntecedents(session, stack([...mentions.map((m) => m.firstState), ...mentions.map((m) => m.lastState)]), ranges);
  const columns = mentions.length + 1;
  return indices.slice(from).flatMap((anaphor) => {
    const row = logSoftmax(scores.slice(anaphor * columns, anaphor * columns + anaphor + 1), anaphor + 1);
    return indices.slice(0, anaphor)
      .map((antecedent) => ({ anaphor, antecedent, probability: Math.exp(row[antecedent + 1] ?? -Infinity) }))
      .filter(({ probability }) => probability >= leastProbable)
      .sort((a, b) => b.probability - a.probability);
  });
}

function stack(rows: readonly Float32Array[]): Tensor {
  const width = rows[0]?.length ?? 0;
  const data = new Float32Array(rows.length * width);
  rows.forEach((row, i) => data.set(row, i * width));
  return { data, dims: [rows.length, width] };
}
