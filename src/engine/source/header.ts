/** What stands above an article: its date, title and byline, with or without labels. */
import type { Skipped, Span } from '../annotation';
import { fullDayPattern, parseFullDay } from '../dates/calendar';
import { trimSpan, type Line } from './lines';

interface HeaderDate {
  readonly start: number;
  readonly end: number;
  readonly iso: string;
}

export interface Header {
  readonly date: HeaderDate | null;
  readonly title: Span | null;
  readonly byline: Span | null;
  /** What says nothing itself: "Title:", "https://…", the time of day behind the date. */
  readonly skipped: readonly Skipped[];
  /** The lines as they are left for the article, in the order of the text; those of the header are blank. */
  readonly rest: readonly Line[];
}

/** What one line adds to the header; `article` is what of it belongs to the article. */
interface HeaderLine {
  readonly date?: HeaderDate;
  readonly title?: Span;
  readonly byline?: Span;
  readonly labels?: readonly Span[];
  readonly article?: Span;
}

/** A header stands in the first lines, a byline under the headline among them. */
const headerLines = 8;
const longestHeaderLine = 200;

const dateLine = new RegExp(`^((?:date|published|updated|posted|issued)(?: on)?\\s?:?\\s)?(${fullDayPattern})`, 'i');
const timeOfDay = /^[\s,.|·–—-]*(?:(?:T|at\s)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?\s?(?:[A-Z]{1,5}|[+-]\d{2}:?\d{2})?)?[\s.]*$/i;
const titleLine = /^(?:title|headline)\s?:\s?/i;
const bylineLine = /^(?:by|author|authors|byline|reporter)\s?:?\s/i;
const otherLabel = /^(?:(?:url|link|section|category|language|publisher|outlet|id)\s?:\s?\S|https?:\/\/\S+$)/i;
const nameWord = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|and|of|for|de|da|van|von|der|bin|al|el|the|in|[,&|/@])$/u;

/** Reads the header's lines; a line that only begins with a date keeps its rest for the article. */
export function readHeader(text: string, lines: readonly Line[]): Header {
  const head = lines.filter(({ blank }) => !blank).slice(0, headerLines);
  const read = new Map(head.map((line) => [line, readHeaderLine(text, line.span)]));
  const found = [...read.values()];
  const date = found.find((line) => line.date)?.date ?? null;
  const title = found.find((line) => line.title)?.title ?? null;
  const byline = found.find((line) => line.byline)?.byline ?? null;
  const used = (line: HeaderLine) => (line.date ?? date) === date && (line.title ?? title) === title && (line.byline ?? byline) === byline;
  return {
    date,
    title,
    byline,
    skipped: found.flatMap((line) => (used(line) ? (line.labels ?? []) : [])).map(([start, end]) => ({ start, end, reason: 'a label of the header' })),
    rest: lines.map((line) => {
      const header = read.get(line);
      if (!header || !used(header)) return line;
      return header.article ? { span: header.article, blank: false } : { span: [line.span[0], line.span[0]], blank: true };
    }),
  };
}

function readHeaderLine(text: string, span: Span): HeaderLine {
  const [start, end] = span;
  const words = text.slice(start, Math.min(end, start + longestHeaderLine));
  const dated = readDate(text, span, words);
  if (dated) return dated;
  if (end - start > longestHeaderLine) return { article: span };
  const title = titleLine.exec(words)?.[0];
  if (title && title.length < words.length) return { title: [start + title.length, end], labels: [[start, start + title.length]] };
  const by = bylineLine.exec(words)?.[0];
  if (by && namesPeople(words.slice(by.length))) return { byline: span };
  return otherLabel.test(words) ? { labels: [span] } : { article: span };
}

/** A day at a line's start is the header's where a label says so, or where nothing follows but a time of day. */
function readDate(text: string, [start, end]: Span, words: string): HeaderLine | null {
  const match = dateLine.exec(words);
  const [all = '', label = '', day = ''] = match ?? [];
  const iso = parseFullDay(day);
  if (!match || !iso || (label === '' && !timeOfDay.test(words.slice(all.length)))) return null;
  const rest = trimSpan(text, [start + all.length, end]);
  const dayStart = start + label.length;
  const date = { start: dayStart, end: start + all.length, iso };
  const labels: readonly Span[] = label ? [[start, dayStart]] : [];
  if (timeOfDay.test(words.slice(all.length))) return { date, labels: rest[0] < rest[1] ? [...labels, rest] : labels };
  return { date, labels, article: rest };
}

function namesPeople(words: string): boolean {
  const list = words.split(/\s+/).filter(Boolean);
  return list.length > 0 && list.length <= 14 && list.every((word) => nameWord.test(word.replace(/,$/, '')));
}
