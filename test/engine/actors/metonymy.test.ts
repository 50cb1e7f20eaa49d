import assert from 'node:assert/strict';
import { annotate } from '../../../src/engine/annotate';
import { readMarkup } from '../passages/markup';
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

describe('a country’s capital', () => {
  const actors = async (marked: string) => {
    const { text, reading } = readMarkup(marked);
    return (await annotate({ id: 'metonymy', text }, { id: 'by hand', read: async () => reading })).actors.map(({ name }) => name);
  };
  it('is another name of the country though it comes first', async () => assert.deepEqual(await actors('[place Oslo] refused to sign. [place Norway] refused to pay.'), ['Norway']));
  it('is its own where the country is another', async () => assert.deepEqual(await actors('[place Oslo] refused to sign. [place Sweden] refused to pay.'), ['Oslo', 'Sweden']));
  it('is its own where it is but a place', async () => assert.deepEqual(await actors('[place Oslo] is cold. [place Norway] refused to pay.'), ['Oslo', 'Norway']));
});

describe('a capital stands for its government', () => {
  it('where it paid', async () => assert.deepEqual(await metonyms('[place Oslo] paid the fine.'), ['Oslo']));
  it('where it did so on a day', async () => assert.deepEqual(await metonyms('[place Oslo] on Monday rejected the offer.'), ['Oslo']));
  it('but not where it grew', async () => assert.deepEqual(await metonyms('[place Oslo] grew in spring.'), []));
});
