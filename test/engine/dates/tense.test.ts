import assert from 'node:assert/strict';
import { speaksOfComing } from '../../../src/engine/dates/tense';

describe('what is to come', () => {
  for (const verb of ['open', 'close', 'resume']) it(`is where several ${verb} on a day`, () => assert.equal(speaksOfComing(`The shops ${verb} on `, '.'), true));
  it('is not where the shops were found open', () => assert.equal(speaksOfComing('They found the shops open on ', '.'), false));
  it('is not where they open something', () => assert.equal(speaksOfComing('They open boxes every ', '.'), false));
});

describe('what has been', () => {
  for (const verb of ['fell', 'rose', 'sank', 'sold', 'spent', 'ran', 'struck', 'chose']) it(`is what ${verb} last before a day`, () => assert.equal(speaksOfComing(`The season starts late, and prices ${verb} on `, '.'), false));
  it('is what fell before what is to come', () => assert.equal(speaksOfComing('Prices ', ' fell, and the season starts late.'), false));
  it('is not what falls', () => assert.equal(speaksOfComing('The season starts late, and prices fall on ', '.'), true));
  it('is not what fell before the last verb', () => assert.equal(speaksOfComing('Prices fell, and the season starts on ', '.'), true));
});
