/** The whole pipeline, from text to annotation, with two threads. */
import { annotate } from '../../src/engine/annotate';
import { openReader } from '../../src/runtime/node-reader';
import { measure } from './measure';

void measure(async () => {
  const { reader, problem } = await openReader(process.argv[3] ?? '', { threads: 2 });
  if (problem) throw new Error(problem);
  return (text) => annotate({ id: 'article', text }, reader);
});
