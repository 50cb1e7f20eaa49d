/** "Yonhap reported that Kim said …": the inner level, where the reader found only the outer one. */
import type { Span } from '../annotation';
import { attributionOf, cueEvidence, withoutStop, type Attribution } from './attribution';
import { coverageBy } from './coverage';
import type { Places } from './places';

/** PolNeAR marks no nested attributions, so only what leaves no doubt is taken: a subject, perhaps "had" or "has", a verb of saying. */
const inner = /^(?:that\s)?((?:\p{Lu}|its\s|his\s|her\s|their\s|the\s|an?\s|(?:\p{Ll}+\s)?(?:\p{Ll}+s|police)(?=\s))[^,.;:“”"()\n]{0,60}?(?:,\s\p{Lu}[^,.;:“”"()\n]{1,50},)?)\s((?:(?:had|has|have)\s)?(?:said|says|believed?|promised|warned|told\s(?:it|him|her|them|reporters|(?:the\s)?\p{Ll}{3,}(?=\s(?:that|he|she|they|there|his|her|its|their)\s))|pledged|vowed|denied|admitted|confirmed|announced|insisted|claimed|testified|complained|assured\s(?:me|us|it|him|her|them|reporters)(?:(?:\s\p{Ll}+){0,3}?(?=\sthat)|(?=\s(?:the|an?|he|she|it|they|his|her|its|their|no)\s))))\s(?=\S)/u;
const confidence = 0.75;
/** "…, Henryk Bem, …" may stand between two pieces of what is reported, in UTF-16 units. */
const longestAside = 60;

/** An attribution within the content of each of `attributions` that reports what somebody "said" or "had said" and holds none yet. */
export function nestedCues({ text, quotationsIn }: Places, attributions: readonly Attribution[]): readonly Attribution[] {
  const isCue = coverageBy(attributions.map((attribution) => ({ ...attribution, content: attribution.cue })));
  return attributions.flatMap(({ content: [first, second, third], cue: [outer] }): readonly Attribution[] => {
    const [quotation, more] = first ? quotationsIn([first[0], (second ?? first)[1]]) : [];
    const inOne = !second || (first !== undefined && !third && second[0] - first[1] <= longestAside);
    if (!first || !inOne || !outer || (outer[1] > first[0] && outer[0] < (second ?? first)[1]) || more || (quotation && quotation.start <= first[0])) return [];
    const piece: Span = [first[0], (second ?? first)[1]];
    const match = inner.exec(text.slice(piece[0], Math.min(piece[1], quotation?.start ?? piece[1]) + 1));
    const [whole, subject, verb] = match ?? [];
    if (!whole || !subject || !verb) return [];
    const from = piece[0] + whole.indexOf(subject);
    const cueStart = piece[0] + whole.length - 1 - verb.length;
    const cue: Span = [cueStart, cueStart + verb.length];
    const content: Span = [piece[0] + whole.length, piece[0] + withoutStop(text.slice(...piece)).length];
    if (content[0] >= content[1] || isCue(cue) > 0) return [];
    return [attributionOf({ cue: [cue], source: [[from, from + subject.length]], content: [content], confidence, because: [cueEvidence(text, cue)] })];
  });
}
