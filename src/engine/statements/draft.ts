import type { Evidence, Span, StatementKind } from '../annotation';

/** A statement before its speaker is known: what is said, by which words, of which kind, and what it is tied to. */
export interface StatementDraft {
  readonly kind: StatementKind;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  /** Index among the drafts of the statement whose content holds this one, or `null`. */
  readonly within: number | null;
  /** Index among the drafts of the statement that this quotation goes on from across a paragraph break, or `null`. */
  readonly continues: number | null;
  readonly confidence: number;
  readonly because: readonly Evidence[];
  readonly repeated: boolean;
}
