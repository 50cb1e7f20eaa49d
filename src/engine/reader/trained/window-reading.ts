/** What the model found in one window, in words counted from the window's first, so that it holds wherever the window stands. */
import type { ActorType } from '../../annotation';
import type { WordRange } from './inference';

export interface WindowName extends WordRange {
  readonly type: ActorType;
  readonly confidence: number;
}

export interface WindowHead extends WordRange {
  readonly form: 'nominal' | 'pronoun';
  readonly type: ActorType;
  readonly confidence: number;
}

export interface WindowAttribution {
  readonly cue: WordRange;
  readonly source: readonly WordRange[];
  readonly content: readonly WordRange[];
  readonly confidence: number;
}

export interface WindowLink {
  readonly anaphor: WordRange;
  readonly antecedent: WordRange;
  readonly probability: number;
}

/** Names, heads and cues of the window's core; links whose anaphor lies there. All in the order of the text. */
export interface WindowReading {
  readonly names: readonly WindowName[];
  readonly heads: readonly WindowHead[];
  readonly attributions: readonly WindowAttribution[];
  readonly links: readonly WindowLink[];
}
