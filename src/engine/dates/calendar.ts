/** Calendar days as news write them, and the arithmetic of days. */

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const weekdayNames: ReadonlySet<string> = new Set(weekdays);

/** Whether a lower-case word is a weekday's full name. */
export function isWeekday(word: string): boolean {
  return weekdayNames.has(word);
}

/** Months by name or abbreviation. */
export const monthPattern =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
/** Weekdays by name, or by an abbreviation with its full stop. */
export const weekdayPattern = '(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:Sun|Mon|Tues?|Wed|Thurs?|Fri|Sat)\\.)';
/** A day of the month. */
export const dayPattern = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
export const yearPattern = '(?:1[5-9]|20)\\d\\d';

/** A day written with its year: "2024-06-20", "June 20, 2024", "Thursday, 20 June 2024". */
export const fullDayPattern =
  `(?:\\d{4}-\\d{2}-\\d{2}|(?:${weekdayPattern},?\\s)?(?:${monthPattern}\\s${dayPattern},?\\s${yearPattern}|${dayPattern}\\s(?:of\\s)?${monthPattern},?\\s${yearPattern}))(?!\\d)`;

/** 0 to 11 for a month's name or abbreviation, in any case; -1 for anything else. */
export function monthIndex(word: string): number {
  const start = word.toLowerCase().slice(0, 3);
  return months.findIndex((month) => month.startsWith(start));
}

/** 0 (Sunday) to 6 for a weekday's name or abbreviation, in any case; -1 for anything else. */
export function weekdayIndex(word: string): number {
  const start = word.toLowerCase().slice(0, 3);
  return weekdays.findIndex((weekday) => weekday.startsWith(start));
}

/** The ISO 8601 day of what `fullDayPattern` matches; `null` where the calendar has no such day ("June 31, 2024"). */
export function parseFullDay(words: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words) ?? [];
  if (year && month && day) return isoOf(Number(year), Number(month) - 1, Number(day));
  const name = new RegExp(`\\b${monthPattern}`, 'i').exec(words.replace(new RegExp(`^${weekdayPattern}`, 'i'), ''))?.[0];
  const [numberOfDay, numberOfYear] = [/\b\d{1,2}(?!\d)/.exec(words)?.[0], /\b\d{4}\b/.exec(words)?.[0]];
  return name && numberOfDay && numberOfYear ? isoOf(Number(numberOfYear), monthIndex(name), Number(numberOfDay)) : null;
}

/** The ISO 8601 day (`month` 0 to 11), or `null` where the calendar has none. */
export function isoOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(2000, month, day));
  date.setUTCFullYear(year, month, day);
  return date.getUTCMonth() === month && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

/** The day `count` days after an ISO 8601 day. */
export function addDays(iso: string, count: number): string {
  return new Date(Date.parse(iso) + count * 86_400_000).toISOString().slice(0, 10);
}

/** The ISO 8601 month `count` months after the month of an ISO 8601 day: "2024-05". */
export function addMonths(iso: string, count: number): string {
  const date = new Date(Date.parse(iso));
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, 1)).toISOString().slice(0, 7);
}

/** 0 (Sunday) to 6. */
export function weekdayOf(iso: string): number {
  return new Date(Date.parse(iso)).getUTCDay();
}

/** The Monday of an ISO 8601 day's week. */
export function mondayOf(iso: string): string {
  return addDays(iso, -((weekdayOf(iso) + 6) % 7));
}

/** "Thursday, 20 June 2024", or without its weekday. */
export function spellDay(iso: string, weekday = true): string {
  const month = months[Number(iso.slice(5, 7)) - 1] ?? '';
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return `${weekday ? `${capital(weekdays[weekdayOf(iso)] ?? '')}, ` : ''}${Number(iso.slice(8))} ${capital(month)} ${iso.slice(0, 4)}`;
}

/** Whether `iso` is a day that the calendar has, in the form YYYY-MM-DD. */
export function isDay(iso: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && parseFullDay(iso) === iso;
}
