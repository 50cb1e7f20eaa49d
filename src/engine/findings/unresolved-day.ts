/** A day that the text's date can't tell: a reader of the archive will not know when it was. */
import type { Check } from './checked';

export const unresolvedDay: Check = ({ annotation: { dates }, words, quoted }) =>
  dates.filter(({ iso, start }) => iso === null && !quoted(start)).map(({ start, end, basis }) => ({
    start,
    end,
    code: 'unresolved-day',
    message: `Which day “${words([start, end])}” is can't be told: ${basis}.`,
  }));
