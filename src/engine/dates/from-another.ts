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

/** What `words` at `start` mean, where `last`, the expression before them, is a single day near; `null` otherwise. */
export function resolveFromAnother(words: string, start: number, last: ResolvedDate | null): Resolution | null {
  const year = last?.iso && start - last.end <= farthest ? neighbouringYear.exec(words)?.[1]?.toLowerCase() : undefined;
  if (last?.iso && year) return { iso: String(Number(last.iso.slice(0, 4)) + (year === 'same' ? 0 : year === 'previous' ? -1 : 1)), ...basedOn('counted from {0}, which the text spoke of before', /^\d{4}-\d\d-\d\d$/.test(last.iso) ? { day: last.iso } : last.iso) };
  if (!last?.iso || !/^\d{4}-\d\d-\d\d$/.test(last.iso) || start - last.end > farthest) return null;
  const iso = moved(words, last.iso);
  return iso === null ? null : { iso, ...basedOn('counted from {0}, which the text spoke of before', { day: last.iso }) };
}

function moved(words: string, day: string): string | null {
  const [, which, side] = neighbour.exec(words) ?? [];
  if (which) return addDays(day, which.toLowerCase() === 'same' ? 0 : which.toLowerCase() === 'previous' ? -1 : 1);
  if (side) return addDays(day, side.toLowerCase() === 'before' ? -1 : 1);
  const [, number = '', unit = '', way = ''] = steps.exec(words) ?? [];
  const count = countOf(number);
  if (count === null) return null;
  const step = /^(?:later|afterwards)$/i.test(way) ? count : -count;
  if (unit.toLowerCase() === 'month') return addMonths(day, step);
  return addDays(day, unit.toLowerCase() === 'week' ? 7 * step : step);
}
