/**
 * Chooses among candidates: a linear ranker with named features, one set of weights for each kind of mention. The weights
 * were fitted on GUM's training part (`bench/coreference.md`); each feature is a reason that can be put in words.
 */
import type { Board } from './board';
import type { Candidate } from './candidates';
import type { Features } from './features';
import weightsWithLinks from './weights-with-links.json';
import weightsAlone from './weights.json';

export type AnaphorKind = 'he-she' | 'it' | 'they' | 'nominal';
type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Chooses one of `options`, the last of which stands for none of them. */
export type Choose = (kind: AnaphorKind, options: readonly Features[], asked: Question) => Choice;

/** What is asked: whom the mention of the board means. */
export interface Question {
  readonly board: Board;
  readonly mention: number;
  readonly candidates: readonly Candidate[];
}

export interface Choice {
  readonly option: number;
  /** Probability of the option, 0 to 1. */
  readonly probability: number;
  /** Whether another option came within a hair of it. */
  readonly tie: boolean;
}

/** The chooser for readings with links between mentions, or without. */
export function rankBy(links: boolean): Choose {
  const weights: Weights = links ? weightsWithLinks : weightsAlone;
  return (kind, options) => {
    const scores = options.map((features) => scoreOf(features, weights[kind] ?? {}));
    const top = Math.max(...scores);
    const exponents = scores.map((score) => Math.exp(score - top));
    const sum = exponents.reduce((a, b) => a + b, 0);
    const option = scores.indexOf(top);
    const second = Math.max(0, ...exponents.filter((_, i) => i !== option && i !== options.length - 1));
    return { option, probability: 1 / sum, tie: option < options.length - 1 && second > 0.97 };
  };
}

export function scoreOf(features: Features, weights: Readonly<Record<string, number>>): number {
  let score = 0;
  for (const name in features) score += (features[name] ?? 0) * (weights[name] ?? 0);
  return score;
}
