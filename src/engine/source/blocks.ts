/** Which stretches of a source are read, and how much of a very long one. */
import type { Skipped, Span } from '../annotation';
import type { Block } from '../reader/reader';
import type { Source } from './source';

/**
 * The longest block, in UTF-16 units, that is read whole: some 16,000 words, more than any paragraph that people write.
 * A reader of 512 tokens needs five seconds for it.
 */
const longestBlock = 100_000;
/** The longest text that is read whole: some 170,000 words, a long book. */
const longestText = 1_000_000;

/** Headline, captions and paragraphs in the order of the text, as `[start, end)` in UTF-16 offsets. */
export function blockSpans(source: Pick<Source, 'headline' | 'captions' | 'paragraphs'>): readonly Span[] {
  const captions = source.captions.map(({ start, end }): Span => [start, end]);
  const headline = source.headline ? [source.headline] : [];
  return [...headline, ...captions, ...source.paragraphs].sort((a, b) => a[0] - b[0]);
}

/** The blocks that are read, cut where they are too long, and what was cut off with the reason. */
export function blocksToRead(source: Pick<Source, 'text' | 'headline' | 'captions' | 'paragraphs'>): { readonly blocks: readonly Block[]; readonly skipped: readonly Skipped[] } {
  const blocks: Block[] = [];
  const skipped: Skipped[] = [];
  let room = longestText;
  for (const [start, end] of blockSpans(source)) {
    const limit = Math.min(longestBlock, room);
    const cut = end - start <= limit ? end : lastSpace(source.text, start, start + limit);
    if (cut > start) blocks.push({ span: [start, cut] });
    if (cut < end) skipped.push({ start: cut, end, reason: cutReason(limit) });
    room -= cut - start;
  }
  return { blocks, skipped };
}

function cutReason(limit: number): string {
  return limit < longestBlock
    ? `not read: only the first ${longestText} characters of a text are`
    : `not read: only the first ${longestBlock} characters of a paragraph are`;
}

/** The offset after the last white space in `[start, end)`, or `end` where there is none nearby; never inside a surrogate pair. */
function lastSpace(text: string, start: number, end: number): number {
  for (let at = end; at > start && at > end - 1000; at--) if (/\s/.test(text.charAt(at - 1))) return at;
  return end > start && /[\uDC00-\uDFFF]/.test(text.charAt(end)) && /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end;
}
