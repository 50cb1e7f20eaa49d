/** "“Dr. Phiri told me in May that the figures were his own,”": what somebody quoted reports that another told them. */
import type { Span } from '../annotation';
import { attributionOf, cueEvidence, type Attribution } from './attribution';
import { coverageBy } from './coverage';
import type { Places } from './places';

const confidence = 0.75;
/** Who told it, that they told the speaker so, perhaps when, and what. */
const told = /^((?:(?:Dr|Mr|Mrs|Ms)\.?\s)?\p{Lu}[\p{L}\p{M}’'-]+(?:\s\p{Lu}[\p{L}\p{M}’'-]+){0,2}|He|She|They|My\s\p{Ll}+|The\s\p{Ll}+)\s((?:has\s|had\s)?(?:told|assured|promised|warned)\s(?:me|us))(?:\s(?:in|on|last|yesterday|once|today|this)\b[^,.;:“”"\n]{0,24}?)?\s(that\s)(?=\S)/u;

/** An attribution for the sentences of direct quotations that begin so, where none of `attributions` has a cue there. */
export function toldToMe({ text, spoken, source: { sentences }, sentenceAt }: Places, attributions: readonly Attribution[]): readonly Attribution[] {
  const isCue = coverageBy(attributions.map((attribution) => ({ ...attribution, content: attribution.cue })));
  return spoken.flatMap(({ inner: [start, end] }): readonly Attribution[] => {
    const found: Attribution[] = [];
    for (let at = sentenceAt(start); (sentences[at]?.[0] ?? Infinity) < end; at++) {
      const [from, to] = [Math.max(start, sentences[at]?.[0] ?? 0), Math.min(end, sentences[at]?.[1] ?? 0)];
      const [whole, who, verb, opens] = told.exec(text.slice(from, to)) ?? [];
      if (!whole || !who || !verb || !opens) continue;
      const cue: Span = [from + who.length + 1, from + who.length + 1 + verb.length];
      const content: Span = [from + whole.length - opens.length, from + text.slice(from, to).replace(/[\s,.;!?]+$/u, '').length];
      if (content[0] < content[1] && isCue(cue) === 0) found.push(attributionOf({ cue: [cue], source: [[from, from + who.length]], content: [content], kind: 'indirect', confidence, because: [cueEvidence(text, cue)] }));
    }
    return found;
  });
}
