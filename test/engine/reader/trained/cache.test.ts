import assert from 'node:assert/strict';
import { createCache } from '../../../../src/engine/reader/trained/cache';

/** Values are their own sizes; a key of one letter takes two bytes. */
const cacheOf = (limit: number) => createCache<number>(limit, (bytes) => bytes);

describe('createCache', () => {
  it('forgets what was used longest ago', () => {
    const cache = cacheOf(30);
    cache.set('a', 10);
    cache.set('b', 11);
    cache.get('a');
    cache.set('c', 12);
    assert.deepEqual(['a', 'b', 'c'].map((key) => cache.get(key)), [10, undefined, 12]);
  });

  it('keeps as many small values as take no more room than a few large ones', () => {
    const cache = cacheOf(100);
    for (const key of 'abcdefghij') cache.set(key, 8);
    assert.deepEqual([...'abcdefghij'].filter((key) => cache.get(key) === undefined), []);
    cache.set('k', 48);
    assert.deepEqual([...'abcdefghijk'].filter((key) => cache.get(key) !== undefined), [...'fghijk']);
  });

  it('counts a value that is set again once', () => {
    const cache = cacheOf(100);
    for (let time = 0; time < 50; time++) cache.set('a', 40);
    cache.set('b', 40);
    assert.deepEqual([cache.get('a'), cache.get('b')], [40, 40]);
  });

  it('does not keep what is larger than all the room there is', () => {
    const cache = cacheOf(10);
    cache.set('a', 11);
    assert.equal(cache.get('a'), undefined);
  });
});
