/** Datelines: where and when an agency's report was filed, "SEOUL, June 20, 2024 (Reuters) —". */
import type { Span } from '../annotation';
import { fullDayPattern, parseFullDay } from '../dates/calendar';

/** A dateline stands at the start of one of the first paragraphs and is short. */
const paragraphsSearched = 3;
const longestDateline = 120;

/** In capitals, or with an agency in brackets behind it. */
const place = /^(?:\(?\p{Lu}[\p{Lu}\p{M} .'’/-]{2,40}(?:,\s[\p{L}. ]{2,30})?|\p{Lu}[^—–()]{2,80}\(\p{Lu}[\p{L}\s/.]{1,30}\)$)/u;
const day = new RegExp(`(${fullDayPattern})`, 'i');

/** The day of the first dateline that is written with its year; others are resolved with the text's dates. */
export function findDateline(text: string, paragraphs: readonly Span[]): { readonly start: number; readonly end: number; readonly iso: string } | null {
  for (const [start, end] of paragraphs.slice(0, paragraphsSearched)) {
    const head = text.slice(start, Math.min(end, start + longestDateline));
    const stop = head.search(/\s(?:—|–|--|-)\s|:\s/);
    if (stop < 0 || !place.test(head.slice(0, stop))) continue;
    const match = day.exec(head.slice(0, stop));
    const iso = match && parseFullDay(match[0]);
    if (match && iso) return { start: start + match.index, end: start + match.index + match[0].length, iso };
  }
  return null;
}
