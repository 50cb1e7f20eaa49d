/** How probable it is that an attribution is right, by a logistic regression on what its parts look like. */
import { logOdds, logistic } from './probabilities';

/** One number for each thing that speaks for an attribution; as weights, what each counts. Fitted on the development data. */
export interface AttributionEvidence {
  /** Log-odds of the cue. */
  readonly cue: number;
  /** Log-odds of the content's words, in the mean. */
  readonly content: number;
  /** 1 where there is a source. */
  readonly named: number;
  /** Log-odds of the source's words, in the mean; 0 where there is none. */
  readonly source: number;
  /** Logarithm of how many words lie between cue and content. */
  readonly distance: number;
}

export interface AttributionWeights extends AttributionEvidence {
  readonly bias: number;
}

/** What counts where nothing was fitted: the cue alone. */
export const unfitted: AttributionWeights = { bias: 0, cue: 1, content: 0, named: 0, source: 0, distance: 0 };

/** The evidence for a cue of this probability, with contents `gap` words away. `source` is `null` where there is none. */
export function evidenceOf(cue: number, content: number, source: number | null, gap: number): AttributionEvidence {
  return { cue: logOdds(cue), content: logOdds(content), named: source === null ? 0 : 1, source: source === null ? 0 : logOdds(source), distance: Math.log(1 + gap) };
}

export function attributionConfidence(weights: AttributionWeights, evidence: AttributionEvidence): number {
  const { bias, cue, content, named, source, distance } = weights;
  return logistic(bias + cue * evidence.cue + content * evidence.content + named * evidence.named + source * evidence.source + distance * evidence.distance);
}
