import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bestStates, transitions } from '../../../../src/engine/reader/trained/viterbi';

const bio = transitions(3, (to) => to !== 2, (from, to) => to !== 2 || from !== 0);
const legal = (path: readonly number[]) => path.every((state, i) => state !== 2 || (i > 0 && path[i - 1] !== 0));

function everyPath(length: number): readonly (readonly number[])[] {
  return length === 0 ? [[]] : everyPath(length - 1).flatMap((path) => [0, 1, 2].map((state) => [...path, state]));
}

describe('bestStates', () => {
  it('finds the legal sequence with the highest sum, as trying all of them does', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), { minLength: 1, maxLength: 5 }), (rows) => {
      const total = (path: readonly number[]) => path.reduce((sum, state, i) => sum + (rows[i]?.[state] ?? 0), 0);
      const path = [...bestStates(Float32Array.from(rows.flat()), rows.length, bio)];
      assert.ok(legal(path));
      assert.equal(total(path), Math.max(...everyPath(rows.length).filter(legal).map(total)));
    }));
  });

  it('gives nothing for nothing', () => {
    assert.equal(bestStates(new Float32Array(), 0, bio).length, 0);
  });
});
