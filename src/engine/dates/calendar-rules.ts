/** Expressions that name a day, month or year of the calendar: "June 20", "20–23 June 2024", "in May", "since 2016". */
import { addMonths, dayPattern, fullDayPattern, isoOf, monthIndex, monthPattern, parseFullDay, weekdayIndex, weekdayPattern, yearPattern } from './calendar';
import { feastDay } from './feast-days';
import { nearestYear } from './nearest-year';
import { countedFrom, noSuchDay, type DateRule, type Resolution } from './rule';
import { speaksOfComing } from './tense';
import { basedOn, type Based } from '../wording';

const to = '(?:\\s?[-–—]\\s?|\\s(?:to|through|until|and)\\s)';
const possessive = "(?:['’]s)?";

const fullDay: DateRule = {
  pattern: new RegExp(`(?<![\\w-])${fullDayPattern}${possessive}`, 'g'),
  resolve: ([words]) => {
    const iso = parseFullDay(words.replace(/['’]s$/, ''));
    return { iso, ...(iso ? basedOn('written in full') : noSuchDay) };
  },
};

const dayRange: DateRule = {
  pattern: new RegExp(
    `\\b(?:(?<month>${monthPattern})\\s(?<from>${dayPattern})${to}(?:(?<lastMonth>${monthPattern})\\s)?(?<until>${dayPattern})|(?<from2>${dayPattern})(?:\\s(?<firstMonth>${monthPattern}))?${to}(?<until2>${dayPattern})\\s(?<month2>${monthPattern}))(?!\\d|\\s?%|\\spercent)(?:,?\\s(?<year>${yearPattern}))?\\b`,
    'g',
  ),
  resolve: ({ groups = {} }, { today }) => {
    const month = groups['month'] ?? groups['firstMonth'] ?? groups['month2'] ?? '';
    const [first, last] = [parseInt(groups['from'] ?? groups['from2'] ?? ''), parseInt(groups['until'] ?? groups['until2'] ?? '')];
    const year = groups['year'] ? Number(groups['year']) : today ? nearestYear(monthIndex(month), first, today) : null;
    if (year === null) return noYear;
    const [from, until] = [monthIndex(month), monthIndex(groups['lastMonth'] ?? groups['month2'] ?? month)];
    // "28 December to 3 January 2025": a year that is written is that of the last day
    const turns = until < from ? 1 : 0;
    const [start, end] = [isoOf(groups['year'] ? year - turns : year, from, first), isoOf(groups['year'] ? year : year + turns, until, last)];
    return start && end && start < end ? { iso: `${start}/${end}`, ...yearBasis(groups['year'], today) } : null;
  },
};

const dayOfMonth: DateRule = {
  pattern: new RegExp(
    `\\b(?:(?<weekday>${weekdayPattern}),?\\s)?(?:(?<month>${monthPattern})\\s(?<day>${dayPattern})|(?:the\\s)?(?<day2>${dayPattern})\\s(?:of\\s)?(?<month2>${monthPattern}))(?![\\w%]|,\\d|\\spercent)${possessive}`,
    'g',
  ),
  resolve: ({ groups = {} }, { today, before, after }) => {
    const [month, day] = [monthIndex(groups['month'] ?? groups['month2'] ?? ''), parseInt(groups['day'] ?? groups['day2'] ?? '')];
    if (!today) return noYear;
    const weekday = groups['weekday'] ? weekdayIndex(groups['weekday']) : -1;
    const iso = isoOf(nearestYear(month, day, today, weekday), month, day);
    if (iso && iso < today && weekday < 0 && speaksOfComing(before, after)) {
      const next = isoOf(Number(iso.slice(0, 4)) + 1, month, day);
      return { iso: next, ...(next ? basedOn('the first one after {0}, the text’s date, for the sentence speaks of what is to come', { day: today }) : noSuchDay) };
    }
    return { iso, ...(iso ? yearBasis(undefined, today) : noSuchDay) };
  },
};

const monthOfYear: DateRule = {
  pattern: new RegExp(`\\b(?<month>${monthPattern}),?\\s(?:of\\s)?(?<year>${yearPattern})\\b${possessive}`, 'g'),
  resolve: ({ groups = {} }) => ({ iso: monthIso(Number(groups['year']), monthIndex(groups['month'] ?? '')), ...basedOn('written with its year') }),
};

const monthAlone: DateRule = {
  pattern: new RegExp(
    `(?<=\\b(?:in|since|until|till|by|during|from|early|late|of|through|between|before|after|into|around)\\s(?:early\\s|late\\s|mid-)?)(?<month>${monthPattern})(?![\\w]|\\s\\d)${possessive}|\\b(?<which>last|next|this)\\s(?<month2>${monthPattern})(?!\\w|\\s\\d)${possessive}|(?<=\\b[Mm]id-)(?<month3>${monthPattern})(?!\\w)`,
    'g',
  ),
  resolve: ({ groups = {} }, { today, before, after }) => {
    const month = monthIndex(groups['month'] ?? groups['month2'] ?? groups['month3'] ?? '');
    if (!today) return noYear;
    const now = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
    const forward = groups['which'] === 'next' || (groups['which'] !== 'last' && speaksOfComing(before, after));
    const strict = groups['which'] === 'last' || groups['which'] === 'next';
    const steps = forward ? (month - (now % 12) + 12) % 12 : -(((now % 12) - month + 12) % 12);
    const count = strict && steps === 0 ? (forward ? 12 : -12) : steps;
    const day = { day: today };
    const next = () => (count === 0 ? basedOn('the next one is that of {0}, the text’s date', day) : basedOn('the next one counted from that of {0}, the text’s date', day));
    const last = () => (count === 0 ? basedOn('the last one is that of {0}, the text’s date', day) : basedOn('the last one counted from that of {0}, the text’s date', day));
    return { iso: addMonths(today, count), ...(forward ? next() : last()) };
  },
};

const monthOfRelativeYear: DateRule = {
  pattern: new RegExp(`\\b(?<month>${monthPattern})(?:\\s(?<day>${dayPattern}))?,?\\s(?:of\\s)?(?<which>last|this|next)\\syear\\b${possessive}`, 'g'),
  resolve: ({ groups = {} }, { today }) => {
    if (!today) return noYear;
    const year = Number(today.slice(0, 4)) + (groups['which'] === 'last' ? -1 : groups['which'] === 'next' ? 1 : 0);
    const month = monthIndex(groups['month'] ?? '');
    return { iso: groups['day'] ? isoOf(year, month, parseInt(groups['day'])) : monthIso(year, month), ...countedFrom(today) };
  },
};

const yearAlone: DateRule = {
  pattern: new RegExp(`(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Ff]rom|[Oo]f|[Tt]hrough|[Bb]efore|[Aa]fter|early|late|the)\\s)${yearPattern}(?![\\w-]|,\\d|\\.\\d|\\s(?:people|men|women|votes|percent|miles|years|jobs))${possessive}`, 'g'),
  resolve: ([words]) => ({ iso: words.slice(0, 4), ...basedOn('the year as written') }),
};

const slashed: DateRule = {
  pattern: /(?<![\w/.])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\w/])/g,
  resolve: ([, a = '', b = '', year = '']) => {
    const [first, second] = [Number(a), Number(b)];
    if (first <= 12 && second <= 12 && first !== second) return { iso: null, ...basedOn('day and month can’t be told apart') };
    const iso = first > 12 ? isoOf(Number(year), second - 1, first) : isoOf(Number(year), first - 1, second);
    return iso ? { iso, ...basedOn('written in numbers') } : null;
  },
};

/** The rules for dates of the calendar, those that take in more words first. */
export const calendarRules: readonly DateRule[] = [dayRange, fullDay, slashed, monthOfYear, monthOfRelativeYear, dayOfMonth, feastDay, monthAlone, yearAlone];

const noYear: Resolution = { iso: null, ...basedOn('written without its year, and the text has no date') };

function yearBasis(year: string | undefined, today: string | null): Based {
  return year || !today ? basedOn('written in full') : basedOn('the one nearest to {0}, the text’s date', { day: today });
}

function monthIso(year: number, month: number): string {
  return `${year}-${String(month + 1).padStart(2, '0')}`;
}
