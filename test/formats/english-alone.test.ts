/** What is exported is the same whatever the reader’s language: no format writes the wordings that an annotation has in memory. */
import assert from 'node:assert/strict';
import { worded } from '../../src/engine/wording';
import type { AnnotatedText, Format } from '../../src/formats/format';
import { formats } from '../../src/formats/formats';
import { seedAnnotation } from './seed-annotation';
import { collect, throughUtf8 } from './written';

const mark = 'neverwritten';
const wording = worded(mark);
const because = [{ code: 'source-of-cue', text: 'given as the source', wording }];

const inMemory: AnnotatedText = {
  ...seedAnnotation,
  date: seedAnnotation.date && { ...seedAnnotation.date, wording },
  mentions: seedAnnotation.mentions.map((mention) => ({ ...mention, because })),
  actors: seedAnnotation.actors.map((actor) => ({ ...actor, standsFor: { name: 'the government', wording, because } })),
  statements: seedAnnotation.statements.map((statement) => ({ ...statement, because })),
  dates: seedAnnotation.dates.map((date) => ({ ...date, wording })),
};

async function exported(format: Format): Promise<string> {
  const files = format.unit === 'document' ? format.write(inMemory).map(({ content }) => content) : [await collect(format.write([inMemory]))];
  return files.map(throughUtf8).join('\n');
}

describe('what is exported', () => {
  for (const format of formats) it(`as ${format.label} has the reasons in English alone`, async () => assert.equal((await exported(format)).includes(mark), false));
});
