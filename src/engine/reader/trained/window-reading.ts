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

/** A name or head and the model's states of its first and its last word, by which later windows refer back to it. */
export interface WindowMention extends WordRange {
  readonly firstState: Float32Array;
  readonly lastState: Float32Array;
}

/** All in the order of the text. */
export interface WindowReading {
  readonly names: readonly WindowName[];
  readonly heads: readonly WindowHead[];
  readonly attributions: readonly WindowAttribution[];
  readonly mentions: readonly WindowMention[];
}
