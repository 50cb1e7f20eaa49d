/** Which year a day without one is of. */
import { isoOf, weekdayOf } from './calendar';

/** The year in which a day lies nearest to `today`; where its weekday is given, the nearest of those in which it fits. */
export function nearestYear(month: number, day: number, today: string, weekday = -1): number {
  const year = Number(today.slice(0, 4));
  const reach = weekday < 0 ? 1 : 6;
  let best = year;
  let least = Infinity;
  for (let candidate = year - reach; candidate <= year + reach; candidate++) {
    const iso = isoOf(candidate, month, day);
    if (!iso || (weekday >= 0 && weekdayOf(iso) !== weekday)) continue;
    const distance = Math.abs(Date.parse(iso) - Date.parse(today));
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}
