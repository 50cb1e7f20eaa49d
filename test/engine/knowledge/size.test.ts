import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = join(__dirname, '../../../src/engine/knowledge/data');

describe('the knowledge that is shipped', () => {
  it('takes less than a megabyte, compressed', () => {
    const sizes = readdirSync(folder).filter((file) => file.endsWith('.json')).map((file) => gzipSync(readFileSync(join(folder, file))).length);
    const sum = sizes.reduce((a, b) => a + b, 0);
    assert.ok(sizes.length > 3 && sum > 0 && sum < 1_000_000, `${sum} bytes`);
  });
});
