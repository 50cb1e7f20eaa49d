/** Of the sources of statements whose mention has a gold chain with a name: how often the speaker's name is in that chain. */
import type { Annotation } from '../src/engine/annotation';
import type { Row } from './corpus';

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

const ownVoice = /^(?:I|me|my|mine|we|us|our|ours|you|your|yours)$/i;
const pronoun = /^(?:he|him|his|she|her|hers|it|its|they|them|their|theirs|who|whom|this|that|these|those)$/i;

/**
 * A line for all such sources, and one for each kind of source; those that are not "I", "we" or "you" also together, as an
 * unlabelled conversation never names whose voice that is. A source's mention is the longest gold mention at its head;
 * the speaker's name is in its chain where one of the speaker's mentions is a name, here or in the gold, of that chain.
 */
export function speakerChains(rows: readonly Row[], annotations: readonly Annotation[]): string {
  const counts = new Map<string, { right: number; of: number }>();
  rows.forEach((row, i) => {
    const gold = row as GoldRow;
    for (const { source, speaker } of annotations[i]?.statements ?? []) {
      const wanted = sourceMention(gold, source);
      const names = wanted ? namesOf(gold, wanted.chain) : [];
      if (!wanted || names.length === 0) continue;
      const words = row.text.slice(...wanted.head);
      const kind = ownVoice.test(words) ? 'I, we, you' : pronoun.test(words) ? 'other pronouns' : names.includes(wanted) ? 'names' : 'descriptions';
      const speaking = (annotations[i]?.mentions ?? []).filter(({ actor, form }) => actor !== null && actor === speaker && form !== 'pronoun');
      const right = speaking.some((mention) => {
        const found = goldAt(gold, mention);
        return found?.chain === wanted.chain && (mention.form === 'name' || names.includes(found));
      });
      for (const group of ['all', ...(kind === 'I, we, you' ? [] : ['without I, we, you']), kind]) {
        const count = counts.get(group) ?? { right: 0, of: 0 };
        counts.set(group, { right: count.right + Number(right), of: count.of + 1 });
      }
    }
  });
  const lines = [...counts].map(([group, { right, of }]) => `  ${group}: ${right} of ${of} (${((100 * right) / of).toFixed(1)} %)`);
  return ["speakers whose name is in the source's gold chain", ...lines].join('\n');
}

/** What may stand behind the head of a source: the end, a comma, what belongs to it. */
const goesOn = /^(?:$|\s?[,;:()—–-]|\s(?:of|for|in|at|from|with|who|and|&|on|to|by|as|both|all|also|himself|herself|themselves)\b)/;

/** The longest gold mention that is the whole of a source, or begins it and holds its head. */
function sourceMention({ text, ontogum }: GoldRow, source: readonly (readonly [number, number])[]): GoldMention | undefined {
  const heads = ontogum.filter((mention) => source.some(([from, to]) => /^(?:the\s|an?\s)?$/i.test(text.slice(from, mention.start)) && from - 1 <= mention.start && mention.end <= to + 2 && goesOn.test(text.slice(mention.end, to))));
  return heads.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)[0];
}

function goldAt({ ontogum }: GoldRow, { start, end }: { readonly start: number; readonly end: number }): GoldMention | undefined {
  return [...ontogum].sort((a, b) => a.end - a.start - (b.end - b.start)).find((gold) => start <= gold.head[0] && gold.head[1] <= end && gold.start - 1 <= start && end <= gold.end + 2);
}

function namesOf({ ontogum, named }: GoldRow, chain: string): readonly GoldMention[] {
  const people = named.filter(({ type }) => ['person', 'organization', 'place'].includes(type));
  return ontogum.filter((mention) => mention.chain === chain && people.some(({ start, end }) => start <= mention.head[0] && mention.head[1] <= end && mention.start <= start && end <= mention.end + 2));
}
