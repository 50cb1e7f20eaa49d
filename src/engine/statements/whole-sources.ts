/** Sources are whole and nothing more: one that ends with "of the" has lost a word, one that begins with "Speaking in court," has too many. */
import type { Span } from '../annotation';
import { looksFinite } from '../actors/closed-classes';
import { countryOfDemonym } from '../knowledge/countries';
import { nounType, singularOf } from '../knowledge/nouns';
import type { Attribution } from './attribution';

/** Words that no noun phrase ends with. */
const leadsOn = /(?:^|\s)(?:the|an?|of|for|his|its|their|our|my|your|[\p{L}]+['’]s)$/iu;
const nextWord = /^\s+(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*)/u;
/** How many words a source may be short of. */
const mostMissing = 3;

/** "The Danish", of "the Danish maker of drills" where the cue does not follow. */
const people = /(?:^|\s)the\s(\p{Lu}\p{Ll}+)$/iu;

function isCut(source: string): boolean {
  const demonym = people.exec(source)?.[1];
  return leadsOn.test(source) || (demonym !== undefined && countryOfDemonym(demonym) !== null);
}

/** Gives sources that end in the middle of a phrase the words that follow, up to the cue and the content. */
export function wholeSources(text: string, attributions: readonly Attribution[]): readonly Attribution[] {
  return attributions.map((attribution) => {
    const taken = [...attribution.cue, ...attribution.content];
    const source = attribution.source.map((span) => withItsNoun(text, wholeSource(text, withoutComma(text, withoutCircumstance(text, span)), taken), taken));
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
  for (let missing = 0; missing < mostMissing && isCut(text.slice(Math.max(start, at - 24), at)); missing++) {
    const next = nextWord.exec(text.slice(at, at + 40))?.[0].replace(/[.'’-]+$/, '');
    if (next === undefined || (!leadsOn.test(text.slice(Math.max(start, at - 24), at)) && looksFinite(next.trim())) || taken.some(([from, to]) => at < to && from < at + next.length)) return [start, at];
    at += next.length;
  }
  return [start, at];
}

/** "A senior", of "A senior official told": an adjective whose noun for somebody follows. */
const adjective = /^(?:an?|the|one|another|some)\s(\p{Ll}{3,})$/iu;

function withItsNoun(text: string, [start, end]: Span, taken: readonly Span[]): Span {
  const last = adjective.exec(text.slice(start, Math.min(end, start + 40)))?.[1];
  const next = /^ (\p{Ll}{3,})\b/u.exec(text.slice(end, end + 24));
  if (!last || !next?.[1] || nounType(singularOf(last).noun) !== null || nounType(singularOf(next[1]).noun) !== 'person') return [start, end];
  const whole: Span = [start, end + next[0].length];
  return taken.some(([from, to]) => end < to && from < whole[1]) ? [start, end] : whole;
}

/** "Experts," without the comma, where none opens an aside in it. */
function withoutComma(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end);
  const trimmed = /^[^,]*,$/.test(words) ? words.slice(0, -1).trimEnd().length : words.length;
  return [start, start + trimmed];
}
