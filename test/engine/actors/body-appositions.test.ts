import assert from 'node:assert/strict';
import { meaning } from './meanings';

describe('a body beside what it is to another', () => {
  it('is its landlord', async () => {
    assert.equal(await meaning('[organization Norda Foods] left. Its landlord, [organization Kelso Estates], was silent.', 'Its landlord'), 'Kelso Estates: apposition');
    assert.equal(await meaning('[organization Kelso Estates], the landlord, was silent.', 'the landlord'), 'Kelso Estates: apposition');
  });
  it('is called so later', async () => assert.equal(await meaning('[organization Kelso Estates], the landlord, was silent. It rained. The landlord sued.', 'The landlord'), 'Kelso Estates: same-description'));
  it('is not called otherwise', async () => assert.doesNotMatch(await meaning('[organization Kelso Estates], the landlord, was silent. It rained. The tenant sued.', 'The tenant'), /Kelso/));
  it('is not “a landlord”', async () => assert.doesNotMatch(await meaning('[organization Norda Foods] left. A landlord, [organization Kelso Estates], was silent.', 'A landlord'), /apposition/));
  it('is not what only people are', async () => assert.doesNotMatch(await meaning('[organization Norda Foods] left. Its head, [organization Kelso Estates], was silent.', 'Its head'), /apposition/));
});
