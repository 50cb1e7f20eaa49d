/** Expressions that count from the text's date: "Wednesday's", "yesterday", "last month", "two weeks ago". */
import { addDays, addMonths, mondayOf, weekdayIndex, weekdayOf, weekdayPattern } from './calendar';
import { countedFrom, noDate, type DateRule, type Resolution } from './rule';
import { countOf, numberWords } from './number-words';
import { speaksOfComing } from './tense';
import { basedOn } from '../wording';

/** For "the next day", which has no day of its own: its reader finds it by the day told before. */
const fromAnotherDay: Resolution = { iso: null, ...basedOn('counts from another day that the text speaks of') };
/** Why it has none. */
export const countedFromAnother = fromAnotherDay.basis;

const possessive = "(?:['’]s)?";
const number = `(?:\\d{1,3}|an?|${numberWords.slice(1).join('|')})`;
const unit = '(?:day|week|month|year)s?';

/** Days that are the name of something: "Black Friday", "Sunday Times". */
const namedBefore = /\b(?:Black|Good|Super|Bloody|Ash|Cyber|Palm|Easter|Whit|Freaky|Giving|Fat|Holy|Maundy|Shrove|Red|Casual|Boxing)\s$/;
const namedAfter = /^\s(?:Times|Telegraph|Mail|Express|Mirror|Post|Herald|Review|Night Live|Night Football|School|Club|Market|Group|Islands?)\b/;

const weekday: DateRule = {
  pattern: new RegExp(`(?<![\\w-])(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming|[Tt]he previous|[Tt]he following)\\s)?(?<day>${weekdayPattern})(?![\\w-])${possessive}(?:\\sof\\s(?<week>last|next|this)\\sweek)?(?:\\s(?<after>last|next)\\sweek)?`, 'g'),
  resolve: ({ groups = {} }, { today, before, after }) => {
    if (namedBefore.test(before.slice(-14)) || namedAfter.test(after.slice(0, 18))) return null;
    const which = groups['which']?.toLowerCase();
    if (/\b(?:one|every|each|most|some|on an?)\s$/i.test(before.slice(-8))) return { iso: null, ...basedOn('no one day is meant') };
    if (which === 'the following' || which === 'the previous') return fromAnotherDay;
    if (!today) return noDate;
    const wanted = weekdayIndex(groups['day'] ?? '');
    const week = groups['week'] ?? groups['after'];
    if (week) return inWeek(today, wanted, week);
    const back = (weekdayOf(today) - wanted + 7) % 7;
    const day = { day: today };
    if (which === 'last' || which === 'this past') return { iso: addDays(today, -(back || 7)), ...basedOn('the last one before {0}, the text’s date', day) };
    if (which === 'next' || which === 'this coming') return { iso: addDays(today, 7 - back), ...basedOn('the first one after {0}, the text’s date', day) };
    if (back === 0) return { iso: today, ...basedOn('the text’s date, {0}', day) };
    if (speaksOfComing(before, after)) return { iso: addDays(today, 7 - back), ...basedOn('the first one after {0}, the text’s date, for the sentence speaks of what is to come', day) };
    return { iso: addDays(today, -back), ...(back === 1 ? basedOn('the day before {0}, the text’s date', day) : basedOn('the last one before {0}, the text’s date', day)) };
  },
};

function inWeek(today: string, wanted: number, week: string): Resolution {
  const monday = addDays(mondayOf(today), week === 'last' ? -7 : week === 'next' ? 7 : 0);
  const iso = addDays(monday, (wanted + 6) % 7);
  const day = { day: today };
  if (week === 'this') return { iso, ...basedOn('in the week, counted from {0}, the text’s date', day) };
  return { iso, ...(week === 'last' ? basedOn('in the last week, counted from {0}, the text’s date', day) : basedOn('in the next week, counted from {0}, the text’s date', day)) };
}

const namedDays: Readonly<Record<string, number>> = {
  today: 0, tonight: 0, 'this morning': 0, 'this afternoon': 0, 'this evening': 0, yesterday: -1, 'last night': -1, 'last evening': -1, tomorrow: 1,
  'the day before yesterday': -2, 'the day after tomorrow': 2,
};

const namedDay: DateRule = {
  pattern: new RegExp(`\\b(?:the day before yesterday|the day after tomorrow|today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening)|last (?:night|evening))\\b${possessive}`, 'gi'),
  resolve: ([words], { today }) => {
    if (!today) return noDate;
    const days = namedDays[words.toLowerCase().replace(/['’]s$/, '')] ?? 0;
    const day = { day: today };
    const iso = addDays(today, days);
    if (days === 0) return { iso, ...basedOn('{0}, the text’s date', day) };
    return { iso, ...(days < 0 ? basedOn('before {0}, the text’s date', day) : basedOn('after {0}, the text’s date', day)) };
  },
};

const period: DateRule = {
  pattern: new RegExp(`\\b(?<which>last|past|previous|this|next|coming|current)\\s(?<unit>weekend|week|month|year)\\b(?!-)${possessive}|\\b(?<over>over|at|on)\\sthe\\s(?<unit2>weekend)\\b`, 'gi'),
  resolve: ({ groups = {} }, { today }) => {
    if (!today) return noDate;
    const which = groups['which']?.toLowerCase() ?? 'last';
    const step = /last|past|previous/.test(which) ? -1 : /next|coming/.test(which) ? 1 : 0;
    const basis = countedFrom(today);
    const monday = mondayOf(today);
    switch (groups['unit']?.toLowerCase() ?? 'weekend') {
      case 'week': return { iso: range(addDays(monday, 7 * step), 6), ...basis };
      case 'month': return { iso: addMonths(today, step), ...basis };
      case 'year': return { iso: String(Number(today.slice(0, 4)) + step), ...basis };
      default: return { iso: range(addDays(monday, weekendStep(today, step)), 1), ...basis };
    }
  },
};

/** Days from this week's Monday to the Saturday meant: on a weekend itself "last weekend" is still the one before. */
function weekendStep(today: string, step: number): number {
  const onWeekend = weekdayOf(today) % 6 === 0;
  return step < 0 ? -2 : step > 0 && !onWeekend ? 5 : step > 0 ? 12 : 5;
}

const distance: DateRule = {
  pattern: new RegExp(`\\b(?<count>${number}|a few|several|some|many)\\s(?<unit>${unit})\\s(?<way>ago|from now)\\b|\\b[Ii]n\\s(?<count2>${number})\\s(?<unit2>${unit})['’]?\\stime\\b`, 'gi'),
  resolve: ({ groups = {} }, { today }) => {
    const count = countOf(groups['count'] ?? groups['count2'] ?? '');
    if (count === null) return { iso: null, ...basedOn('no number is given') };
    if (!today) return noDate;
    const step = groups['way']?.toLowerCase() === 'ago' ? -count : count;
    const basis = countedFrom(today);
    return { iso: counted(today, step, groups['unit'] ?? groups['unit2'] ?? ''), ...basis };
  },
};

/** The day, week, month or year that is `step` of them away from a day. */
function counted(today: string, step: number, units: string): string {
  switch (units.toLowerCase().replace(/s$/, '')) {
    case 'day': return addDays(today, step);
    case 'week': return range(mondayOf(addDays(today, 7 * step)), 6);
    case 'month': return addMonths(today, step);
    default: return String(Number(today.slice(0, 4)) + step);
  }
}

/** "The ship will reach Busan in two days." Of what has happened, "in two days" is how long it took. */
const ahead: DateRule = {
  pattern: new RegExp(`\\b[Ii]n\\s(?<count>${number})\\s(?<unit>${unit})(?![’'\\w]|\\s(?:time|of)\\b)`, 'g'),
  resolve: ({ groups = {} }, { today, before, after }) => {
    const count = countOf(groups['count'] ?? '');
    if (count === null || !speaksOfComing(before, after)) return null;
    return today ? { iso: counted(today, count, groups['unit'] ?? ''), ...countedFrom(today) } : noDate;
  },
};

const fromAnother: DateRule = {
  pattern: new RegExp(`\\b(?:(?:the|that) (?:same|following|next|previous) (?:day|week|month|year)|that (?:day|week|month|year)|the day (?:before|after)|(?:${number}|a few|several) ${unit} (?:later|earlier|before|afterwards))\\b`, 'gi'),
  resolve: () => fromAnotherDay,
};

const season: DateRule = {
  pattern: /\b(?:last|this|next) (?:spring|summer|autumn|fall|winter)\b(?:['’]s)?/gi,
  resolve: () => ({ iso: null, ...basedOn('a season’s months differ between the hemispheres') }),
};

/** The rules for relative expressions. */
export const relativeRules: readonly DateRule[] = [weekday, namedDay, period, distance, ahead, fromAnother, season];

function range(from: string, days: number): string {
  return `${from}/${addDays(from, days)}`;
}
