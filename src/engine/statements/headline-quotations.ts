/** Marks in a headline claim somebody's words: "Minister 'to quit'". The body shows whose they are, or nobody does. */
import type { Span } from '../annotation';
import type { Quotation } from '../source/source';
import { attributionOf, type Attribution } from './attribution';
import { spokenShare } from './coverage';
import type { Places } from './places';
import { tell } from '../wording';

/** From this share on, an attribution of the headline itself says whose words they are. */
const spokenFor = 0.3;
const [shownConfidence, openConfidence] = [0.8, 0.5];

/** An attribution for each quotation of the headline that none of `attributions` takes in; a title in capitals gets one only where the body has it. */
export function headlineQuotations(places: Places, attributions: readonly Attribution[]): readonly Attribution[] {
  const { headline } = places.source;
  if (!headline) return [];
  const spoken = spokenShare(places, attributions);
  return places.quotationsIn(headline).flatMap((quotation) => {
    if (!quotation.closed || spoken(quotation) >= spokenFor) return [];
    const shown = attributions.find((attribution) => attribution.source.length > 0 && says(places, attribution, quotation));
    if (shown) return [shownBy(places, quotation, shown)];
    return /^\p{Ll}/u.test(places.text.slice(...quotation.inner)) ? [leftOpen(quotation)] : [];
  });
}

function shownBy({ text }: Places, { start, end }: Quotation, { source, confidence }: Attribution): Attribution {
  const at = source[0] ?? [start, end];
  const because = [{ code: 'headline-quotation', ...tell('the body gives the headline’s words to “{0}”', text.slice(...at)), at }];
  return attributionOf({ content: [[start, end]], cue: [], source, confidence: confidence * shownConfidence, because });
}

function leftOpen({ start, end }: Quotation): Attribution {
  const at: Span = [start, end];
  const because = [{ code: 'headline-quotation', ...tell('the headline’s marks claim somebody’s words, and the body does not show whose'), at }];
  return attributionOf({ content: [at], cue: [], source: [], confidence: openConfidence, because });
}

function says({ text }: Places, { content }: Attribution, { inner }: Quotation): boolean {
  const words = wordsOf(text.slice(...inner));
  return words.length > 1 && content.some((piece) => ` ${wordsOf(text.slice(...piece)).join(' ')} `.includes(` ${words.join(' ')} `));
}

function wordsOf(stretch: string): readonly string[] {
  return stretch.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
