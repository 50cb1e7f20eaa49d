/** W3C Web Annotation: each mention, part of a statement and relation an annotation, anchored by quote and by position. */
import type { Decided, Span } from '../engine/annotation';
import { written } from '../engine/written';
import { checkAnnotation } from './check-annotation';
import type { CodePoints } from './code-points';
import { codePoints } from './code-points';
import { fieldsOf, itemsOf } from './foreign';
import type { AnnotatedText, DocumentFormat } from './format';
import { FormatError } from './format';
import { fromSpanGraph } from './from-span-graph';
import { iriOf } from './iri';
import { parseJson } from './parse-json';
import type { LabelledSpan, Relation } from './span-graph';
import { labelOf, relationTypes, toSpanGraph } from './span-graph';
import { decidedWords } from './statement-words';

/** Our terms beside the standard's own; `known` is a JSON literal, which linked data carries without reading it. */
const vocabulary = { known: { '@id': 'urn:on-the-record:known', '@type': '@json' } };

/** How much text a quote selector takes along on each side, in UTF-16 units: as much as Hypothesis does. */
const context = 32;

/**
 * Positions are code points, as the recommendation has them. A span in pieces has several targets, in the order of the
 * text. What annotations can't show is kept in `known`, as in JSON, so that nothing is lost.
 */
export const webAnnotation: DocumentFormat = {
  id: 'web-annotation',
  label: 'W3C Web Annotation (JSON-LD)',
  purpose: 'for tools of linked data, and for Hypothesis-like ones',
  unit: 'document',
  extensions: ['.jsonld'],
  write: (annotated) => [{ extension: '.jsonld', content: `${JSON.stringify(collection(annotated), null, 1)}\n` }],
  read: ([content]) => readCollection(parseJson(content ?? '', 'The file')),
};

function collection(annotated: AnnotatedText): object {
  const base = `urn:on-the-record:${iriOf(annotated.id)}`;
  const source = iriOf(annotated.id);
  const { spans, relations } = toSpanGraph(annotated);
  const points = codePoints(annotated.text);
  const actors = new Map(annotated.actors.map(({ id, name }) => [id, name]));
  const actorOf = new Map(annotated.mentions.map(({ actor }, i) => [`m${i + 1}`, actor]));
  const decidedOf = new Map<string, Decided | undefined>([
    ...annotated.mentions.map(({ decided }, i) => [`m${i + 1}`, decided] as const),
    ...annotated.statements.map(({ id, decided }) => [`${id}-content`, decided] as const),
  ]);
  const items = [
    ...spans.map(({ id, label, pieces }) => ({
      id: `${base}#${id}`,
      type: 'Annotation',
      motivation: 'tagging',
      body: [tag(label), ...named(actors.get(actorOf.get(id) ?? '')), ...assessed(decidedWords(decidedOf.get(id)))],
      target: only(pieces.map((piece) => target(source, piece, annotated.text, points))),
    })),
    ...relations.map(({ type, from, to }, i) => ({
      id: `${base}#r${i + 1}`,
      type: 'Annotation',
      motivation: 'linking',
      body: [tag(type), `${base}#${to}`],
      target: `${base}#${from}`,
    })),
  ];
  return {
    '@context': ['http://www.w3.org/ns/anno.jsonld', vocabulary],
    id: base,
    type: 'AnnotationCollection',
    label: annotated.id,
    total: items.length,
    known: written(annotated),
    first: { id: `${base}#page-1`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

function tag(value: string): object {
  return { type: 'TextualBody', purpose: 'tagging', value };
}

function named(name: string | undefined): object[] {
  return name === undefined ? [] : [{ type: 'TextualBody', purpose: 'identifying', value: name }];
}

function assessed(decided: string | null): object[] {
  return decided === null ? [] : [{ type: 'TextualBody', purpose: 'assessing', value: decided }];
}

function only<Value>(values: readonly Value[]): Value | readonly Value[] {
  return values.length === 1 ? values[0]! : values;
}

function target(source: string, [start, end]: Span, text: string, points: CodePoints): object {
  return {
    source,
    selector: [
      { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix: text.slice(whole(text, start - context), start), suffix: text.slice(end, whole(text, end + context)) },
      { type: 'TextPositionSelector', start: points.fromUtf16(start), end: points.fromUtf16(end) },
    ],
  };
}

/** An offset that parts no surrogate pair: `offset`, or the one after it. */
function whole(text: string, offset: number): number {
  const inside = offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
  return Math.max(0, inside ? offset + 1 : offset);
}

function readCollection(value: unknown): AnnotatedText {
  const { known, first } = fieldsOf(value);
  if (known === undefined) throw new FormatError('The collection does not carry the text that it annotates. Only collections that On the Record wrote can be read back.');
  const annotated = checkAnnotation(known);
  const { items } = fieldsOf(first);
  if (!Array.isArray(items)) throw new FormatError('The collection has no "items" on its first page. Export it again.');
  const points = codePoints(annotated.text);
  const graph = { spans: items.map(fieldsOf).flatMap((item) => readSpan(item, points)), relations: items.map(fieldsOf).flatMap(readRelation) };
  return fromSpanGraph(annotated.text, graph, annotated);
}

type Item = Readonly<Record<string, unknown>>;

function readSpan({ id, motivation, body, target }: Item, points: CodePoints): LabelledSpan[] {
  const label = labelOf(tagOf(body));
  if (motivation === 'linking' || label === null) return [];
  const targets = Array.isArray(target) ? target : [target];
  return [{ id: String(id), label, pieces: targets.map((each, i) => readPosition(each, points, `target ${i + 1} of ${String(id)}`)) }];
}

function readPosition(target: unknown, points: CodePoints, where: string): Span {
  const { selector } = fieldsOf(target);
  const { start, end } = (Array.isArray(selector) ? selector : [selector]).map(fieldsOf).find(({ type }) => type === 'TextPositionSelector') ?? {};
  if (!isIndex(start) || !isIndex(end) || start > end) throw new FormatError(`The ${where} has no TextPositionSelector with a start and an end. Add one or remove the annotation.`);
  return [points.toUtf16(start), points.toUtf16(end)];
}

function isIndex(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

function readRelation({ motivation, body, target }: Item): Relation[] {
  const type = relationTypes.find((each) => each === tagOf(body));
  const to = itemsOf(body).find((each) => typeof each === 'string');
  return motivation === 'linking' && type && to !== undefined && typeof target === 'string' ? [{ type, from: target, to }] : [];
}

/** The value of the body that tags. */
function tagOf(body: unknown): string {
  const { value } = (Array.isArray(body) ? body : [body]).map(fieldsOf).find(({ purpose }) => purpose === 'tagging') ?? {};
  return typeof value === 'string' ? value : '';
}
