/** "“We vote tomorrow,” he said on Monday": what quoted words call tomorrow counts from the day on which they were said. */
import type { ResolvedDate, Span } from '../annotation';
import { basedOn } from '../wording';
import { addDays } from './calendar';

const steps: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };
/** What may make a day that of something else than the saying. */
const otherThing = /\b(?:that|when|after|before|until|since|by|which|who|for|to|of|about|over)\b|;/i;
const leadsElsewhere = /\b(?:after|before|about|of|since|until|by|for|from|to|over|ahead of)\s(?:the\s)?$/i;
/** Before a day so many UTF-16 units are looked at. */
const reach = 14;

/** `found`, the days of the sentence `span` of `text`, with those inside its `quotations` counted from the one single day outside of them, where that tells when they were said. */
export function countFromSaying(text: string, [from, to]: Span, quotations: readonly Span[], found: readonly ResolvedDate[]): readonly ResolvedDate[] {
  if (found.length < 2) return found;
  const own = quotations.filter(([start, end]) => start >= from && end <= to);
  const inside = ({ start }: ResolvedDate) => own.find(([open, close]) => open < start && start < close);
  const outside = found.filter((date) => !inside(date));
  const [said, other] = outside;
  if (own.length === 0 || !said?.iso || other || !/^\d{4}-\d\d-\d\d$/.test(said.iso) || wordOf(text, said) in steps || /['’]s$/.test(text.slice(said.start, said.end)) || leadsElsewhere.test(text.slice(Math.max(from, said.start - reach), said.start))) return found;
  const day = said.iso;
  return found.map((date) => {
    const quotation = inside(date);
    const step = steps[wordOf(text, date)];
    if (!quotation || step === undefined) return date;
    const between = said.end <= quotation[0] ? text.slice(said.end, quotation[0]) : text.slice(quotation[1], said.start);
    return otherThing.test(between) ? date : { ...date, iso: addDays(day, step), ...basedOn('counted from {0}, when it was said', { day }) };
  });
}

function wordOf(text: string, { start, end }: ResolvedDate): string {
  return text.slice(start, end).toLowerCase().replace(/['’]s$/, '');
}
