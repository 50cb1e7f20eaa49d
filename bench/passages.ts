/** How many of the short passages hold when the shipped model reads them: `node --import tsx bench/passages.ts [MODEL]`. */
import { resolve } from 'node:path';
import { annotate } from '../src/engine/annotate';
import { openReader } from '../src/runtime/node-reader';
import { claimsOf, wrongIn } from '../test/engine/passages/check-read';
import { readPassages } from '../test/engine/passages/read-passages';
import { strangersSets } from '../test/engine/passages/strangers-sets';

async function main(): Promise<void> {
  const { reader, problem } = await openReader(resolve(process.argv[2] ?? 'model'));
  if (problem) throw new Error(problem);
  for (const [kind, passages] of [['passages', readPassages] as const, ...strangersSets]) {
    let right = 0;
    let claims = 0;
    let wrongClaims = 0;
    for (const passage of passages) {
      const wrong = wrongIn(passage, await annotate({ id: 'passage', text: passage.text, ...(passage.date && { date: passage.date }) }, reader));
      claims += claimsOf(passage);
      wrongClaims += wrong.length;
      if (wrong.length === 0) right++;
      else console.log(`${passage.title}\n  ${wrong.join('\n  ')}`);
    }
    console.log(`${right} of ${passages.length} ${kind} hold (${((100 * right) / passages.length).toFixed(1)} %), ${claims - wrongClaims} of the ${claims} things that they say (${(100 * (1 - wrongClaims / claims)).toFixed(1)} %)`);
  }
}

void main();
