/** "…, adding that prices would fall", "it called the bill late but noted that rules were missing": what the same source says besides. */
import type { Span } from '../annotation';
import { attributionOf, cueEvidence, endOf, withoutStop, type Attribution } from './attribution';
import { coverageBy } from './coverage';
import type { Places } from './places';

const confidence = 0.85;
const reach = 400;
const participle = /,\s(adding|noting|saying|warning|stressing|insisting|arguing|claiming|explaining|stating|pointing out)\s(?=that\s)/u;
const joins = /(?:^|[\s,])(?:and|but|then|yet)\s(?:also\s|later\s|then\s)?$/u;

/** Gives cues without a source that "and" or "but" joins to one with a source, in its sentence, that source; and adds what follows "adding that". */
export function goOn(places: Places, attributions: readonly Attribution[]): readonly Attribution[] {
  const bySentence = new Map<number, Attribution[]>();
  for (const attribution of attributions) {
    const at = attribution.cue[0]?.[0];
    if (at === undefined || attribution.source.length === 0) continue;
    const sentence = places.sentenceAt(at);
    const others = bySentence.get(sentence);
    if (others) others.push(attribution);
    else bySentence.set(sentence, [attribution]);
  }
  const joined = attributions.map((attribution) => {
    const [cue] = attribution.cue;
    if (!cue || attribution.source.length > 0 || !joins.test(places.text.slice(Math.max(0, cue[0] - 12), cue[0]))) return attribution;
    const before = (bySentence.get(places.sentenceAt(cue[0])) ?? []).filter((other) => (other.cue[0]?.[0] ?? Infinity) < cue[0] && (other.source[0]?.[0] ?? Infinity) < (other.cue[0]?.[0] ?? 0)).at(-1);
    return before ? { ...attribution, source: before.source } : attribution;
  });
  const taken = coverageBy(joined.map((attribution) => ({ ...attribution, content: [...attribution.cue, ...attribution.content] })));
  const added = [...bySentence].flatMap(([sentence, own]) => {
    const last = own.reduce((a, b) => (endOf(b) > endOf(a) ? b : a));
    return addedTo(places, sentence, last, taken) ?? [];
  });
  return [...joined, ...added];
}

function addedTo({ text, source: { sentences }, quotationsIn }: Places, sentence: number, { source, content }: Attribution, taken: (span: Span) => number): Attribution | null {
  const span = sentences[sentence];
  const from = Math.max(...source.map(([, end]) => end), ...content.filter(([start]) => span !== undefined && start < span[1]).map(([start]) => start));
  if (!span || from >= span[1]) return null;
  const match = participle.exec(text.slice(from, Math.min(span[1], from + reach)));
  if (!match?.[1]) return null;
  const cue: Span = [from + match.index + 2, from + match.index + 2 + match[1].length];
  const said: Span = [cue[1] + 1, span[0] + withoutStop(text.slice(...span)).length];
  if (said[0] >= said[1] || taken(cue) > 0 || taken(said) > 0 || quotationsIn(cue).length > 0) return null;
  return attributionOf({ cue: [cue], source, content: [said], confidence, because: [cueEvidence(text, cue)] });
}
