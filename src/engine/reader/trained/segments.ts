/** The smallest stretches that a window holds whole: blocks, and where a block is longer than a window, its sentences. */
import type { Span } from '../../annotation';
import { splitSentences } from '../../source/sentences';
import type { Block } from '../reader';
import { featureIds } from './features';
import type { Pieces } from './pieces';
import type { Word } from './words';
import { splitWords } from './words';

/** A text's words in the order of its blocks, with what the model is given for each. */
export interface WordTable {
  readonly words: readonly Word[];
  readonly pieces: readonly (readonly number[])[];
  readonly features: Uint8Array;
}

/** Words `[from, to)` of the table, and how many pieces they have together. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly pieces: number;
}

/** Reads the words of `blocks` and cuts them into segments of at most `mostPieces` pieces. */
export function segmentBlocks(text: string, blocks: readonly Block[], pieces: Pieces, mostPieces: number): { readonly table: WordTable; readonly segments: readonly Segment[] } {
  const words: Word[] = [];
  const pieceIds: (readonly number[])[] = [];
  const segments: Segment[] = [];
  for (const { span } of blocks) {
    const from = words.length;
    for (const word of splitWords(text, span)) {
      words.push(word);
      pieceIds.push(pieces.of(word.text));
    }
    const block = segmentOf(pieceIds, from, words.length);
    if (block.pieces <= mostPieces) segments.push(...(block.to > from ? [block] : []));
    else segments.push(...cutBlock(text, span, words, pieceIds, block, mostPieces));
  }
  return { table: { words, pieces: pieceIds, features: featureIds(words) }, segments };
}

function segmentOf(pieces: readonly (readonly number[])[], from: number, to: number): Segment {
  let count = 0;
  for (let i = from; i < to; i++) count += pieces[i]?.length ?? 0;
  return { from, to, pieces: count };
}

/** A block's sentences as segments; a sentence that is still too long is cut between words. */
function cutBlock(text: string, span: Span, words: readonly Word[], pieces: readonly (readonly number[])[], block: Segment, mostPieces: number): readonly Segment[] {
  const segments: Segment[] = [];
  let from = block.from;
  for (const [, end] of splitSentences(text, span)) {
    let to = from;
    let count = 0;
    for (let word = words[to]; to < block.to && word && word.start < end; word = words[to]) {
      const own = pieces[to]?.length ?? 0;
      if (count + own > mostPieces) {
        segments.push({ from, to, pieces: count });
        from = to;
        count = 0;
      }
      count += own;
      to++;
    }
    if (to > from) segments.push({ from, to, pieces: count });
    from = to;
  }
  return segments;
}
