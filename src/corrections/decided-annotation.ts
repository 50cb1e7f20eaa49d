/** An annotation as people have corrected it, from what is kept beside the source: for a text that is read once, as the command line does. */
import type { Annotation } from '../engine/annotation';
import { applyDecisions } from './apply-decisions';
import type { CarriedDecision, Decision } from './decision';
import { reAnchor } from './re-anchor';

/** What people have decided that concerns one source. */
export interface DecisionsOn {
  readonly decisions: readonly Decision[];
  /** The text that the decisions' positions belong to; `null` where it was not kept. */
  readonly madeOn: string | null;
  /** What is decided in other sources and holds here too. */
  readonly carried: readonly CarriedDecision[];
}

export interface DecidedAnnotation {
  readonly annotation: Annotation;
  /** Decisions whose words are not to be found in the text, which change nothing. */
  readonly lost: readonly Decision[];
}

/** Finds the decisions in `text` and puts them over its annotation; positions are UTF-16 offsets. Never throws. */
export function decidedAnnotation(annotation: Annotation, text: string, { decisions, madeOn, carried }: DecisionsOn): DecidedAnnotation {
  const place = reAnchor(text, madeOn);
  const placed = decisions.map((decision) => ({ decision, placement: place(decision) }));
  return {
    annotation: applyDecisions(annotation, text, placed, carried),
    lost: placed.flatMap(({ decision, placement }) => (placement.state === 'orphan' ? [decision] : [])),
  };
}
