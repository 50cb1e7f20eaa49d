/** Quotations that nobody is said to utter: statements without a speaker, so that a reader sees what the text leaves open. */
import type { Span } from '../annotation';
import type { Attribution } from './attribution';
import { coverageBy } from './coverage';
import type { Places } from './places';
import { looksUttered } from './utterance';

/** From this share on, somebody utters a quotation. */
const spokenFor = 0.3;
/** Two of three such quotations are statements; the others are titles and words held at arm's length. */
const confidence = 0.6;

/** Adds a statement for each outer quotation that looks uttered and that no attribution takes in. */
export function addUnattributed(places: Places, attributions: readonly Attribution[], nextKey: number): readonly Attribution[] {
  const covered = coverageBy(attributions);
  const free = places.outer.filter((quotation) => quotation.closed && covered(quotation.inner) < spokenFor && looksUttered(places, quotation));
  return [
    ...attributions,
    ...free.map(({ start, end }, index): Attribution => {
      const span: Span = [start, end];
      return {
        key: nextKey + index,
        content: [span],
        cue: [],
        source: [],
        continues: null,
        confidence,
        because: [{ code: 'unattributed', text: 'stands in quotation marks, and no words near it say who speaks', at: span }],
      };
    }),
  ];
}
