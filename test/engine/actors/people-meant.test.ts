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

describe('a description by another age', () => {
  it('is nobody of whom the text tells that they are older', async () => {
    assert.equal(await meaning('[person Ada Roe], 54, came. She left. The teenager said so.', 'The teenager'), 'nobody');
    assert.equal(await meaning('[person Ada Roe], 54, is a driver. [person Ada Roe] won. The 15-year-old driver left.', 'The 15-year-old driver'), 'nobody');
  });
  it('is whoever is that old', async () => {
    assert.match(await meaning('[person Ada Roe], 15, came. She left. The teenager said so.', 'The teenager'), /^Ada Roe: /);
    assert.match(await meaning('[person Ada Roe], 54, is a driver. [person Ada Roe] won. The 54-year-old driver left.', 'The 54-year-old driver'), /^Ada Roe: /);
  });
  it('is a toddler of three, not of thirty', async () => {
    assert.equal(await meaning('[person Ada Roe], 3, left. The toddler was cross.', 'The toddler'), 'Ada Roe: told-before');
    assert.equal(await meaning('[person Ada Roe], 30, left. The toddler was cross.', 'The toddler'), 'nobody');
  });
});

describe('“her client”', () => {
  const client = (before: string) => meaning(`${before} spoke. Her client was tired.`, 'Her client', ['client']);
  it('is whose lawyer she is', async () => {
    assert.equal(await client('[person Ada Roe]’s lawyer, [person Mia Low],'), 'Ada Roe: kin');
    assert.equal(await client('[person Ada Roe]’s lawyer [person Mia Low]'), 'Ada Roe: kin');
  });
  it('is nobody whose sister she is', async () => assert.doesNotMatch(await client('[person Ada Roe]’s sister, [person Mia Low],'), /kin/));
  it('is nobody where she is nobody’s lawyer', async () => assert.doesNotMatch(await client('[person Ada Roe] left. A lawyer, [person Mia Low],'), /kin/));
});

describe('“his patient”', () => {
  const patient = (doctor: string) => meaning(`[person Ada Roe] was ill. ${doctor}, [person Ben Low], spoke. His patient was tired.`, 'His patient');
  it('is whose doctor he is', async () => assert.equal(await patient('Her doctor'), 'Ada Roe: kin'));
  it('is nobody whose uncle he is', async () => assert.doesNotMatch(await patient('Her uncle'), /kin/));
  it('is nobody where he is nobody’s doctor', async () => assert.doesNotMatch(await patient('A doctor'), /kin/));
});
