import assert from 'node:assert/strict';
import { countIn } from '../../../src/engine/actors/counts';

describe('countIn', () => {
  it('tells a number before a noun', () => assert.deepEqual(countIn('the two leaders'), { count: 2, alone: false }));
  it('tells a number that stands alone', () => assert.deepEqual(countIn('Both'), { count: 2, alone: true }));
  it('tells a noun that is a number', () => assert.deepEqual(countIn('the trio'), { count: 3, alone: true }));
  it('tells nothing of other descriptions', () => assert.equal(countIn('the leaders'), null));
});
