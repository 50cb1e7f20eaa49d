import assert from 'node:assert/strict';
import { isCalledABody } from '../../../src/engine/actors/named-bodies';

const called = (name: string, type: 'place' | 'other' = 'place') => isCalledABody(name, { start: 0, end: name.length, type, confidence: 0.5 });

describe('isCalledABody', () => {
  it('holds of a name with a word for bodies', () => assert.deepEqual(['Dunmore Capital', 'Banque Orlan', 'Elna Airways', 'Norda Inc.'].filter((name) => !called(name)), []));
  it('does not hold of a place that was a union', () => assert.deepEqual([called('Soviet Union'), called('Tarn Union', 'other')], [false, true]));
  it('does not hold of the word alone', () => assert.deepEqual(['Capital', 'Banque', 'Holdings'].filter((name) => called(name)), []));
  it('does not hold where the word stands elsewhere', () => assert.deepEqual(['Capital Dunmore', 'Orlan Banque', 'Dunmore Capitals', 'Dunmore Hill'].filter((name) => called(name)), []));
});
