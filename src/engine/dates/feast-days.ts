/** Days that go by a name: "Christmas Day", "New Year’s Eve". Those of one country alone, and those that churches count differently, are left out. */
import { isoOf } from './calendar';
import { nearestYear } from './nearest-year';
import type { DateRule } from './rule';
import { speaksOfComing } from './tense';
import { basedOn } from '../wording';

/** Month, from 0, and day. */
const days: Readonly<Record<string, readonly [number, number]>> = {
  'christmas day': [11, 25], 'christmas eve': [11, 24], 'boxing day': [11, 26], "new year's eve": [11, 31], "new year's day": [0, 1], "valentine's day": [1, 14], "st patrick's day": [2, 17], "st. patrick's day": [2, 17],
  "international women's day": [2, 8], "april fools' day": [3, 1], 'may day': [4, 1], 'halloween': [9, 31], "all saints' day": [10, 1], 'armistice day': [10, 11],
};

export const feastDay: DateRule = {
  pattern: new RegExp(`\\b(?<name>${Object.keys(days).map((name) => name.replace("'", "['’]").replace('.', '\\.')).join('|')})(?![\\w-])(?:,?\\s(?<year>(?:19|20)\\d\\d)\\b)?`, 'gi'),
  resolve: ({ groups = {} }, { today, before, after }) => {
    const [month, day] = days[(groups['name'] ?? '').toLowerCase().replace('’', "'")] ?? [0, 1];
    if (groups['year']) return { iso: isoOf(Number(groups['year']), month, day), ...basedOn('the year as written, and the day that goes by that name') };
    if (!today) return { iso: null, ...basedOn('written without its year, and the text has no date') };
    const near = nearestYear(month, day, today);
    const iso = isoOf(near, month, day) ?? today;
    const year = speaksOfComing(before, after) && iso < today ? near + 1 : near;
    return { iso: isoOf(year, month, day), ...basedOn('the one nearest to {0}, the text’s date', { day: today }) };
  },
};
