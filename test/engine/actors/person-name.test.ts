import assert from 'node:assert/strict';
import { asFamilyAlone, beginsWithRank, otherParts, parsePersonName, rankNoun, withoutRank } from '../../../src/engine/actors/person-name';

describe('a person’s name', () => {
  it('is read without its ranks, where more than one word is left', () => {
    assert.equal(withoutRank('Lt. Col. Beatriz Fonseca'), 'Beatriz Fonseca');
    assert.equal(withoutRank('Mrs. Hale'), 'Mrs. Hale');
    assert.equal(withoutRank('Dean Price'), 'Dean Price');
  });
  it('is known by a rank before a single word too', () => assert.deepEqual(['Dr. Okonkwo', 'Okonkwo', 'Gene Price'].map(beginsWithRank), [true, false, false]));
  it('has parts besides the first and the family name', () => {
    assert.deepEqual(otherParts(parsePersonName('Nguyen Van Hung')), ['hung']);
    assert.deepEqual(otherParts(parsePersonName('María Fernanda Ospina Rojas')), ['fernanda', 'ospina']);
    assert.deepEqual(otherParts(parsePersonName('Willem van der Berg')), ['berg']);
    assert.deepEqual(otherParts(parsePersonName('Ana Cruz')), []);
  });
  it('may be a family name alone where it begins with a particle', () => {
    assert.equal(asFamilyAlone(parsePersonName('Von Ahlen'))?.family, 'von ahlen');
    assert.equal(asFamilyAlone(parsePersonName('Katrin von Ahlen')), null);
    assert.equal(asFamilyAlone(parsePersonName('Ann Roe')), null);
  });
  it('has ranks that stand for nouns', () => assert.deepEqual(['col', 'sen', 'ann'].map(rankNoun), ['colonel', 'senator', null]));
  it('suggests a gender by its given name, wherever that stands', () => {
    assert.equal(parsePersonName('Hye-jin Park').suggested, 'female');
    assert.equal(parsePersonName('Park Hye-jin').suggested, 'female');
    assert.equal(parsePersonName('Ahmed Salah').suggested, 'male');
    assert.equal(parsePersonName('Kim Lee').suggested, null);
  });
});
