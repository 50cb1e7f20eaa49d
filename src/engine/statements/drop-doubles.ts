/** Readings that say nearly the same twice, and doubtful ones inside a surer one. */
import { extentOf, holds, startOf, type Attribution } from './attribution';
import { likeness, shared } from './coverage';
import type { Places } from './places';

/** From this share of what two contents take up together, they are one. In PolNeAR 5 of 19,834 attributions share as much with another. */
const alike = 0.5;
/**
 * What somebody reports that another said is kept from this confidence on. PolNeAR marks no such statements, so that each
 * kept one counts as wrong there: on its dev part this costs 0.002 of the F1 of attributions.
 */
const surelyNested = 0.7;
/** The same where quotation marks vouch for it, which the reader's confidence does not know of. */
const surelyNestedQuotation = 0.5;

/** Of attributions that clash, only the surest is kept; the others stay in their order. */
export function dropDoubles({ quotationsIn }: Pick<Places, 'quotationsIn'>, attributions: readonly Attribution[]): readonly Attribution[] {
  const clashes = overlapping(attributions);
  const isQuoted = ({ content }: Attribution) => content.some((piece) => quotationsIn(piece).length > 0);
  const dropped = new Set<Attribution>();
  for (const attribution of [...attributions].sort((a, b) => b.confidence - a.confidence))
    if (!dropped.has(attribution))
      for (const other of clashes.get(attribution) ?? []) if (other.confidence <= attribution.confidence && clash(attribution, other, isQuoted(other) ? surelyNestedQuotation : surelyNested)) dropped.add(other);
  return attributions.filter((attribution) => !dropped.has(attribution));
}

function clash(surer: Attribution, other: Attribution, surely: number): boolean {
  if (!holds(surer, other) && !holds(other, surer)) return likeness(surer.content, other.content) >= alike;
  const ownSource = other.source.length > 0 && !other.source.some((span) => surer.source.some((of) => shared(span, of) > 0));
  return other.confidence < surely || !ownSource;
}

/** For each attribution those whose contents reach into the stretch of its own. */
function overlapping(attributions: readonly Attribution[]): ReadonlyMap<Attribution, readonly Attribution[]> {
  const found = new Map<Attribution, Attribution[]>(attributions.map((attribution) => [attribution, []]));
  let open: readonly Attribution[] = [];
  for (const attribution of [...attributions].sort((a, b) => startOf(a) - startOf(b))) {
    open = open.filter(({ content }) => extentOf(content)[1] > startOf(attribution));
    for (const other of open) {
      found.get(attribution)?.push(other);
      found.get(other)?.push(attribution);
    }
    open = [...open, attribution];
  }
  return found;
}
