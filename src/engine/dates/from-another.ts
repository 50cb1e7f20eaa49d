/** "Two days later", "the next day": counted from the day that the text spoke of right before. */
import type { ResolvedDate } from '../annotation';
import { addDays, addMonths } from './calendar';
import { countOf } from './number-words';
import type { Resolution } from './rule';
import { basedOn } from '../wording';

/** The other day stands at most this many UTF-16 units before. */
const farthest = 300;
const neighbour = /^(?:the|that) (?:(same|following|next|previous) day|day (before|after))$/i;
/** "The following year", of a day, a month or a year told before. */
const neighbouringYear = /^(?:the|that) (same|following|next|previous) year$/i;
const steps = /^(\S+) (day|week|month)s? (later|earlier|before|afterwards)$/i;

const fullDay = /^\d{4}-\d\d-\d\d$/;

/** What `words` at `start` mean, where `last`, the expression before them, is near and a single day, or for a year any; `null` otherwise. */
export function resolveFromAnother(words: string, start: number, last: ResolvedDate | null): Resolution | null {
  if (!last?.iso || start - last.end > farthest) return null;
  const isDay = fullDay.test(last.iso);
  const iso = movedYear(words, last.iso) ?? (isDay ? moved(words, last.iso) : null);
  return iso === null ? null : { iso, ...basedOn('counted from {0}, which the text spoke of before', isDay ? { day: last.iso } : last.iso) };
}

/** How many days or years "the same", "the next" or "the previous" one is away. */
function stepOf(which: string): number {
  return which.toLowerCase() === 'same' ? 0 : which.toLowerCase() === 'previous' ? -1 : 1;
}

function movedYear(words: string, iso: string): string | null {
  const which = neighbouringYear.exec(words)?.[1];
  return which === undefined ? null : String(Number(iso.slice(0, 4)) + stepOf(which));
}

function moved(words: string, day: string): string | null {
  const [, which, side] = neighbour.exec(words) ?? [];
  if (which) return addDays(day, stepOf(which));
  if (side) return addDays(day, side.toLowerCase() === 'before' ? -1 : 1);
  const [, number = '', unit = '', way = ''] = steps.exec(words) ?? [];
  const count = countOf(number);
  if (count === null) return null;
  const step = /^(?:later|afterwards)$/i.test(way) ? count : -count;
  if (unit.toLowerCase() === 'month') return addMonths(day, step);
  return addDays(day, unit.toLowerCase() === 'week' ? 7 * step : step);
}
