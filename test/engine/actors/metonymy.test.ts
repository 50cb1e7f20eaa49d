import assert from 'node:assert/strict';
import { metonyms } from './meanings';

describe('a country stands for its government', () => {
  it('where it acts', async () => assert.deepEqual(await metonyms('[place Norway] refused to sign the pact.'), ['Norway']));
  it('where it is the source', async () => assert.deepEqual(await metonyms('{source [place Norway]} {cue said} {content it would wait}.'), ['Norway']));
  it('where it is accused', async () => assert.deepEqual(await metonyms('[place Norway] was accused of delay.'), ['Norway']));
  it('where somebody’s policy is its own', async () => assert.deepEqual(await metonyms('[place Norway]’s response came late.'), ['Norway']));
  it('but not where something is done to it', async () => assert.deepEqual(await metonyms('[place Norway] was invaded in spring.'), []));
  it('but not where it has fjords', async () => assert.deepEqual(await metonyms('[place Norway] has many fjords. [place Norway]’s fjords are cold.'), []));
  it('but not as a party to a deal, unlike a capital', async () => {
    assert.deepEqual(await metonyms('The deal with [place Norway] is old.'), []);
    assert.deepEqual(await metonyms('The deal with [place Oslo] is old.'), ['Oslo']);
  });
  it('but not as a people’s adjective', async () => assert.deepEqual(await metonyms('[nationality Norwegian] ships refused to leave.'), []));
});
