/** A passage with one difficulty, and what is right about it. */
export interface Passage {
  readonly title: string;
  /** With its reading written into it: see `markup.ts`. */
  readonly marked: string;
  /** The speakers of its statements, in order, by name; `null` where nobody can be named; several of a joint statement. */
  readonly speakers?: readonly (string | null | readonly string[])[];
  /** Words of the text, and the name of the actor they mean; `#2` is their second place; `null` where it is left open. */
  readonly means?: Readonly<Record<string, string | null>>;
  /** Names, and whether they stand for an institution where they are. */
  readonly standing?: Readonly<Record<string, boolean>>;
  readonly actors?: Readonly<Record<string, ExpectedActor>>;
  /** Names that no actor may have. */
  readonly without?: readonly string[];
}

export interface ExpectedActor {
  readonly aliases?: readonly string[];
  readonly roles?: readonly string[];
  readonly affiliation?: string | null;
  readonly members?: readonly string[];
  readonly standsFor?: string | null;
  readonly knowledge?: string;
  readonly named?: boolean;
}
