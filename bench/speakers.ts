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

const ownVoice = /^(?:I|we|you)$/i;

/**
 * A line for all such sources, and one for each kind of source; those that are not "I", "we" or "you" also together, as an
 * unlabelled conversation never names whose voice that is. A source's mention is the first and longest in it; its gold
 * mention has its head.
 */
export function speakerChains(rows: readonly Row[], annotations: readonly Annotation[]): string {
  const counts = new Map<string, { right: number; of: number }>();
  rows.forEach((row, i) => {
    const gold = row as GoldRow;
    for (const { source, speaker } of annotations[i]?.statements ?? []) {
      const mentions = annotations[i]?.mentions ?? [];
      const sourceMention = mentions.filter(({ start, end }) => source.some(([from, to]) => from <= start && end <= to)).sort((a, b) => a.start - b.start || b.end - a.end)[0];
      const wanted = sourceMention && goldAt(gold, sourceMention);
      const names = wanted ? namesOf(gold, wanted.chain) : [];
      if (!sourceMention || !wanted || names.length === 0) continue;
      const own = ownVoice.test(row.text.slice(sourceMention.start, sourceMention.end));
      const kind = own ? 'I, we, you' : sourceMention.form === 'pronoun' ? 'other pronouns' : sourceMention.form === 'name' ? 'names' : 'descriptions';
      const speaking = mentions.filter(({ actor, form }) => actor !== null && actor === speaker && form === 'name');
      const right = speaking.some((mention) => goldAt(gold, mention)?.chain === wanted.chain);
      for (const group of ['all', ...(own ? [] : ['without I, we, you']), kind]) {
        const count = counts.get(group) ?? { right: 0, of: 0 };
        counts.set(group, { right: count.right + Number(right), of: count.of + 1 });
      }
    }
  });
  const lines = [...counts].map(([group, { right, of }]) => `  ${group}: ${right} of ${of} (${((100 * right) / of).toFixed(1)} %)`);
  return ["speakers on gum-dev whose name is in the source's gold chain", ...lines].join('\n');
}

function goldAt({ ontogum }: GoldRow, { start, end }: { readonly start: number; readonly end: number }): GoldMention | undefined {
  return [...ontogum].sort((a, b) => a.end - a.start - (b.end - b.start)).find((gold) => start <= gold.head[0] && gold.head[1] <= end && gold.start - 1 <= start && end <= gold.end + 2);
}

function namesOf({ ontogum, named }: GoldRow, chain: string): readonly GoldMention[] {
  const people = named.filter(({ type }) => ['person', 'organization', 'place'].includes(type));
  return ontogum.filter((mention) => mention.chain === chain && people.some(({ start, end }) => start <= mention.head[0] && mention.head[1] <= end && mention.start <= start && end <= mention.end + 2));
}
