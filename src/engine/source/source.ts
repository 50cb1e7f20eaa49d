/** What the text is made of, before anybody is said to speak: blocks, sentences, and quotation marks. */
import type { Caption, Skipped, Span } from '../annotation';

/**
 * One stretch in quotation marks. Marks are paired inside one paragraph; a paragraph left open and taken up by the
 * next is two quotations, the second of which `continues` the first.
 */
export interface Quotation {
  /** With its marks. Where the closing mark is missing, the end of the paragraph. */
  readonly start: number;
  readonly end: number;
  /** Without its marks. */
  readonly inner: Span;
  readonly mark: 'double' | 'single';
  /** Index of the quotation that holds this one, or `null`. */
  readonly inside: number | null;
  readonly closed: boolean;
  /** Index of the quotation in the paragraph before that this one goes on from, or `null`. */
  readonly continues: number | null;
}

/** A source text taken apart. Spans are in the order of the text; headline, byline, captions and paragraphs do not overlap. */
export interface Source {
  readonly text: string;
  /** The header's own date, as in a leading "date 2024-06-20" or a dateline: the words, and the ISO 8601 day. */
  readonly date: { readonly start: number; readonly end: number; readonly iso: string } | null;
  readonly headline: Span | null;
  readonly byline: Span | null;
  readonly captions: readonly Caption[];
  /** Paragraphs of the body; captions, headline, byline and header are not among them. */
  readonly paragraphs: readonly Span[];
  /** Of the headline, of captions and of paragraphs; none crosses the border of its block. */
  readonly sentences: readonly Span[];
  readonly quotations: readonly Quotation[];
  /** A mark that could not be paired, with its place; for the finding "marks unbalanced". */
  readonly unbalanced: readonly Span[];
  readonly skipped: readonly Skipped[];
}
