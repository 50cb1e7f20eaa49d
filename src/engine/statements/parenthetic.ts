/** "The treaty, claims the historian Agnes Tóth, was signed": who says it set into the middle of what is said. */
import type { Span } from '../annotation';
import { attributionOf, cueEvidence, withoutStop, type Attribution } from './attribution';
import { shared } from './coverage';
import type { Places } from './places';

const confidence = 0.8;
/** Longer sentences are no prose. */
const longestSentence = 1_500;
const inserted = /^([^,;:“”"\n]{3,120}), ((?:says|said|claims|claimed|argues|argued|insists|insisted|believes|warns|warned|reckons|adds|added|writes|wrote|concedes|admits|explains|explained|maintains|notes|noted|suggests) ((?:the |a |an |her |his |its |their )?[^,;:“”"\n]{2,90}?(?:, \p{Lu}[^,;:“”"\n]{2,40})?)), (?=\p{Ll})/u;

/** An attribution for each sentence with such an insertion, in the place of what was made of its cue; of `attributions` those that found the source stay. */
export function parenthetic(places: Places, attributions: readonly Attribution[]): readonly Attribution[] {
  const { text, source: { sentences }, quotationsIn } = places;
  const found = sentences.flatMap(([start, end]): readonly Attribution[] => {
    if (end - start > longestSentence || quotationsIn([start, end]).length > 0) return [];
    const [whole, before, insertion, who] = inserted.exec(text.slice(start, end)) ?? [];
    if (!whole || !before || !insertion || !who) return [];
    const from = start + before.length + 2;
    const cue: Span = [from, from + insertion.length - who.length - 1];
    const content: readonly Span[] = [[start, start + before.length], [start + whole.length, start + withoutStop(text.slice(start, end)).length]];
    return [attributionOf({ cue: [cue], source: [[cue[1] + 1, from + insertion.length]], content, confidence, because: [cueEvidence(text, cue)] })];
  });
  const overlaps = (a: readonly Span[], b: readonly Span[]) => a.some((one) => b.some((other) => shared(one, other) > 0));
  const right = (one: Attribution) => attributions.some(({ cue, source }) => overlaps(cue, one.cue) && overlaps(source, one.source));
  const missing = found.filter((one) => !right(one));
  return missing.length === 0 ? attributions : [...attributions.filter(({ cue }) => !missing.some((one) => overlaps(cue, one.cue))), ...missing];
}
