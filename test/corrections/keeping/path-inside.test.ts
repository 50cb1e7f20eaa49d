import assert from 'node:assert/strict';
import { posix } from 'node:path';
import fc from 'fast-check';
import { pathInside } from '../../../src/corrections/keeping/path-inside';

describe('a path inside a folder', () => {
  it('is what follows the folder', () => {
    assert.equal(pathInside('/home/a', '/home/a/b/c.txt'), 'b/c.txt');
    assert.equal(pathInside('/home/a/', '/home/a/b'), 'b');
    assert.equal(pathInside('/', '/b'), 'b');
  });

  it('is none for what is elsewhere, or leads out', () => {
    for (const path of ['/home/ab', '/home', '/home/a', '/home/a/', '/home/a/../b', '/home/a/./b', '/home/a//b', '/home/a/..\\b', 'b', '']) assert.equal(pathInside('/home/a', path), null, path);
  });

  it('never leaves the folder', () => {
    const parts = fc.array(fc.constantFrom('..', '.', '', 'a', 'b c', '\\', '%2e%2e', '...', '\0'), { maxLength: 6 });
    fc.assert(fc.property(parts, (steps) => {
      const path = pathInside('/home/a', `/home/a/${steps.join('/')}`);
      if (path !== null) assert.ok(posix.resolve('/home/a/.on-the-record', `${path}.jsonld`).startsWith('/home/a/.on-the-record/'));
    }));
  });
});
