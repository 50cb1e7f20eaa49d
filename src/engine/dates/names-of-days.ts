/** "Thursday" that a reader took for a name, and that is a day. */
import type { ResolvedDate } from '../annotation';
import type { NameReading } from '../reader/reading';

/** `names` without those that are wholly one of `dates`. Names that hold more ("Black Friday") are no dates in the first place. */
export function withoutDays(names: readonly NameReading[], dates: readonly ResolvedDate[]): readonly NameReading[] {
  const days = new Map(dates.map(({ start, end }) => [start, end]));
  return names.filter(({ start, end, type }) => type !== 'other' || (days.get(start) ?? 0) < end);
}
