/** Sources are whole and nothing more: one that ends with "of the" has lost a word, one that begins with "Speaking in court," has too many. */
import type { Span } from '../annotation';
import type { Attribution } from './attribution';

/** Words that no noun phrase ends with. */
const leadsOn = /(?:^|\s)(?:the|an?|of|for|his|its|their|our|my|your|[\p{L}]+['’]s)$/iu;
const nextWord = /^\s+(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*)/u;
/** How many words a source may be short of. */
const mostMissing = 3;

/** Gives sources that end in the middle of a phrase the words that follow, up to the cue and the content. */
export function wholeSources(text: string, attributions: readonly Attribution[]): readonly Attribution[] {
  return attributions.map((attribution) => {
    const taken = [...attribution.cue, ...attribution.content];
    const source = attribution.source.map((span) => wholeSource(text, withoutCircumstance(text, span), taken));
    return { ...attribution, source };
  });
}

/** "Speaking in their defence, Tom Roe": what comes before the one who speaks. */
const circumstance = /^(?:\p{Lu}\p{Ll}+ing|Asked|Pressed|Told|Questioned)\s[^,;:“”"\n]{3,100},\s(?=\p{Lu}|the\s)/u;

function withoutCircumstance(text: string, [start, end]: Span): Span {
  return [start + (circumstance.exec(text.slice(start, Math.min(end, start + 140)))?.[0].length ?? 0), end];
}

function wholeSource(text: string, [start, end]: Span, taken: readonly Span[]): Span {
  let at = end;
  for (let missing = 0; missing < mostMissing && leadsOn.test(text.slice(Math.max(start, at - 24), at)); missing++) {
    const next = nextWord.exec(text.slice(at, at + 40))?.[0].replace(/[.'’-]+$/, '');
    if (next === undefined || taken.some(([from, to]) => at < to && from < at + next.length)) return [start, at];
    at += next.length;
  }
  return [start, at];
}
