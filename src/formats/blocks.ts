/** The text in blocks, each with its place in the article: for formats that lay the text out. */
import type { Span } from '../engine/annotation';
import type { AnnotatedText } from './format';

export interface TextBlock {
  readonly kind: 'header' | 'headline' | 'byline' | 'paragraph' | 'caption';
  readonly span: Span;
}

/** All of the text but the white space between blocks, in order; what belongs to no block of the annotation is a `header`. */
export function textBlocks(annotated: AnnotatedText): readonly TextBlock[] {
  const { text, headline, byline, paragraphs, captions } = annotated;
  const known: TextBlock[] = [
    ...(headline ? [{ kind: 'headline', span: headline } as const] : []),
    ...(byline ? [{ kind: 'byline', span: byline } as const] : []),
    ...paragraphs.map((span) => ({ kind: 'paragraph', span }) as const),
    ...captions.map(({ start, end }) => ({ kind: 'caption', span: [start, end] as const }) as const),
  ].sort((a, b) => a.span[0] - b.span[0]);
  const blocks: TextBlock[] = [];
  let from = 0;
  const gap = (to: number) => {
    const words = text.slice(from, to);
    const start = from + words.length - words.trimStart().length;
    if (words.trim() !== '') blocks.push({ kind: 'header', span: [start, start + words.trim().length] });
  };
  for (const block of known) {
    const [start, end] = block.span;
    if (start < from || end <= start) continue;
    gap(start);
    blocks.push(block);
    from = end;
  }
  gap(text.length);
  return blocks;
}
