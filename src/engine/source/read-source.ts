/** Takes a source text apart: header, headline, captions, paragraphs, sentences, quotation marks. */
import type { Span } from '../annotation';
import { blocksToRead } from './blocks';
import { splitCaptions } from './captions';
import { findDateline } from './dateline';
import { readHeader } from './header';
import { findHeadline } from './headline';
import { readLines } from './lines';
import { joinLines } from './paragraphs';
import { findQuotations } from './quotations';
import { splitSentences } from './sentences';
import type { Source } from './source';

/** Reads `text`, whatever it holds; never throws, and takes time linear in its length. What is too long is `skipped`. */
export function readSource(text: string): Source {
  const header = readHeader(text, readLines(text));
  const { captions, rest } = splitCaptions(text, joinLines(text, header.rest));
  const headline = header.title ?? findHeadline(text, rest);
  const paragraphs: readonly Span[] = header.title ? rest : rest.filter((block) => block !== headline);
  const { blocks, skipped } = blocksToRead({ text, headline, captions, paragraphs });
  const spans = blocks.map(({ span }) => span);
  const { quotations, unbalanced } = findQuotations(text, spans, new Set(paragraphs.map(([start]) => start)));
  return {
    text,
    date: header.date ?? findDateline(text, paragraphs),
    headline,
    byline: header.byline,
    captions,
    paragraphs,
    sentences: spans.flatMap((span) => splitSentences(text, span)),
    quotations,
    unbalanced,
    skipped: [...header.skipped, ...skipped],
  };
}
