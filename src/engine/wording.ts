/** Reasons as sentences with places, so that they can be said in English, for what is written, and in the reader's language, for what is shown. */
import { spellDay } from './dates/calendar';

/** An English clause with places `{0}`, `{1}`, … as messages have them, and what stands there. */
export interface Wording {
  readonly template: string;
  readonly values: readonly WordingValue[];
}

/** Words of the text or a name, which no language changes; a clause within the clause; or a day. */
export type WordingValue = string | Wording | Day;

/** An ISO 8601 day. In English its weekday is said, unless that tells nobody more. */
export interface Day {
  readonly day: string;
  readonly weekday?: false;
}

/** What is told in English may carry this while it is in memory, for other languages. It is never written: `written` takes it out. */
export interface Worded {
  readonly wording?: Wording;
}

/**
 * A clause and what stands in its places. Whatever function takes a parameter called `template` is given it as a literal:
 * by that a test finds all that is to be translated.
 */
export function worded(template: string, ...values: readonly WordingValue[]): Wording {
  return { template, values };
}

/** A clause in English, and as other languages need it. */
export interface Told {
  readonly text: string;
  readonly wording: Wording;
}

/** A reason, for `Evidence`. */
export function tell(template: string, ...values: readonly WordingValue[]): Told {
  const wording = worded(template, ...values);
  return { text: inEnglish(wording), wording };
}

/** What led to a day, told in the same way. */
export interface Based {
  readonly basis: string;
  readonly wording: Wording;
}

/** What led to a day, for `ResolvedDate`. */
export function basedOn(template: string, ...values: readonly WordingValue[]): Based {
  const { text, wording } = tell(template, ...values);
  return { basis: text, wording };
}

/** Several as one: of three the first two are joined by `template`, which has two places, and then those with the third. */
export function series(template: string, values: readonly WordingValue[]): WordingValue {
  const [first = '', ...others] = values;
  return others.reduce<WordingValue>((before, value) => worded(template, before, value), first);
}

/** A value as a language says it: `say` puts spelled values in a template's places, `spell` writes a day. */
export function spelled(value: WordingValue, say: (template: string, values: readonly string[]) => string, spell: (day: Day) => string): string {
  if (typeof value === 'string') return value;
  return 'day' in value ? spell(value) : say(value.template, value.values.map((each) => spelled(each, say, spell)));
}

/** A value in English. A place that nothing stands for stays as it is. */
export function inEnglish(value: WordingValue): string {
  return spelled(value, (template, values) => template.replace(/\{(\d+)\}/g, (place, index: string) => values[Number(index)] ?? place), ({ day, weekday }) => spellDay(day, weekday));
}
