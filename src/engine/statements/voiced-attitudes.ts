/** "Seoul expressed serious concern over …": a formula of diplomats and spokespeople that the reader often takes for no attribution. */
import type { Span } from '../annotation';
import type { NameReading } from '../reader/reading';
import { attributionOf, cueEvidence, withoutStop, type Attribution } from './attribution';
import type { Places } from './places';

/**
 * Of 59 such formulas in PolNeAR's train part 52 are attributions, so that is the confidence. At most three words stand between
 * verb and noun.
 */
const confidence = 0.88;
const attitude =
  'concerns?|regrets?|hopes?|confidence|doubts?|support|outrage|anger|sympathy|condolences|gratitude|thanks|alarm|dismay|frustrations?|satisfaction|willingness|readiness|opposition|skepticism|scepticism|disappointment|optimism|pessimism|fears?|shock|sadness|surprise|indignation|admiration|solidarity|misgivings|reservations|unease|worry|worries|astonishment|disapproval|approval|remorse';
const formula = new RegExp(`\\b(?:expresses|expressed|voices|voiced)\\s(?:\\p{Ll}+\\s){0,3}?(?:${attitude})\\s(?:over|about|at|for|that|in|of|to|with|towards?)\\s`, 'gu');
/** What may stand between who voices it and the verb: a day, auxiliaries, adverbs. */
const between = /^\s(?:on\s\p{Lu}\p{Ll}+\s)?(?:(?:has|have|had|also|again|later|earlier|\p{Ll}+ly)\s){0,3}$/u;
const longestBetween = 40;

/** `attributions` with one more for each formula with a name as its subject; a reading of its cue that found no source makes way. */
export function voicedAttitudes({ text, blocks, source: { sentences }, sentenceAt, quotationsIn }: Places, names: readonly NameReading[], attributions: readonly Attribution[]): readonly Attribution[] {
  const touching = (cue: Span) => attributions.filter((attribution) => attribution.cue.some(([s, e]) => s < cue[1] && cue[0] < e));
  const replaced = new Set<Attribution>();
  const voiced = blocks.flatMap(([from, to]) => [...text.slice(from, to).matchAll(formula)].flatMap((match): readonly Attribution[] => {
    const start = from + match.index;
    const cue: Span = [start, start + match[0].trimEnd().length];
    const [first, last] = sentences[sentenceAt(start)] ?? [0, 0];
    const subject = names.find(({ start: s, end: e }) => s >= first && e < start && start - e < longestBetween && between.test(text.slice(e, start)));
    const content: Span = [start + match[0].length, first + withoutStop(text.slice(first, last)).length];
    const read = touching(cue);
    if (!subject || quotationsIn(cue).length > 0 || read.some(({ source }) => source.length > 0) || content[0] >= content[1]) return [];
    for (const attribution of read) replaced.add(attribution);
    return [attributionOf({ cue: [cue], source: [[subject.start, subject.end]], content: [content], confidence, because: [cueEvidence(text, cue)] })];
  }));
  return [...attributions.filter((attribution) => !replaced.has(attribution)), ...voiced];
}
