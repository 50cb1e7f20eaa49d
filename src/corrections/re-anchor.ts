/**
 * Finds decisions again in a text that was edited: by the difference to the text that they were made on; by their words
 * just as they stood, with what stood around them; by similar words. What none of these finds for sure is an orphan, to be
 * placed by a person: a wrong place is worse than none (hypothesis/client#7571).
 */
import type { Found } from './anchors';
import { placementBy } from './anchors';
import { findExact } from './anchoring/find-exact';
import { findSimilar, workOf } from './anchoring/find-similar';
import { followByDiff } from './anchoring/followed-by-diff';
import type { Anchor, Decision, Placement } from './decision';

/** What is spent on looking for similar words, about a second; decisions for which nothing is left are orphans. */
const mostWork = 300_000_000;

/** A function that finds decisions in `text`; `madeOn` is the text that they were made on, `null` where it was not kept. */
export function reAnchor(text: string, madeOn: string | null): (decision: Decision) => Placement {
  const find = finder(text, madeOn);
  return (decision) => {
    const placement = placementBy(decision, find);
    return placement.state === 'placed' && decision.was ? { ...placement, moved: true } : placement;
  };
}

/** The same for one anchor. */
export function finder(text: string, madeOn: string | null): (anchor: Anchor) => Found | null {
  let follow: ((anchor: Anchor) => Found | null) | undefined;
  let work = 0;
  return (anchor) => {
    if (anchor.exact === '') return null;
    const known = madeOn !== null && madeOn.slice(anchor.start, anchor.end) === anchor.exact;
    const still = known && madeOn !== text ? (follow ??= followByDiff(madeOn, text))(anchor) : inPlace(text, anchor);
    const found = still ?? findExact(text, anchor, known ? madeOn : null);
    if (found) return found;
    work += workOf(text, anchor);
    return work > mostWork ? null : findSimilar(text, anchor);
  };
}

/** Words and context that stand where they stood are the same, whatever was changed elsewhere. */
function inPlace(text: string, { start, end, exact, prefix, suffix }: Anchor): Found | null {
  const still = text.slice(start - prefix.length, end + suffix.length) === `${prefix}${exact}${suffix}` && end - start === exact.length;
  return still && start >= prefix.length ? { span: [start, end], moved: false } : null;
}
