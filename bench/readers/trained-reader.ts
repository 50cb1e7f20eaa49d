/** The trained reader alone, with two threads. */
import { blocksToRead } from '../../src/engine/source/blocks';
import { readSource } from '../../src/engine/source/read-source';
import { openReader } from '../../src/runtime/node-reader';
import { measure } from './measure';

void measure(async () => {
  const { reader, problem } = await openReader(process.argv[3] ?? '', { threads: 2 });
  if (problem) throw new Error(problem);
  return (text) => reader.read(text, blocksToRead(readSource(text)).blocks);
});
