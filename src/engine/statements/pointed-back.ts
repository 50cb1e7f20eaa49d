/** Quotations that the sentence behind them gives to somebody: "So began the speech that Roe gave", "That is how Roe describes the day". */
import type { Span } from '../annotation';
import type { Quotation } from '../source/source';
import { attributionOf, cueEvidence, type Attribution } from './attribution';
import { unspokenAmong } from './coverage';
import type { Places } from './places';

const confidence = 0.85;
/** The sentence is looked at for so many UTF-16 units. */
const reach = 160;
const name = '((?:\\p{Lu}[\\p{L}\\p{M}.’\'-]+\\s?){1,4})';
const pointing = new RegExp(
  `^(?:(So)\\s(?:began|begins|ended|ends|went|ran|runs|opened)\\s[^,;:“”"()\\n]{0,60}?\\b(?:that|which|by|of|when)\\s${name}|(That|This)\\s(?:is|was)\\show\\s${name}(?:,\\s\\d{1,3},)?\\s?(?:describes?|described|puts?|sees?|saw|remembers|remembered|recalls?|recalled|sums?|summed|explains?|explained)\\b|(Those|These)\\s(?:were|are)\\s(?:the|some\\sof\\sthe|among\\sthe)\\s(?:[\\p{Ll}]+\\s){0,2}?words\\s(?:of|from)\\s(?:(?:the|an?)\\s[^,;:“”"()\\n]{2,40},\\s)?${name})`,
  'u',
);

/** An attribution for each quotation without one among `attributions` that ends the sentence before such a one. */
export function pointedBack(places: Places, attributions: readonly Attribution[]): readonly Attribution[] {
  const unspoken = unspokenAmong(places, attributions);
  return places.spoken.filter((quotation) => quotation.closed && unspoken(quotation)).flatMap((quotation) => pointedAt(places, quotation) ?? []);
}

function pointedAt({ text, source: { sentences }, sentenceAt }: Places, { start, end }: Quotation): Attribution | null {
  const next = sentences[sentenceAt(end - 1) + 1];
  const match = next && !/[\p{L}\p{N}]/u.test(text.slice(end, next[0])) ? pointing.exec(text.slice(next[0], Math.min(next[1], next[0] + reach))) : null;
  const who = (match?.[2] ?? match?.[4] ?? match?.[6])?.trimEnd();
  const word = match?.[1] ?? match?.[3] ?? match?.[5];
  if (!next || !match || !who || !word) return null;
  const at = next[0] + match[0].lastIndexOf(who);
  const cue: Span = [next[0], next[0] + word.length];
  return attributionOf({ cue: [cue], source: [[at, at + who.length]], content: [[start, end]], confidence, because: [cueEvidence(text, cue)] });
}
