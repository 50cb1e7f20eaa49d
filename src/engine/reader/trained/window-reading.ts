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

/** What a name, a head or a role takes as an object, roughly. */
const bytesOfRange = 120;

/** About how much memory a reading takes, in bytes; nearly all of it are the states of its mentions. */
export function bytesOf({ names, heads, attributions, mentions }: WindowReading): number {
  const ranges = names.length + heads.length + attributions.reduce((sum, { source, content }) => sum + 2 + source.length + content.length, 0);
  const states = mentions.reduce((sum, { firstState, lastState }) => sum + firstState.byteLength + (lastState === firstState ? 0 : lastState.byteLength), 0);
  return states + bytesOfRange * (ranges + 2 * mentions.length);
}
