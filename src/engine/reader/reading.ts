/**
 * What a reader finds in a text: spans with probabilities, before any of them is tied to an actor or a statement.
 * All offsets are UTF-16 indices into the document's text.
 */
import type { ActorType, Span } from '../annotation';

/** A name: "Lim Soo-suk", "the UN" without its article, "Seoul". */
export interface NameReading {
  readonly start: number;
  readonly end: number;
  readonly type: ActorType;
  readonly confidence: number;
}

/** The head of a description ("spokesperson") or a pronoun ("she") that refers to somebody or something. */
export interface HeadReading {
  readonly start: number;
  readonly end: number;
  readonly form: 'nominal' | 'pronoun';
  readonly type: ActorType;
  readonly confidence: number;
}

/** One attribution: who (source), by which words (cue), what (content). A role in several pieces has several spans. */
export interface AttributionReading {
  readonly cue: readonly Span[];
  /** Empty where the text names no source. */
  readonly source: readonly Span[];
  readonly content: readonly Span[];
  readonly confidence: number;
}

/**
 * That a later mention may refer back to an earlier one. `anaphor` is the span of a head or a name; `antecedent` lies
 * before it. For one anaphor the links' probabilities, with that of no antecedent, add up to at most 1.
 */
export interface AntecedentReading {
  readonly anaphor: Span;
  readonly antecedent: Span;
  readonly probability: number;
}

export interface Reading {
  /** The reader's id, kept in the annotation. */
  readonly reader: string;
  /** In the order of the text; names do not overlap. */
  readonly names: readonly NameReading[];
  readonly heads: readonly HeadReading[];
  /** In the order of their cues; attributions may nest and overlap. */
  readonly attributions: readonly AttributionReading[];
  readonly antecedents: readonly AntecedentReading[];
}
