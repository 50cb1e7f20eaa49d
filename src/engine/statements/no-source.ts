/** What looks like a source and is none: a picture's credit, "according to plan". */
import type { Span } from '../annotation';
import type { Attribution } from './attribution';
import type { Places } from './places';

const accordance = /^(?:in accordance with|according to)$/i;
/** What things go by when nobody says so: "according to plan", "according to need". */
const measure =
  /^(?:(?:its|his|her|their|the|a|an)\s)?(?:original\s)?(?:plans?|schedule|script|custom|tradition|needs?|taste|type|size|rank|merit|age|ability|abilities|protocol|design|preferences?|procedure|sequence|order|category|weight|height|colou?r|length|width|class|gender|income|level|seniority)$/i;

/** Takes the attributions out that no source makes: those by credits, and those where something only goes by a measure. */
export function dropNoSources(places: Places, attributions: readonly Attribution[]): readonly Attribution[] {
  const credits = places.source.captions.flatMap(({ creditSpan }) => (creditSpan ? [creditSpan] : []));
  const inCredit = ([start, end]: Span) => credits.some(([from, to]) => from <= start && end <= to);
  const words = (spans: readonly Span[]) => spans.map((span) => places.text.slice(...span)).join(' ');
  return attributions.filter(
    ({ source, cue }) => !(source.length > 0 && source.every(inCredit)) && !(cue.length > 0 && cue.every(inCredit)) && !(accordance.test(words(cue)) && measure.test(words(source))),
  );
}
