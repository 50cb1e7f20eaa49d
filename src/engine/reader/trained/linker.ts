/** What each mention may refer back to: scored by the model over the mentions of a window and the last ones before it. */
import type { Session, Tensor } from './inference';
import { scoreAntecedents } from './inference';
import { logSoftmax } from './probabilities';
import type { WindowMention } from './window-reading';

/** Links less probable than this are left out. */
const leastProbable = 0.05;

/** That the mention at index `anaphor` of those given may refer back to the one at index `antecedent`. */
export interface MentionLink {
  readonly anaphor: number;
  readonly antecedent: number;
  readonly probability: number;
}

/** Links a window's own mentions to each other and to the last ones before it; indices count over both lists, one after the other. */
export type Linker = (before: readonly WindowMention[], own: readonly WindowMention[]) => Promise<readonly MentionLink[]>;

/** A linker that remembers the links of a window's mentions as long as the mentions live, for the last ones before them. */
export function createLinker(session: Session): Linker {
  const remembered = new WeakMap<readonly WindowMention[], { readonly before: readonly WindowMention[]; readonly links: readonly MentionLink[] }>();
  return async (before, own) => {
    const known = remembered.get(own);
    if (known && known.before.length === before.length && known.before.every((mention, i) => mention === before[i])) return known.links;
    const links = await linkMentions(session, [...before, ...own], before.length);
    remembered.set(own, { before, links });
    return links;
  };
}

/** Links of the mentions from index `from` on to earlier ones; for each mention the most probable first. */
async function linkMentions(session: Session, mentions: readonly WindowMention[], from: number): Promise<readonly MentionLink[]> {
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
