import assert from 'node:assert/strict';
import { join } from 'node:path';
import { annotate } from '../../../src/engine/annotate';
import { readerWithin } from '../../../src/engine/reader/reader-within';
import { openReader } from '../../../src/runtime/node-reader';
import { longSource } from '../../../bench/long-source';

const document = { id: 'long', text: longSource(2_000) };
const opened = async () => (await openReader(join(__dirname, '../../../model'))).reader;

describe('reading within stretches', function () {
  this.timeout(30_000);

  it('finds names and speakers there, and elsewhere what quotation marks show', async () => {
    const span = [5_000, 6_000] as const;
    const { mentions, statements } = await annotate(document, readerWithin(await opened(), [span]));
    assert.ok(mentions.some(({ form, start }) => form === 'name' && start >= span[0] && start < span[1]));
    const names = mentions.filter(({ form }) => form === 'name');
    const paragraph = document.text.split('\n\n').reduce((longest, { length }) => Math.max(longest, length), 0);
    assert.ok(names.every(({ start, end }) => end > span[0] - paragraph && start < span[1] + paragraph));
    assert.ok(statements.some(({ content }) => (content[0]?.[0] ?? 0) > span[1] + paragraph));
  });

  it('leaves the whole as it is: the same as a reader says that read nothing ahead', async () => {
    const reader = await opened();
    for (const span of [[5_000, 6_000], [0, 10], [9_000, 11_000]] as const) await annotate(document, readerWithin(reader, [span]));
    assert.deepEqual(await annotate(document, reader), await annotate(document, await opened()));
  });
});
