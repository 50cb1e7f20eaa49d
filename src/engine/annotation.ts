/**
 * The annotation: what a careful reader finds in one source text.
 *
 * Every offset is a UTF-16 index into the document's text; a span is `[start, end)`.
 * An annotation is made once and never changes: an edit makes a new one.
 *
 * What is told of it is English, and has its wording beside it while it is in memory, for a reader of another language.
 * The wording is no part of what is written: JSON has the English alone, as the JSON Schema says (`written`).
 */
import type { Worded } from './wording';

/** A stretch of the text, `[start, end)` in UTF-16 offsets. */
export type Span = readonly [start: number, end: number];

/** What kind of thing a name names. */
export const actorTypes = ['person', 'organization', 'place', 'nationality', 'event', 'product', 'work', 'other'] as const;
export type ActorType = (typeof actorTypes)[number];

/** How a mention refers: by name ("Lim Soo-suk"), by description ("the spokesperson"), or by pronoun ("she"). */
export type MentionForm = 'name' | 'nominal' | 'pronoun';

/**
 * `direct`: whole clauses inside quotation marks; `mixed`: a reported clause with a quoted stretch in it, or a quoted
 * fragment; `indirect`: no quotation marks.
 */
export type StatementKind = 'direct' | 'indirect' | 'mixed';

/** One reason for a decision, in words that a person can check against the text. */
export interface Evidence extends Worded {
  /** Which rule or reading spoke: a stable name, such as `subject-of-cue` or `continues-quotation`. */
  readonly code: string;
  /** The reason as a reader sees it, a clause without a full stop: "subject of “said”". */
  readonly text: string;
  /** The words of the text that show it, where there are some. */
  readonly at?: Span;
}

/** The day that the text gives as its own, or that was found for one of its expressions. */
export interface ResolvedDate extends Worded {
  readonly start: number;
  readonly end: number;
  /** ISO 8601 day, month or range ("2024-06-20", "2024-05", "2024-06-17/2024-06-23"); `null` where it can't be known. */
  readonly iso: string | null;
  /** What led to it, in words: "the day before Thursday, 20 June 2024, the text's date". */
  readonly basis: string;
}

export interface Caption {
  readonly start: number;
  readonly end: number;
  /** Who made the picture or the text, as in "(KCNA via Yonhap)"; `null` where no credit stands. */
  readonly credit: string | null;
  readonly creditSpan: Span | null;
  /** Index of the caption that this one prints again, or `null`. What a repeated caption says counts once. */
  readonly repeats: number | null;
}

export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly form: MentionForm;
  readonly type: ActorType;
  /** Id of the actor meant, or `null` where the text leaves it open. */
  readonly actor: string | null;
  /** Probability, 0 to 1, that the mention is one, of this type. */
  readonly confidence: number;
  /** Why it belongs to its actor, or why no actor could be found. */
  readonly because: readonly Evidence[];
  /** True where a place's name stands for its government or institution ("Seoul views …"). */
  readonly metonymic?: boolean;
  readonly decided?: Decided;
}

/** That people, not the engine, have said what something is; it outlives every later reading. */
export interface Decided {
  /** Ids of the decisions. */
  readonly by: readonly string[];
  /** True where people's decisions on the same words differ; then the last one is shown. */
  readonly disputed: boolean;
  /** Address of the source that the decision was made in, where it was carried over from there. */
  readonly from?: string;
}

/** What is known of a name without the text: from openly licensed tables, never from a network. */
export interface Knowledge {
  /** One line: "capital of South Korea", "state news agency of North Korea". */
  readonly summary: string;
  /** Other names and acronyms known for it. */
  readonly names: readonly string[];
  /** The table that says so, with its licence. */
  readonly basis: string;
}

export interface Actor {
  /** Stable within one annotation: `a1`, `a2`, …, in the order of first mention. */
  readonly id: string;
  /** The fullest name in the text, or the description of an unnamed one ("a senior official"). */
  readonly name: string;
  readonly type: ActorType;
  /** False for those known only by description ("a senior official"). */
  readonly named: boolean;
  /** Other names in this text, without the first. */
  readonly aliases: readonly string[];
  /** Roles as the text words them: "spokesperson of the Foreign Ministry in Seoul". */
  readonly roles: readonly string[];
  /** Id of the organization or place that the roles tie the actor to. */
  readonly affiliation: string | null;
  /** For a group ("the two leaders"): its members' ids. */
  readonly members?: readonly string[];
  /** For a name that stands for an institution: which ("the government of South Korea") and why. */
  readonly standsFor?: { readonly name: string; readonly because: readonly Evidence[] } & Worded;
  readonly knowledge?: Knowledge;
  readonly decided?: Decided;
}

export interface Statement {
  /** Stable within one annotation: `s1`, `s2`, …, in the order of the text. */
  readonly id: string;
  readonly kind: StatementKind;
  /** What is said, in one or more pieces in the order of the text; never empty. */
  readonly content: readonly Span[];
  /** The words that attribute it ("said", "according to"); empty where none do. */
  readonly cue: readonly Span[];
  /** The words that name who says it; empty where none do. */
  readonly source: readonly Span[];
  /** The actor who says it; `null` where it can't be known, with the reason in `because`. */
  readonly speaker: string | null;
  /** All speakers of a joint statement; then `speaker` is the first of them. */
  readonly speakers?: readonly string[];
  /** The statement whose content holds this one. */
  readonly within?: string;
  /** The statement that this quotation goes on from, across a paragraph break. */
  readonly continues?: string;
  /** Probability, 0 to 1, that this is a statement with these words and this speaker. */
  readonly confidence: number;
  readonly because: readonly Evidence[];
  /** True where it stands in a caption that repeats an earlier one: shown, counted once. */
  readonly repeated?: boolean;
  readonly decided?: Decided;
}

/** The ids of all who say a statement, alone or together, in its order; none where it isn't known. */
export function speakersOf({ speaker, speakers }: Pick<Statement, 'speaker' | 'speakers'>): readonly string[] {
  return speakers ?? (speaker === null ? [] : [speaker]);
}

/** Something that an editor would look at: what, where, and why. Codes have a page each in `docs/checks/`. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly code: string;
  readonly message: string;
  /** Other places that the finding speaks of: the other spelling, the first copy. */
  readonly related?: readonly Span[];
  /** What to put in place of the span, where there is one right answer. */
  readonly replacement?: string;
}

/** Something of the input that was not read, and why; for the log. */
export interface Skipped {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

export interface Annotation {
  readonly id: string;
  readonly text?: string;
  /** BCP 47; the reader is trained on English. */
  readonly language: string;
  readonly date: ResolvedDate | null;
  readonly headline?: Span;
  readonly byline?: Span;
  readonly captions: readonly Caption[];
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly statements: readonly Statement[];
  readonly dates: readonly ResolvedDate[];
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
  /** Which reader read it: the model's id, or `quotation-marks` where no model could be loaded. */
  readonly reader: string;
}
