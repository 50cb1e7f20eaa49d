import assert from 'node:assert/strict';
import { meaning } from './meanings';

describe('“the mother”', () => {
  it('is whoever has “her son” before', async () => assert.equal(await meaning('[person Ada Roe] waited for her son in May. [person Mia Low] held the mother.', 'the mother'), 'Ada Roe: kin'));
  it('is nobody by that where the son is nobody’s', async () => assert.doesNotMatch(await meaning('[person Ada Roe] waited for a son in May. [person Mia Low] held the mother.', 'the mother'), /kin/));
  it('is nobody by that where it is her brother', async () => assert.doesNotMatch(await meaning('[person Ada Roe] waited for her brother in May. [person Mia Low] held the mother.', 'the mother'), /kin/));
});

describe('a description by age', () => {
  const teenager = (...ages: readonly [number, number]) => meaning(`[person Ada Roe], ${ages[0]}, met [person Mia Low], ${ages[1]}. Later the teenager left.`, 'the teenager');
  it('is the only one whom the text tells to be so old', async () => assert.equal(await teenager(15, 45), 'Ada Roe: told-before'));
  it('is whoever it is of the two', async () => assert.equal(await teenager(45, 19), 'Mia Low: told-before'));
  it('is nobody where both are', async () => assert.doesNotMatch(await teenager(15, 17), /told-before/));
  it('is nobody where neither is', async () => assert.doesNotMatch(await teenager(12, 20), /told-before/));
  it('counts in tens for the old', async () => assert.equal(await meaning('[person Ada Roe], 79, met [person Mia Low], 80. Later the octogenarian left.', 'the octogenarian', ['octogenarian']), 'Mia Low: told-before'));
  it('has no upper bound for a pensioner', async () => assert.equal(await meaning('[person Ada Roe], 57, met [person Mia Low], 88. Later the pensioner left.', 'the pensioner'), 'Mia Low: told-before'));
});
