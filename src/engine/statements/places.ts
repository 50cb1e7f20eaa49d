/** Where an offset lies in a source: in which block, in which sentence, in which quotation. */
import type { Span } from '../annotation';
import { blockSpans } from '../source/blocks';
import type { Quotation, Source } from '../source/source';
import { firstEndingAfter, holderOf } from '../source/spans';

export interface Places {
  readonly text: string;
  readonly source: Source;
  /** Headline, captions and paragraphs, in the order of the text. */
  readonly blocks: readonly Span[];
  /** Quotations that no other holds, in the order of the text. */
  readonly outer: readonly Quotation[];
  /** Those of them in the marks that the text has for speech: double ones, and single ones where it has more of those. */
  readonly spoken: readonly Quotation[];
  /** Whether an outer quotation is among `spoken`. */
  isSpoken(quotation: Quotation): boolean;
  /** Whether it is known where a quotation ends: it is closed, or the next paragraph takes it up. */
  isBounded(quotation: Quotation): boolean;
  /** Index of the block that holds `offset`, or -1. */
  blockAt(offset: number): number;
  /** Index of the sentence that holds `offset`, or -1. */
  sentenceAt(offset: number): number;
  /** The outer quotations that share something with `span`, whatever their marks. */
  quotationsIn(span: Span): readonly Quotation[];
}

/** Looks up places in `source` by binary search. */
export function placesOf(source: Source): Places {
  const blocks = blockSpans(source);
  const outer = source.quotations.filter(({ inside }) => inside === null);
  const takenUp = new Set(source.quotations.map(({ continues }) => (continues === null ? undefined : source.quotations[continues])));
  const single = outer.filter(({ mark }) => mark === 'single').length;
  const singleIsSpeech = 2 * single > outer.length;
  const isSpoken = ({ mark }: Quotation) => singleIsSpeech || mark === 'double';
  const ends = outer.map(({ start, end }): Span => [start, end]);
  return {
    text: source.text,
    source,
    blocks,
    outer,
    spoken: outer.filter(isSpoken),
    isSpoken,
    isBounded: (quotation) => quotation.closed || takenUp.has(quotation),
    blockAt: (offset) => holderOf(blocks, offset),
    sentenceAt: (offset) => holderOf(source.sentences, offset),
    quotationsIn: ([start, end]) => {
      const found: Quotation[] = [];
      for (let i = firstEndingAfter(ends, start); i < outer.length; i++) {
        const quotation = outer[i];
        if (!quotation || quotation.start >= end) break;
        found.push(quotation);
      }
      return found;
    },
  };
}
