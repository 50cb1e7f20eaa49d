/** Decisions whose words were not found just as they stood: shown as moved until a person says that the place is right. */
import type { Decision, PlacedDecision } from '../../corrections/decision';
import { withPresentAnchors } from '../../corrections/present-anchors';
import type { Corrections } from './corrections';
import type { SourceText } from './source-text';

/** The moved ones among some decisions. */
export function movedAmong(placed: readonly PlacedDecision[], ids: readonly string[]): readonly PlacedDecision[] {
  return placed.filter(({ decision, placement }) => placement.state === 'placed' && placement.moved && ids.includes(decision.id));
}

/** Says that the places are right: the decisions hold on to the words that are there now. */
export function acceptPlaces(corrections: Corrections, { document, text }: SourceText, moved: readonly PlacedDecision[]): Promise<boolean> {
  return corrections.step(document, text, { added: moved.map((one) => inItsPlace(one, text)), removed: moved.map(({ decision }) => decision) });
}

function inItsPlace(placed: PlacedDecision, text: string): Decision {
  const { was: _was, ...decision } = withPresentAnchors(placed, text);
  return decision;
}
