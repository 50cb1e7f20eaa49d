/** Cuts a text into the words that the model tags, exactly as `training/words.py` did when it was trained. */
import type { Span } from '../../annotation';

/** A run of letters, marks and digits, or one other character that is not white space; a lone surrogate is one too. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether it is the first of its block. */
  readonly blockStart: boolean;
}

const word = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

/** The words of the block `[start, end)` of `text`, in order, with their UTF-16 offsets in `text`. */
export function splitWords(text: string, [start, end]: Span): readonly Word[] {
  return Array.from(text.slice(start, end).matchAll(word), (match, i) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    text: match[0],
    blockStart: i === 0,
  }));
}
