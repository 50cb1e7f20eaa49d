import assert from 'node:assert/strict';
import { createCache } from '../../../../src/engine/reader/trained/cache';

describe('createCache', () => {
  it('forgets what was used longest ago', () => {
    const cache = createCache<number>(2);
    cache.set('a', 1);
    cache.set('b', 2);
    cache.get('a');
    cache.set('c', 3);
    assert.deepEqual(['a', 'b', 'c'].map((key) => cache.get(key)), [1, undefined, 3]);
  });
});
