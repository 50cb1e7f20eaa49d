/** Label Studio: one task a source, with the annotation as a prediction that people correct. */
import { written } from '../engine/written';
import { checkAnnotation } from './check-annotation';
import type { CodePoints } from './code-points';
import { codePoints } from './code-points';
import { fieldsOf, itemsOf } from './foreign';
import type { AnnotatedText, CollectionFormat } from './format';
import { FormatError } from './format';
import { emptyAnnotation, fromSpanGraph } from './from-span-graph';
import { parseJson } from './parse-json';
import type { RegionLink, Regions } from './regions';
import { fromRegions, toRegions } from './regions';
import { toSpanGraph } from './span-graph';

/**
 * The labelling interface is `<Labels name="label" toName="text">` over `<Text name="text" value="$text">`, with the labels
 * of our actor types and `content`, `cue`, `source`. Offsets of regions are code points. What regions can't show is kept in
 * the task's data, as in JSON, so that nothing is lost; where a person has annotated the task, that is what is read.
 */
export const labelStudio: CollectionFormat = {
  id: 'label-studio',
  label: 'Label Studio JSON',
  purpose: 'tasks with pre-annotations for Label Studio',
  unit: 'collection',
  extensions: ['.label-studio.json'],
  async *write(annotated) {
    let before = '[\n';
    for await (const each of annotated) {
      yield before + JSON.stringify(task(each));
      before = ',\n';
    }
    yield before.startsWith('[') ? '[]\n' : '\n]\n';
  },
  *read(content) {
    const tasks = parseJson(content, 'The file');
    if (!Array.isArray(tasks)) throw new FormatError('The file is no list of tasks. Export the project from Label Studio as JSON, not as JSON-MIN or CSV.');
    for (const [i, each] of tasks.entries()) yield readTask(each, `Task ${i + 1}`);
  },
};

function task(annotated: AnnotatedText): object {
  const { text, ...known } = written(annotated);
  return { data: { text, known }, predictions: [{ model_version: annotated.reader, result: results(annotated) }] };
}

function results(annotated: AnnotatedText): object[] {
  const { regions, links } = toRegions(toSpanGraph(annotated));
  const points = codePoints(annotated.text);
  return [
    ...regions.map(({ id, label, start, end }) => ({
      id,
      from_name: 'label',
      to_name: 'text',
      type: 'labels',
      value: { start: points.fromUtf16(start), end: points.fromUtf16(end), text: annotated.text.slice(start, end), labels: [label] },
    })),
    ...links.map(({ type, from, to }) => ({ type: 'relation', direction: 'right', from_id: from, to_id: to, labels: [type] })),
  ];
}

function readTask(value: unknown, where: string): AnnotatedText {
  const { id, data, annotations, predictions } = fieldsOf(value);
  const { text, known } = fieldsOf(data);
  if (typeof text !== 'string') throw new FormatError(`${where} has no text under "data". Export the tasks with their data.`);
  const annotation = checkAnnotation({ ...emptyAnnotation(String(id ?? where)), ...fieldsOf(known), text });
  const done = itemsOf(annotations).map(fieldsOf).find(({ was_cancelled }) => !was_cancelled) ?? fieldsOf(itemsOf(predictions)[0]);
  return fromSpanGraph(text, fromRegions(readResults(itemsOf(done['result']), codePoints(text)), text), annotation);
}

function readResults(results: readonly unknown[], points: CodePoints): Regions {
  const rows = results.map(fieldsOf);
  const regions = rows.filter(({ type }) => type === 'labels').map(({ id, value }) => {
    const { start, end, labels } = fieldsOf(value);
    return { id: String(id), label: String(itemsOf(labels)[0]), start: points.toUtf16(Number(start)), end: points.toUtf16(Number(end)) };
  });
  const links = rows.filter(({ type }) => type === 'relation').map(({ from_id, to_id, labels }): RegionLink => ({ type: String(itemsOf(labels)[0]), from: String(from_id), to: String(to_id) }));
  return { regions, links };
}
