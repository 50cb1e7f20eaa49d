/** How many of the short passages hold when the shipped model reads them: `node --import tsx bench/passages.ts [MODEL]`. */
import { resolve } from 'node:path';
import { annotate } from '../src/engine/annotate';
import { openReader } from '../src/runtime/node-reader';
import { wrongIn } from '../test/engine/passages/check-read';
import { readPassages } from '../test/engine/passages/read-passages';

async function main(): Promise<void> {
  const { reader, problem } = await openReader(resolve(process.argv[2] ?? 'model'));
  if (problem) throw new Error(problem);
  let right = 0;
  for (const passage of readPassages) {
    const wrong = wrongIn(passage, await annotate({ id: 'passage', text: passage.text, ...(passage.date && { date: passage.date }) }, reader));
    if (wrong.length === 0) right++;
    else console.log(`${passage.title}\n  ${wrong.join('\n  ')}`);
  }
  console.log(`${right} of ${readPassages.length} passages hold (${((100 * right) / readPassages.length).toFixed(1)} %)`);
}

void main();
