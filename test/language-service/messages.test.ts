import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['language-service', 'server'].map((name) => join(__dirname, '..', '..', 'src', name));
const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));

describe('messages', () => {
  it('are written out where they are used, so that translators get all of them', () => {
    const calls = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/l10n\.t\((.)/g)].map(([, first]) => ({ file, first })));
    assert.ok(calls.length > 40);
    for (const { file, first } of calls) assert.equal(first, "'", file);
  });
});
