/**
 * Decisions: what a person has said about an annotation, to be kept beside the source and to outlive every later
 * reading by the engine. A decision never changes; taking one back removes it.
 *
 * Words are held as W3C Web Annotation holds them (TextPositionSelector and TextQuoteSelector); offsets are UTF-16
 * indices into the text that the decision was made on, spans are `[start, end)`.
 */
import type { ActorType, Span, StatementKind } from '../engine/annotation';

/** Some words of the text, found again by their place, by themselves, and by what stands around them. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** Up to 32 characters before and after, as they stood. */
  readonly prefix: string;
  readonly suffix: string;
}

/** An actor by name; ids of one annotation mean nothing in the next. */
export interface ActorReference {
  readonly name: string;
  readonly type: ActorType;
  /** A mention of the actor in this text; `null` for one whom the text does not name. */
  readonly at: Anchor | null;
}

/** How far a decision on an actor reaches: this mention, this source, or every source of the workspace. */
export type Scope = 'mention' | 'source' | 'always';

/**
 * What was decided of the words that the decision's target holds: of a statement (its content's pieces), a mention,
 * or the actor whom a mention belongs to.
 */
export type Change =
  /** The statement is by this actor, or by nobody who can be known. */
  | { readonly change: 'attribute'; readonly speaker: ActorReference | null }
  | { readonly change: 'not-a-statement' }
  | { readonly change: 'not-a-name' }
  /** The words are a statement that the engine did not find. */
  | { readonly change: 'statement'; readonly kind: StatementKind; readonly speaker: ActorReference | null }
  /** The words name an actor, whom the engine did not find or took for another. */
  | { readonly change: 'name'; readonly actor: ActorReference }
  /** The statement's words, cue or source are these instead. */
  | { readonly change: 'extent'; readonly part: 'content' | 'cue' | 'source'; readonly anchors: readonly Anchor[] }
  /** Right as the engine has it: kept, whatever a later engine thinks. */
  | { readonly change: 'accept'; readonly kind: StatementKind; readonly speaker: ActorReference | null }
  | { readonly change: 'type'; readonly type: ActorType; readonly scope: Scope }
  | { readonly change: 'merge'; readonly into: ActorReference; readonly scope: Scope }
  /** The mention is of somebody else than the actor whom the engine has it belong to. */
  | { readonly change: 'split'; readonly into: ActorReference }
  | { readonly change: 'rename'; readonly name: string; readonly scope: Scope }
  | { readonly change: 'role'; readonly role: string; readonly scope: Scope }
  /** A finding with this code at these words is none that matters. */
  | { readonly change: 'dismiss'; readonly code: string }
  /** No finding with this code matters in this source, wherever its words are now. */
  | { readonly change: 'switch-off'; readonly code: string }
  /** A decision carried over from another source does not hold here. */
  | { readonly change: 'refuse'; readonly carried: string };

/** The changes of some kinds. */
export type ChangeOf<Kind extends Change['change']> = Extract<Change, { readonly change: Kind }>;

export interface Decision {
  /** `urn:uuid:…`. */
  readonly id: string;
  /** The person's name; `null` where names are not kept. */
  readonly creator: string | null;
  /** ISO 8601 instant. */
  readonly created: string;
  /** The words decided on, never empty; more than one for a statement in pieces. */
  readonly target: readonly [Anchor, ...Anchor[]];
  readonly change: Change;
  /**
   * Of a change to an actor (`type`, `merge`, `rename`, `role`): the actor as it was called when the decision was made,
   * so that one that holds always finds actors of the same name elsewhere. Without it, the target's words are the name.
   */
  readonly actor?: ActorName;
  /**
   * The words as they stood when the decision was made, where `target` is where they were taken to be in a later text,
   * otherwise than just as they stood: to be looked at. A person who finds it right takes this away.
   */
  readonly was?: readonly Anchor[];
}

/** What an actor is called, and what kind of thing it is. */
export interface ActorName {
  readonly name: string;
  readonly type: ActorType;
}

/** Where a decision's words are in the present text. */
export type Placement =
  | {
      readonly state: 'placed';
      readonly target: readonly Span[];
      /** True where they were not found just as they stood: to be looked at. */
      readonly moved: boolean;
      /** Where the words of an `extent` change are: its `anchors`, in their order. */
      readonly extent?: readonly Span[];
      /** Where the mention of the actor whom the change refers to is (`speaker.at`, `actor.at`, `into.at`), if it is found. */
      readonly at?: Span;
    }
  /** Not to be found: kept, listed with its old words, to be placed again or dropped by a person. */
  | { readonly state: 'orphan' };

export interface PlacedDecision {
  readonly decision: Decision;
  readonly placement: Placement;
}

/** A decision with scope `always` that another source's sidecar holds, for actors of the same name here. */
export interface CarriedDecision {
  readonly decision: Decision;
  /** Name of the actor that it was made on. */
  readonly name: string;
  /** Type of that actor, where the decision tells it: then it holds for actors of this type only. */
  readonly type?: ActorType;
  /** Address of the source that it was made in. */
  readonly from: string;
}
