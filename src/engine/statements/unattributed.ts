/** Quotations that nobody is said to utter: statements without a speaker, so that a reader sees what the text leaves open. */
import type { Span } from '../annotation';
import type { Quotation } from '../source/source';
import { attributionOf, type Attribution } from './attribution';
import { unspokenAmong } from './coverage';
import type { Places } from './places';
import { looksUttered } from './utterance';
import { tell } from '../wording';

/** Two of three such quotations are statements; the others are titles and words held at arm's length. */
const confidence = 0.6;

/** A statement for each quotation that looks uttered and that none of `attributions` takes in. */
export function unattributed(places: Places, attributions: readonly Attribution[]): readonly Attribution[] {
  const unspoken = unspokenAmong(places, attributions);
  return places.spoken
    .filter((quotation) => quotation.closed && unspoken(quotation) && looksUttered(places, quotation))
    .map((quotation) => {
      const content = paragraphsOf(places, quotation, unspoken).map(({ start, end }): Span => [start, end]);
      const because = [{ code: 'unattributed', ...tell('stands in quotation marks, and the reader found nobody who says it'), at: content[0] ?? [quotation.start, quotation.end] }];
      return attributionOf({ content, cue: [], source: [], confidence, because });
    });
}

/** The quotation, and before it those of the paragraphs that were left open for it. */
function paragraphsOf(places: Places, quotation: Quotation, unspoken: (quotation: Quotation) => boolean): readonly Quotation[] {
  const found = [quotation];
  for (let last = quotation; last.continues !== null; ) {
    const before = places.source.quotations[last.continues];
    if (!before || !unspoken(before)) break;
    found.push(before);
    last = before;
  }
  return found.reverse();
}
