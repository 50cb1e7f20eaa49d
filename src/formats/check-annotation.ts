/** Checks that a value read from a file is an annotation before anything trusts it. */
import { actorTypes } from '../engine/annotation';
import type { AnnotatedText } from './format';
import { FormatError } from './format';

type Check = (value: unknown, at: string, length: number) => void;

/**
 * Returns `value` as an annotation with its text. Throws a `FormatError` that names the first field that is missing, of
 * another type, or points outside the text. Fields that an annotation does not have are left as they are.
 */
export function checkAnnotation(value: unknown): AnnotatedText {
  const text = (value as { text?: unknown } | null)?.text;
  if (typeof text !== 'string') throw new FormatError('The annotation has no "text". Export it again together with its text.');
  annotation(value, 'annotation', text.length);
  return value as AnnotatedText;
}

const string: Check = (value, at) => expect(typeof value === 'string', at, 'a string');
const boolean: Check = (value, at) => expect(typeof value === 'boolean', at, 'true or false');
const probability: Check = (value, at) => expect(typeof value === 'number' && value >= 0 && value <= 1, at, 'a number from 0 to 1');
const index: Check = (value, at) => expect(Number.isInteger(value) && (value as number) >= 0, at, 'an index');
const offset: Check = (value, at, length) =>
  expect(Number.isInteger(value) && (value as number) >= 0 && (value as number) <= length, at, `an offset from 0 to ${length}`);

const oneOf = (values: readonly string[]): Check => (value, at) =>
  expect(values.includes(value as string), at, `one of ${values.join(', ')}`);
const orNull = (check: Check): Check => (value, at, length) => value === null || check(value, at, length);
const optional = (check: Check): Check => (value, at, length) => value === undefined || check(value, at, length);
const list = (check: Check): Check => (value, at, length) => {
  expect(Array.isArray(value), at, 'a list');
  (value as unknown[]).forEach((item, i) => check(item, `${at}[${i}]`, length));
};
const record = (fields: Readonly<Record<string, Check>>): Check => (value, at, length) => {
  expect(typeof value === 'object' && value !== null && !Array.isArray(value), at, 'an object');
  for (const [name, check] of Object.entries(fields)) check((value as Record<string, unknown>)[name], `${at}.${name}`, length);
};
const span: Check = (value, at, length) => {
  expect(Array.isArray(value) && value.length === 2, at, 'a span of two offsets');
  const [start, end] = value as unknown[];
  offset(start, `${at}[0]`, length);
  offset(end, `${at}[1]`, length);
  expect((start as number) <= (end as number), at, 'a span that ends after it starts');
};

/** A record with a place in the text, which ends after it starts. */
const placed = (fields: Readonly<Record<string, Check>>): Check => (value, at, length) => {
  record({ start: offset, end: offset, ...fields })(value, at, length);
  const { start, end } = value as { readonly start: number; readonly end: number };
  expect(start <= end, at, 'a place that ends after it starts');
};
const evidence = list(record({ code: string, text: string, at: optional(span) }));
const date = placed({ iso: orNull(string), basis: string });
const type = oneOf(actorTypes);
const decided = optional(record({ by: list(string), disputed: boolean, from: optional(string) }));

const annotation = record({
  id: string,
  language: string,
  date: orNull(date),
  headline: optional(span),
  byline: optional(span),
  captions: list(placed({ credit: orNull(string), creditSpan: orNull(span), repeats: orNull(index) })),
  paragraphs: list(span),
  sentences: list(span),
  mentions: list(placed({
    form: oneOf(['name', 'nominal', 'pronoun']), type, actor: orNull(string), confidence: probability,
    because: evidence, metonymic: optional(boolean), decided,
  })),
  actors: list(record({
    id: string, name: string, type, named: boolean, aliases: list(string), roles: list(string), affiliation: orNull(string),
    members: optional(list(string)), standsFor: optional(record({ name: string, because: evidence })),
    knowledge: optional(record({ summary: string, names: list(string), basis: string })), decided,
  })),
  statements: list(record({
    id: string, kind: oneOf(['direct', 'indirect', 'mixed']), content: list(span), cue: list(span), source: list(span),
    speaker: orNull(string), speakers: optional(list(string)), within: optional(string), continues: optional(string),
    confidence: probability, because: evidence, repeated: optional(boolean), decided,
  })),
  dates: list(date),
  findings: list(placed({ code: string, message: string, related: optional(list(span)), replacement: optional(string) })),
  skipped: list(placed({ reason: string })),
  reader: string,
});

function expect(holds: boolean, at: string, what: string): void {
  if (!holds) throw new FormatError(`${at} should be ${what}. The file was not written by this program, or was changed since; export it again.`);
}
