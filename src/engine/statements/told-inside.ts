/** “Dr. Silva told me, ‘Go home,’ so I went”: what somebody quoted quotes another as saying. */
import type { Span } from '../annotation';
import { attributionOf, cueEvidence, type Attribution } from './attribution';
import { coverageBy } from './coverage';
import type { Places } from './places';

const confidence = 0.8;
/** Who and the verb take at most this many UTF-16 units. */
const reach = 120;
const fewestWords = 2;
const said = /(?:^|[\s“"(])((?:(?:Dr|Mr|Mrs|Ms)\.?\s)?(?!(?:My|The|His|Her|Their|Our|An?|One)\s)\p{Lu}[\p{L}\p{M}.’'-]*(?:\s\p{Lu}[\p{L}\p{M}.’'-]*){0,2}|[Ii]|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|[Mm]y\s\p{Ll}+|(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Aa])\s\p{Ll}+)\s(?:[^.,;:“”‘’"\n]{1,60}?\sand\s)?((?:said|says|told\s(?:me|us|him|her|them|\p{Lu}\p{Ll}+)|asked(?:\s(?:me|us|him|her|them))?|shouted|yelled|wrote|replied|answered|went|goes)),?:?\s$/u;

/** An attribution for each quotation inside another whose speaker stands right before it and that none of `attributions` with a cue there has. */
export function toldInside(places: Places, attributions: readonly Attribution[]): readonly Attribution[] {
  const { text, source: { quotations } } = places;
  const isCue = coverageBy(attributions.map((attribution) => ({ ...attribution, content: attribution.cue })));
  return quotations.flatMap(({ inside, start, end, inner, closed }): readonly Attribution[] => {
    const outer = inside === null ? undefined : quotations[inside];
    if (!outer || !closed || text.slice(...inner).split(/\s+/).length < fewestWords) return [];
    const from = Math.max(outer.inner[0], start - reach);
    const match = said.exec(text.slice(from, start));
    const [whole, who, verb] = match ?? [];
    if (!match || !whole || !who || !verb) return [];
    const sourceStart = from + match.index + whole.indexOf(who);
    const cueStart = from + match.index + whole.lastIndexOf(verb);
    const cue: Span = [cueStart, cueStart + verb.length];
    return isCue(cue) > 0 ? [] : [attributionOf({ cue: [cue], source: [[sourceStart, sourceStart + who.length]], content: [[start, end]], confidence, because: [cueEvidence(text, cue)] })];
  });
}
