/** JSON lines: one annotation a line, for collections of any size. */
import { written } from '../engine/written';
import { checkAnnotation } from './check-annotation';
import type { AnnotatedText, CollectionFormat } from './format';
import { parseLines } from './json-lines';

/** Holds everything; one source is in memory at a time. */
export const jsonl: CollectionFormat = {
  id: 'jsonl',
  label: 'JSON lines',
  purpose: 'whole annotations, one a line, for programs and large collections',
  unit: 'collection',
  extensions: ['.jsonl'],
  async *write(annotated) {
    for await (const each of annotated) yield jsonLine(each);
  },
  *read(content) {
    yield* parseLines(content, checkAnnotation);
  },
};

/** One annotation as a line, with its line feed. */
export function jsonLine(annotated: AnnotatedText): string {
  return `${JSON.stringify(written(annotated))}\n`;
}
