/** What a rule for one kind of date expression consists of. */

/** What an expression is resolved against. */
export interface DateContext {
  /** The text's ISO 8601 day, or `null` where none is known. */
  readonly today: string | null;
  /** The rest of the sentence: its tense tells a coming Thursday from a past one. */
  readonly before: string;
  readonly after: string;
}

/** What an expression means: ISO 8601, or `null` where it can't be known; and why, in words. */
export interface Resolution {
  readonly iso: string | null;
  readonly basis: string;
}

/** A rule's pattern is global, and a text cannot make it slow; `null` from `resolve` means: no date after all. */
export interface DateRule {
  readonly pattern: RegExp;
  resolve(match: RegExpExecArray, context: DateContext): Resolution | null;
}

/** For a relative expression in a text without a date. */
export const noDate: Resolution = { iso: null, basis: 'the text has no date to count from' };
