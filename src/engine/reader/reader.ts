import type { Span } from '../annotation';
import type { Reading } from './reading';

/** A stretch of the text that is read on its own: paragraphs and captions, in the order of the text. */
export interface Block {
  readonly span: Span;
}

/** Reads names and attributions in a text. The one seam between the pipeline and whatever does the statistical work. */
export interface Reader {
  readonly id: string;
  /**
   * Reads the blocks of `text`. Offsets in the reading are UTF-16 indices into `text`. `progress` is told now and then
   * how much is read, from 0 to 1. Rejects with the signal's reason where the signal is aborted.
   */
  read(text: string, blocks: readonly Block[], signal?: AbortSignal, progress?: (part: number) => void): Promise<Reading>;
}
