/** Where a decision's words are in a text that is not the one it was made on. */
import { placementBy } from './anchors';
import type { Anchor, Decision, Placement } from './decision';

/** A function that finds decisions in `text`; `madeOn` is the text that they were made on, `null` where it was not kept. */
export function placeDecision(text: string, _madeOn: string | null): (decision: Decision) => Placement {
  return (decision) => placementBy(decision, (anchor) => inPlace(text, anchor) ?? nearest(text, anchor));
}

function inPlace(text: string, { start, end, exact }: Anchor) {
  return end > start && text.slice(start, end) === exact ? { span: [start, end] as const, moved: false } : null;
}

function nearest(text: string, { start, exact }: Anchor) {
  if (exact === '') return null;
  const [before, after] = [text.lastIndexOf(exact, start), text.indexOf(exact, start)];
  const at = before < 0 || (after >= 0 && after - start < start - before) ? after : before;
  return at < 0 ? null : { span: [at, at + exact.length] as const, moved: true };
}
