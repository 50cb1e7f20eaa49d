/** A day that the text's date can't tell: a reader of the archive will not know when it was. */
import { countedFromAnother } from '../dates/relative-rules';
import type { Check } from './checked';

/** A season is no day: nobody expects to learn which. */
const season = /\b(?:spring|summer|autumn|fall|winter)\b/i;

export const unresolvedDay: Check = ({ annotation: { dates }, words, quoted }) =>
  dates.filter(({ iso, basis, start, end }) => iso === null && basis !== countedFromAnother && !quoted(start) && !season.test(words([start, end]))).map(({ start, end, basis }) => ({
    start,
    end,
    code: 'unresolved-day',
    message: `Which day “${words([start, end])}” is can't be told: ${basis}.`,
  }));
