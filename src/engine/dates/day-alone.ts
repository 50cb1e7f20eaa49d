/** "The 19th": a day of the month that the text spoke of last, or of the month of its date. */
import type { ResolvedDate } from '../annotation';
import { addMonths, dayPattern, isoOf } from './calendar';
import { countedFrom, noSuchDay, type DateContext, type Resolution } from './rule';
import { speaksOfComing } from './tense';
import { basedOn } from '../wording';

/** An ordinal that no noun follows: "on the 19th, roads", but not "the 19th floor". */
export const dayAlonePattern = new RegExp(`\\b(?:[Oo]n|[Bb]y|[Uu]ntil|[Ss]ince|[Ff]rom|[Bb]efore|[Aa]fter|[Tt]hrough|[Tt]o)\\s(?<words>the\\s(?<day>${dayPattern.replace('(?:st|nd|rd|th)?', '(?:st|nd|rd|th)')}))(?=[,.;:!?)]|$|\\s(?:of\\s(?<which>this|last|next)\\smonth|and|but|when|as|to|until|at|in|with|without|for|from|by|after|before|near|off|under|on|because|while|which|who|where|he|she|it|they|we|I|the|is|was|were|are|has|had|have|will|would)\\b)`, 'g');

/** The day that a match of `dayAlonePattern` means; `last` is the expression with a day that stands before it, if any. */
export function resolveDayAlone(match: RegExpExecArray, { today, before, after }: DateContext, last: ResolvedDate | null): Resolution {
  const day = parseInt(match.groups?.['day'] ?? '');
  const which = match.groups?.['which'];
  if (last?.iso && !which) {
    const iso = dayIn(last.iso.slice(0, 7), day);
    return { iso, ...(iso ? basedOn('in the month that the text spoke of last') : basedOn('the month that the text spoke of last has no such day')) };
  }
  if (!today) return { iso: null, ...basedOn('written without its month, and the text has no date') };
  const same = dayIn(today.slice(0, 7), day);
  const forward = speaksOfComing(before, after);
  const step = which ? ['last', 'this', 'next'].indexOf(which) - 1 : same && (forward ? same < today : same > today) ? (forward ? 1 : -1) : 0;
  const iso = dayIn(addMonths(today, step), day);
  return { iso, ...(iso ? countedFrom(today) : noSuchDay) };
}

function dayIn(month: string, day: number): string | null {
  return isoOf(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1, day);
}
