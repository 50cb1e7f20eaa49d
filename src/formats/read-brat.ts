/** Reads brat standoff back: our spans, relations and attributes, whoever wrote or changed them. */
import type { Actor, Annotation, Mention, Span, Statement } from '../engine/annotation';
import { codePoints } from './code-points';
import type { AnnotatedText } from './format';
import { FormatError } from './format';
import { emptyAnnotation, fromSpanGraph } from './from-span-graph';
import type { LabelledSpan, Relation, SpanGraph } from './span-graph';
import { labelOf, relationTypes } from './span-graph';

const forms: readonly Mention['form'][] = ['name', 'nominal', 'pronoun'];
const kinds: readonly Statement['kind'][] = ['direct', 'indirect', 'mixed'];

/** The annotation in `ann` of `text`. Throws a `FormatError` that names the line of `ann` that is not brat's. */
export function readAnn(ann: string, text: string, id: string): AnnotatedText {
  const points = codePoints(text);
  const rows = ann.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [parseRow(line, i + 1)]));
  const spans = rows.filter(({ id: name }) => name.startsWith('T')).flatMap((row) => readSpan(row, text, points.toUtf16));
  const values = attributeIndex(rows);
  const references = referenceIndex(rows);
  const relations = rows.filter(({ id: name }) => name.startsWith('R')).flatMap(readRelation);
  const graph: SpanGraph = { spans, relations };

  const bare = fromSpanGraph(text, graph, emptyAnnotation(id));
  const mentionSpans = spans.filter(({ label }) => !['content', 'cue', 'source'].includes(label));
  const mentions = bare.mentions.map((mention, i): Mention => {
    const at = mentionSpans[i]!.id;
    return {
      ...mention,
      form: forms.find((form) => form === values.get(`Form ${at}`)) ?? mention.form,
      actor: references.get(at)?.[0]?.id ?? null,
      confidence: confidence(values, at),
      ...(values.has(`Metonymic ${at}`) && { metonymic: true }),
    };
  });
  const contentSpans = spans.filter(({ label }) => label === 'content');
  const statements = bare.statements.map((statement, i): Statement => {
    const at = contentSpans[i]!.id;
    const speakers = references.get(at)?.map((actor) => actor.id) ?? [];
    return {
      ...statement,
      kind: kinds.find((kind) => kind === values.get(`Kind ${at}`)) ?? statement.kind,
      speaker: speakers[0] ?? null,
      ...(speakers.length > 1 && { speakers }),
      confidence: confidence(values, at),
      ...(values.has(`Repeated ${at}`) && { repeated: true }),
    };
  });
  return { ...bare, mentions, statements, actors: actorsOf(mentions, references) };
}

/** The actors that references name, in their order; of the type of their first mention. */
function actorsOf(mentions: Annotation['mentions'], references: ReadonlyMap<string, readonly Reference[]>): Actor[] {
  const types = new Map(mentions.filter(({ actor }) => actor !== null).map(({ actor, type }) => [actor, type] as const).reverse());
  const names = new Map([...references.values()].flat().map(({ id, name }) => [id, name]));
  const named = new Set(mentions.filter(({ form }) => form === 'name').map(({ actor }) => actor));
  return [...names].map(([id, name]) => ({ id, name, type: types.get(id) ?? 'other', named: named.has(id), aliases: [], roles: [], affiliation: null }));
}

interface Row {
  readonly id: string;
  readonly fields: readonly string[];
  readonly tail: string;
  readonly line: number;
}

interface Reference {
  readonly id: string;
  readonly name: string;
}

function parseRow(line: string, number: number): Row {
  const [id = '', middle = '', ...tail] = line.replace(/\r$/u, '').split('\t');
  if (!/^[TREAMN#*]/u.test(id)) throw new FormatError(`Line ${number} of the .ann file is no brat annotation: ${JSON.stringify(line.slice(0, 60))}. Mend or remove the line.`);
  return { id, fields: middle.split(' '), tail: tail.join('\t'), line: number };
}

/** A span with one of our labels; spans of other kinds are not ours to read. */
function readSpan({ id, fields: [type = '', ...offsets], line }: Row, text: string, toUtf16: (index: number) => number): LabelledSpan[] {
  const label = labelOf(type);
  if (label === null) return [];
  const pieces = offsets.join(' ').split(';').map((piece): Span => {
    const [start, end] = piece.split(' ').map(Number);
    if (!Number.isInteger(start) || !Number.isInteger(end) || start! > end! || start! < 0) throw new FormatError(`Line ${line} of the .ann file has no offsets: ${JSON.stringify(piece)}. Write them as "start end".`);
    return [toUtf16(start!), toUtf16(end!)];
  });
  return [{ id, label, pieces: joinAtLineBreaks(pieces, text) }];
}

function readRelation({ fields: [type = '', ...args] }: Row): Relation[] {
  const relation = relationTypes.find((each) => each === type.toLowerCase());
  const end = (name: string) => args.find((arg) => arg.startsWith(`${name}:`))?.slice(name.length + 1);
  const from = end('Arg1');
  const to = end('Arg2');
  return relation && from && to ? [{ type: relation, from, to }] : [];
}

function attributeIndex(rows: readonly Row[]): ReadonlyMap<string, string> {
  const attributes = rows.filter(({ id }) => id.startsWith('A') || id.startsWith('M'));
  return new Map(attributes.map(({ fields: [name, target, value] }) => [`${name} ${target}`, value ?? '']));
}

function referenceIndex(rows: readonly Row[]): ReadonlyMap<string, readonly Reference[]> {
  const index = new Map<string, Reference[]>();
  for (const { id, fields: [, target = '', reference = ''], tail } of rows) {
    if (!id.startsWith('N') || !reference.startsWith('actor:')) continue;
    index.set(target, [...(index.get(target) ?? []), { id: reference.slice('actor:'.length), name: tail }]);
  }
  return index;
}

function confidence(values: ReadonlyMap<string, string>, at: string): number {
  const value = Number(values.get(`Confidence ${at}`) ?? 1);
  return value >= 0 && value <= 1 ? value : 1;
}

/** The other way: fragments with nothing but line breaks between them are one. */
function joinAtLineBreaks(pieces: readonly Span[], text: string): Span[] {
  const joined: Span[] = [];
  for (const [start, end] of pieces) {
    const last = joined.at(-1);
    const touches = last !== undefined && start > last[1] && [...text.slice(last[1], start)].every(isBreak);
    if (touches) joined[joined.length - 1] = [last[0], end];
    else joined.push([start, end]);
  }
  return joined;
}

/** Ends of lines as Python sees them, and the tab that parts columns: none of them can stand in a line's text. */
// eslint-disable-next-line no-control-regex -- Python ends lines at these
export const breaks = /[\t\r\n\v\f\x1c-\x1e\x85\u2028\u2029]/u;

/** True for the characters at which a fragment ends. */
export function isBreak(char: string | undefined): boolean {
  return char !== undefined && breaks.test(char);
}
