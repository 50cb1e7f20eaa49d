/** "Thursday, June 19" where June 19 is a Wednesday: one of the two is wrong (AP Stylebook, "months", "days of the week"). */
import { isoOf, monthIndex, monthPattern, spellDay, weekdayIndex, weekdayOf, weekdayPattern } from '../dates/calendar';
import type { Finding } from '../annotation';
import type { Check } from './checked';

const written = new RegExp(`^(?<weekday>${weekdayPattern}),?\\s(?:the\\s)?(?:(?<month>${monthPattern})\\s(?<number>\\d{1,2})|(?<number2>\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(?<month2>${monthPattern}))(?:st|nd|rd|th)?(?:,?\\s(?<year>\\d{4}))?`);
/** Without a year, the year is the text's own; a day further from the text than this may well be of another. */
const mostDays = 60;

export const weekdayAgainstDate: Check = ({ annotation: { date, dates }, words, quoted }) =>
  dates.flatMap(({ start, end }): readonly Finding[] => {
    const { weekday, month, month2, number, number2, year } = written.exec(words([start, end]))?.groups ?? {};
    const [ofMonth, ofDay] = [month ?? month2, number ?? number2];
    if (!weekday || !ofMonth || !ofDay || quoted(start)) return [];
    const iso = year ? isoOf(Number(year), monthIndex(ofMonth), Number(ofDay)) : nearText(date?.iso ?? null, monthIndex(ofMonth), Number(ofDay));
    if (iso === null || weekdayOf(iso) === weekdayIndex(weekday)) return [];
    const day = spellDay(iso);
    const right = day.slice(0, day.indexOf(','));
    return [{ start, end: start + weekday.length, code: 'weekday-against-date', message: `The day is ${day}, not a ${weekday}: the weekday or the date is wrong.`, ...(!weekday.endsWith('.') && { replacement: right }) }];
  });

/** The day of a month in the text's year where it lies near the text's date, else `null`. */
function nearText(today: string | null, month: number, day: number): string | null {
  if (today === null) return null;
  const year = Number(today.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((one) => isoOf(one, month, day) ?? []);
  return days.find((iso) => Math.abs(Date.parse(iso) - Date.parse(today)) <= mostDays * 86_400_000) ?? null;
}
