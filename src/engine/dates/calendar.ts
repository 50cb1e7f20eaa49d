/** Calendar days as news write them out in full, and the arithmetic of days. */

const monthNames = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** A month's name or its abbreviation, for use in an expression that ignores case. */
export const monthPattern =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';

const isoDay = /(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})/.source;
const monthFirst = `${monthPattern}\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}`;
const dayFirst = `\\d{1,2}(?:st|nd|rd|th)?\\s${monthPattern},?\\s\\d{4}`;
const weekdayFirst = `(?:(?:${weekdays.join('|')}|sun|mon|tues?|wed|thu(?:rs)?|fri|sat)\\.?,?\\s)?`;

/** A day written with its year: "2024-06-20", "June 20, 2024", "Thursday, 20 June 2024". */
export const fullDayPattern = `(?:\\d{4}-\\d{2}-\\d{2}|${weekdayFirst}(?:${monthFirst}|${dayFirst}))`;

/** 0 to 11 for a month's name or abbreviation, in any case; -1 for anything else. */
export function monthIndex(word: string): number {
  const start = word.toLowerCase().replace('.', '').slice(0, 3);
  return start.length < 3 ? -1 : monthNames.findIndex((name) => name.startsWith(start));
}

/** The ISO 8601 day of what `fullDayPattern` matches; `null` where there is no such day ("June 31, 2024"). */
export function parseFullDay(words: string): string | null {
  const iso = new RegExp(`^${isoDay}$`).exec(words.trim())?.groups;
  if (iso) return isoOf(Number(iso['year']), Number(iso['month']) - 1, Number(iso['day']));
  const month = /[a-z]+/gi;
  const index = [...words.matchAll(month)].map(([word]) => (isWeekday(word) ? -1 : monthIndex(word))).find((found) => found >= 0);
  const [day, year] = [/\b(\d{1,2})(?:st|nd|rd|th)?\b/i.exec(words)?.[1], /\b\d{4}\b/.exec(words)?.[0]];
  return index === undefined || !day || !year ? null : isoOf(Number(year), index, Number(day));
}

/** The ISO 8601 day, or `null` where the calendar has none. */
export function isoOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month, day));
  date.setUTCFullYear(year);
  return date.getUTCMonth() === month && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

/** The day `count` days after an ISO 8601 day. */
export function addDays(iso: string, count: number): string {
  return new Date(Date.parse(iso) + count * 86_400_000).toISOString().slice(0, 10);
}

/** 0 (Sunday) to 6 (Saturday). */
export function weekdayOf(iso: string): number {
  return new Date(Date.parse(iso)).getUTCDay();
}

/** "Thursday, 20 June 2024". */
export function spellDay(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(Date.parse(iso)).replace(/^(\w+) /, '$1, ');
}

function isWeekday(word: string): boolean {
  return weekdays.some((name) => name.startsWith(word.toLowerCase()) && word.length >= 3) && monthIndex(word) < 0;
}
