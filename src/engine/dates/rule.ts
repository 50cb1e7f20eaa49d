/** What a rule for one kind of date expression consists of. */
import { basedOn, type Based, type Worded } from '../wording';

/** What an expression is resolved against. */
export interface DateContext {
  /** The text's ISO 8601 day, or `null` where none is known. */
  readonly today: string | null;
  /** The rest of the sentence: its tense tells a coming Thursday from a past one. */
  readonly before: string;
  readonly after: string;
}

/** What an expression means: ISO 8601, or `null` where it can't be known; and why, in words. */
export interface Resolution extends Worded {
  readonly iso: string | null;
  readonly basis: string;
}

/** A rule's pattern is global, and a text cannot make it slow; `null` from `resolve` means: no date after all. */
export interface DateRule {
  readonly pattern: RegExp;
  resolve(match: RegExpExecArray, context: DateContext): Resolution | null;
}

/** For a relative expression in a text without a date. */
export const noDate: Resolution = { iso: null, ...basedOn('the text has no date to count from') };

/** For what is written like a day and is none: "June 31". */
export const noSuchDay = basedOn('the calendar has no such day');

/** Why of a day that is so many days, weeks, months or years from the text's. */
export function countedFrom(today: string): Based {
  return basedOn('counted from {0}, the text’s date', { day: today });
}
