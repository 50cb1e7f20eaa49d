/** The text's own date, and the days that its other expressions mean. */
import type { ResolvedDate, Span } from '../annotation';
import type { NameReading } from '../reader/reading';
import type { Source } from '../source/source';
import { holderOf } from '../source/spans';
import { isDay } from './calendar';
import { calendarRules } from './calendar-rules';
import { dayAlonePattern, resolveDayAlone } from './day-alone';
import { countFromSaying } from './said-on';
import { resolveFromAnother } from './from-another';
import { countedFromAnother, relativeRules } from './relative-rules';
import { basedOn } from '../wording';

export interface Dates {
  /** The day that relative days count from, or `null` where neither the text nor its document tells it. */
  readonly date: ResolvedDate | null;
  /** All expressions in the order of the text, the header's own among them; they do not overlap. */
  readonly dates: readonly ResolvedDate[];
}

const rules = [...calendarRules, ...relativeRules];
/** Some of this stands in every expression that a rule finds: most sentences are done with by one look for it. */
const dateWords = /\d|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|day|week|month|year|night|morning|afternoon|evening|tomorrow|spring|summer|autumn|fall|winter|halloween|\beve\b/i;

/**
 * Finds the days that a source speaks of. A weekday is the last one up to the text's date, as in news, or the next one
 * where its sentence speaks of what is to come. `given` is the document's ISO 8601 day where that is known from elsewhere;
 * the text's own comes before it. Dates inside `names` ("Black Friday") are none.
 */
export function findDates(source: Source, names: readonly NameReading[], given?: string): Dates {
  const own: ResolvedDate | null = source.date && { ...source.date, ...basedOn('the text’s own date, {0}', { day: source.date.iso }) };
  const date = own ?? (given && isDay(given) ? { start: 0, end: 0, iso: given, ...basedOn('the document’s date, {0}', { day: given }) } : null);
  const found: ResolvedDate[] = [];
  const quotations = source.quotations.map(({ start, end }): Span => [start, end]);
  for (const sentence of source.sentences) found.push(...countFromSaying(source.text, sentence, quotations, datesIn(source.text, sentence, date?.iso ?? null, anchorOf(source.text, found))));
  const spans = names.map(({ start, end }): Span => [start, end]);
  const free = found.filter((one) => !standsInName(spans, one) && !(own && one.start < own.end && own.start < one.end));
  return { date, dates: own ? [...free, own].sort((a, b) => a.start - b.start) : free };
}

function standsInName(names: readonly Span[], { start, end }: ResolvedDate): boolean {
  const name = names[holderOf(names, start)];
  return name !== undefined && name[0] <= start && end <= name[1] + "'s".length && name[1] - name[0] > end - start;
}

/** The expressions of one sentence, left to right; of two that overlap the longer one holds. `last` is the one before the sentence. */
function datesIn(text: string, [from, to]: Span, today: string | null, last: ResolvedDate | null): readonly ResolvedDate[] {
  const sentence = text.slice(from, to);
  if (!dateWords.test(sentence)) return [];
  const found: ResolvedDate[] = [];
  const contextOf = (start: number, end: number) => ({ today, before: sentence.slice(0, start), after: sentence.slice(end) });
  for (const rule of rules)
    for (const match of sentence.matchAll(rule.pattern)) {
      const end = match.index + match[0].length;
      const resolution = rule.resolve(match, contextOf(match.index, end));
      if (resolution) found.push({ start: from + match.index, end: from + end, ...resolution });
    }
  const whole = countedOn(text, withoutOverlaps(found), last);
  const alone = [...sentence.matchAll(dayAlonePattern)].map((match): ResolvedDate => {
    const end = match.index + match[0].length;
    const start = end - (match.groups?.['words'] ?? '').length;
    const before = whole.filter((one) => one.end <= from + start && one.iso !== null && one.iso.length >= monthLength).at(-1) ?? (last?.iso && last.iso.length >= monthLength ? last : null);
    return { start: from + start, end: from + end, ...resolveDayAlone(match, contextOf(start, end), before) };
  });
  return alone.length > 0 ? withoutOverlaps([...whole, ...alone]) : whole;
}

/** `found`, left to right, with a day for those that count from the one before. */
function countedOn(text: string, found: readonly ResolvedDate[], last: ResolvedDate | null): readonly ResolvedDate[] {
  const resolved: ResolvedDate[] = [];
  for (const one of found) {
    const day = one.basis === countedFromAnother ? resolveFromAnother(text.slice(one.start, one.end), one.start, anchorOf(text, resolved) ?? last) : null;
    resolved.push(day ? { ...one, ...day } : one);
  }
  return resolved;
}

const countedBack = /\b(?:before|earlier|previous)\b/i;

/** The expression that "the next day" counts from: the last of `found`, but for a look back ("The day before, she had warned"). */
function anchorOf(text: string, found: readonly ResolvedDate[]): ResolvedDate | null {
  return found.slice(-3).findLast(({ start, end }) => !countedBack.test(text.slice(start, end))) ?? found.at(-1) ?? null;
}

/** "2024-06" */
const monthLength = 7;

function withoutOverlaps(found: readonly ResolvedDate[]): readonly ResolvedDate[] {
  let free = 0;
  return [...found]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < free) return false;
      free = end;
      return true;
    });
}
