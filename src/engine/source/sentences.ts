/** Sentences of a block: Unicode's rules (UAX #29, by Intl.Segmenter), mended where an abbreviation's full stop ends none. */
import type { Span } from '../annotation';
import { endsInAbbreviation } from './abbreviations';
import { trimSpan } from './lines';

/** A block is segmented in pieces of this many UTF-16 units, so that a very long line costs linear time and little memory. */
const pieceLength = 20_000;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of the block `[start, end)`, without white space at their edges, in order; none is empty. */
export function splitSentences(text: string, [start, end]: Span): readonly Span[] {
  const sentences: Span[] = [];
  for (const segment of segments(text, start, end)) {
    const last = sentences.at(-1);
    const note = last ? noteAt(text, segment) : 0;
    if (last && note > 0) sentences[sentences.length - 1] = [last[0], note];
    const span = trimSpan(text, [Math.max(segment[0], note), segment[1]]);
    if (span[0] === span[1]) continue;
    if (last && note === 0 && belongTogether(text, last, span)) sentences[sentences.length - 1] = [last[0], span[1]];
    else sentences.push(span);
  }
  return sentences;
}

/** Unicode's segments; the last one of each piece is cut again with the next piece, for it may go on there. */
function* segments(text: string, start: number, end: number): Generator<Span> {
  let from = start;
  while (from < end) {
    const to = Math.min(end, from + pieceLength);
    const found = [...segmenter.segment(text.slice(from, to))];
    const last = found.at(-1);
    const keep = to < end && found.length > 1 && last ? last.index : to - from;
    for (const { index, segment } of found) if (index < keep) yield [from + index, from + index + segment.length];
    from += keep;
  }
}

/** Whether Unicode's rules cut a sentence in two between `before` and `after`. */
function belongTogether(text: string, before: Span, after: Span): boolean {
  const tail = text.slice(Math.max(before[0], before[1] - 40), before[1]);
  const head = text.slice(after[0], Math.min(after[1], after[0] + 40));
  if (/^[\p{Ll}\p{Pf}”’»)\]}]/u.test(head) && !/^['’]?\p{Ll}+['’]?\s*[.!?]/u.test(head)) return !/[\r\n]/.test(text.slice(before[1], after[0]));
  return endsInAbbreviation(tail, head) || endsInListNumber(text.slice(before[0], Math.min(before[1], before[0] + 6)), before);
}

/** The end of the note's number that a segment begins with, as in "He left. [17] She stayed": it belongs to the sentence before; 0 where none does. */
function noteAt(text: string, [start, end]: Span): number {
  const note = /^\s*(?:\[\d{1,3}\])+/.exec(text.slice(start, Math.min(end, start + 24)))?.[0];
  return note ? start + note.length : 0;
}

/** "1." before an item of a list. */
function endsInListNumber(words: string, [start, end]: Span): boolean {
  return end - start === words.length && /^\(?\d{1,3}[.)]$/.test(words);
}
