/** The text's own date, and the days that its other expressions mean. */
import type { ResolvedDate } from '../annotation';
import type { Source } from '../source/source';
import { spellDay } from './calendar';

export interface Dates {
  /** The day that relative days count from, or `null` where neither the text nor its document tells it. */
  readonly date: ResolvedDate | null;
  /** All expressions in the order of the text, the header's own among them. */
  readonly dates: readonly ResolvedDate[];
}

/** Finds the days that a source speaks of; `given` is the document's ISO 8601 day where it is known from elsewhere. */
export function findDates(source: Source, given?: string): Dates {
  const header: ResolvedDate | null = source.date && { ...source.date, basis: `the text's own date, ${spellDay(source.date.iso)}` };
  const date = header ?? (given ? { start: 0, end: 0, iso: given, basis: 'the date given with the document' } : null);
  return { date, dates: header ? [header] : [] };
}
