/** doccano: JSON lines of a sequence-labelling project with relations. */
import { written } from '../engine/written';
import { checkAnnotation } from './check-annotation';
import { fieldsOf, itemsOf } from './foreign';
import type { AnnotatedText, CollectionFormat } from './format';
import { FormatError } from './format';
import { emptyAnnotation, fromSpanGraph } from './from-span-graph';
import { parseLines } from './json-lines';
import { fromRegions, toRegions } from './regions';
import { toSpanGraph } from './span-graph';

/**
 * Offsets are UTF-16, as its editor counts; the project must allow overlapping spans and use relations. What spans can't
 * show is kept in a column of its own, as in JSON: doccano keeps it as metadata and exports it again, so that nothing is lost.
 */
export const doccano: CollectionFormat = {
  id: 'doccano',
  label: 'doccano JSONL',
  purpose: 'pre-annotations for doccano',
  unit: 'collection',
  extensions: ['.doccano.jsonl'],
  async *write(annotated) {
    for await (const each of annotated) yield `${JSON.stringify(row(each))}\n`;
  },
  *read(content) {
    yield* parseLines(content, readRow);
  },
};

function row(annotated: AnnotatedText): object {
  const { text, ...known } = written(annotated);
  const { regions, links } = toRegions(toSpanGraph(annotated));
  const ids = new Map(regions.map(({ id }, i) => [id, i + 1]));
  return {
    text,
    entities: regions.map(({ id, label, start, end }) => ({ id: ids.get(id), label, start_offset: start, end_offset: end })),
    relations: links.map(({ type, from, to }, i) => ({ id: i + 1, from_id: ids.get(from), to_id: ids.get(to), type })),
    known,
  };
}

function readRow(value: unknown): AnnotatedText {
  const { id: row, text, entities, relations, known } = fieldsOf(value);
  if (typeof text !== 'string') throw new FormatError('There is no "text". Export the project as JSONL with relations.');
  if (!Array.isArray(entities)) throw new FormatError('There are no "entities". Export the project as JSONL with relations.');
  const regions = entities.map(fieldsOf).map(({ id, label, start_offset, end_offset }) => ({ id: String(id), label: String(label), start: Number(start_offset), end: Number(end_offset) }));
  const links = itemsOf(relations).map(fieldsOf).map(({ from_id, to_id, type }) => ({ type: String(type), from: String(from_id), to: String(to_id) }));
  return fromSpanGraph(text, fromRegions({ regions, links }, text), checkAnnotation({ ...emptyAnnotation(String(row ?? '')), ...fieldsOf(known), text }));
}
