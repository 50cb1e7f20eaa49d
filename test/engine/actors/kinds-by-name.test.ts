import assert from 'node:assert/strict';
import { isKindByName, isNoCompany } from '../../../src/engine/actors/kinds-by-name';
import { meaning } from './meanings';

describe('isNoCompany', () => {
  it('holds of what the state has by the noun of its name', () => assert.deepEqual(['Water Inspectorate', 'Ministry of Labour', 'Court of Appeal for the North'].filter((name) => !isNoCompany([name])), []));
  it('does not hold of others, wherever the noun stands', () => assert.deepEqual(['Norda Water', 'Police Mutual', 'Bank of Norda', 'Court Hotels'].filter((name) => isNoCompany([name])), []));
});

describe('“the company”', () => {
  it('is the one just named', async () => assert.match(await meaning('[organization Norda Water] closed a plant. The company was late.', 'The company'), /^Norda Water: /));
  it('is no inspectorate', async () => assert.equal(await meaning('[organization Water Inspectorate] closed a plant. The company was late.', 'The company'), 'nobody'));
});

describe('“the broker”', () => {
  it('is a firm of securities by its name', async () => {
    assert.equal(isKindByName(['Norda Securities'], 'broker'), true);
    assert.equal(await meaning('[organization Norda Securities] fell. The broker was silent.', 'The broker'), 'Norda Securities: kind-by-name');
  });
  it('is no other firm', async () => assert.doesNotMatch(await meaning('[organization Norda Foods] fell. The broker was silent.', 'The broker'), /Norda/));
  it('is not “a broker”', async () => assert.doesNotMatch(await meaning('[organization Norda Securities] fell. A broker was silent.', 'A broker'), /Norda/));
});
