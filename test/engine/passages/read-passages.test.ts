import assert from 'node:assert/strict';
import { join } from 'node:path';
import { annotate } from '../../../src/engine/annotate';
import { openReader } from '../../../src/runtime/node-reader';
import { wrongIn } from './check-read';
import { readPassages } from './read-passages';

/** All hold where `bench/passages.ts` was run; other processors round the model's 8 bits otherwise, which may tip what is close. */
const mark = 0.98;

describe('passages that the shipped model reads', function () {
  this.timeout(120_000);

  it('hold', async () => {
    const { reader, problem } = await openReader(join(__dirname, '../../../model'), { threads: 1 });
    assert.equal(problem, null);
    const failing: string[] = [];
    for (const passage of readPassages) {
      const wrong = wrongIn(passage, await annotate({ id: 'passage', text: passage.text, ...(passage.date && { date: passage.date }) }, reader));
      if (wrong.length > 0) failing.push(`${passage.title}: ${wrong.join('; ')}`);
    }
    assert.ok(failing.length <= (1 - mark) * readPassages.length, failing.join('\n'));
  });
});
