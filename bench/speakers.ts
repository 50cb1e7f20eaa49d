/** Of the sources of statements whose mention has a gold chain with a name: how often the speaker's name is in that chain. */
import type { Annotation } from '../src/engine/annotation';
import type { Row } from './coreference';

interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly head: readonly [number, number];
  readonly chain: string;
}

interface GoldRow extends Row {
  readonly ontogum: readonly GoldMention[];
  readonly named: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

/** One line with the share. A source's mention is the one of its actor's that begins first in it; its gold mention has its head. */
export function speakerChains(rows: readonly Row[], annotations: readonly Annotation[]): string {
  let right = 0;
  let all = 0;
  rows.forEach((row, i) => {
    const gold = row as GoldRow;
    for (const { source, speaker } of annotations[i]?.statements ?? []) {
      const mentions = annotations[i]?.mentions ?? [];
      const sourceMention = mentions.find(({ start, end }) => source.some(([from, to]) => from <= start && end <= to));
      const wanted = sourceMention && goldAt(gold, sourceMention);
      const names = wanted ? namesOf(gold, wanted.chain) : [];
      if (!wanted || names.length === 0) continue;
      all++;
      const speaking = mentions.filter(({ actor, form }) => actor !== null && actor === speaker && form === 'name');
      if (speaking.some((mention) => goldAt(gold, mention)?.chain === wanted.chain)) right++;
    }
  });
  return `speakers on gum-dev: ${right} of ${all} sources with a named gold chain lead to a name in it (${((100 * right) / Math.max(1, all)).toFixed(1)} %)`;
}

function goldAt({ ontogum }: GoldRow, { start, end }: { readonly start: number; readonly end: number }): GoldMention | undefined {
  return [...ontogum].sort((a, b) => a.end - a.start - (b.end - b.start)).find((gold) => start <= gold.head[0] && gold.head[1] <= end && gold.start - 1 <= start && end <= gold.end + 2);
}

function namesOf({ ontogum, named }: GoldRow, chain: string): readonly GoldMention[] {
  const people = named.filter(({ type }) => ['person', 'organization', 'place'].includes(type));
  return ontogum.filter((mention) => mention.chain === chain && people.some(({ start, end }) => start <= mention.head[0] && mention.head[1] <= end && mention.start <= start && end <= mention.end + 2));
}
