/** Quotations that nobody is said to utter: statements without a speaker, so that a reader sees what the text leaves open. */
import type { Span } from '../annotation';
import { attributionOf, type Attribution } from './attribution';
import { unspokenAmong } from './coverage';
import type { Places } from './places';
import { looksUttered } from './utterance';

/** Two of three such quotations are statements; the others are titles and words held at arm's length. */
const confidence = 0.6;

/** A statement for each quotation that looks uttered and that none of `attributions` takes in. */
export function unattributed(places: Places, attributions: readonly Attribution[]): readonly Attribution[] {
  const unspoken = unspokenAmong(places, attributions);
  return places.spoken
    .filter((quotation) => quotation.closed && unspoken(quotation) && looksUttered(places, quotation))
    .map(({ start, end }) => {
      const span: Span = [start, end];
      const because = [{ code: 'unattributed', text: 'stands in quotation marks, and the reader found nobody who says it', at: span }];
      return attributionOf({ content: [span], cue: [], source: [], confidence, because });
    });
}
