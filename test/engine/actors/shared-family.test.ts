import assert from 'node:assert/strict';
import { annotate } from '../../../src/engine/annotate';
import type { Actor } from '../../../src/engine/annotation';
import { readMarkup } from '../passages/markup';

async function actorsOf(marked: string): Promise<readonly Actor[]> {
  const { text, reading } = readMarkup(marked);
  return (await annotate({ id: 'couple', text }, { id: 'by hand', read: async () => reading })).actors;
}
const names = async (marked: string) => (await actorsOf(marked)).filter(({ named }) => named).map(({ name }) => name);

describe('a family name that two share', () => {
  it('belongs to the first one too', async () => assert.deepEqual(await names('[person Erik] and [person Solveig Dahl] left.'), ['Erik Dahl', 'Solveig Dahl']));
  it('not where the first one has another', async () => assert.deepEqual(await names('[person Erik Olsen] came. [person Erik] and [person Solveig Dahl] left.'), ['Erik Olsen', 'Solveig Dahl']));
  it('not where the first one is a family name', async () => assert.deepEqual(await names('[person Putin] and [person Solveig Dahl] left.'), ['Putin', 'Solveig Dahl']));
});

describe('where somebody belongs', () => {
  const placeOf = async (marked: string, name: string) => {
    const actors = await actorsOf(marked);
    return actors.find(({ id }) => id === actors.find((actor) => actor.name === name)?.affiliation)?.name;
  };
  it('the body right behind the name', async () => assert.equal(await placeOf('Midfielder [person Rosa Ibarra] of [organization Atlético Rosario] fell.', 'Rosa Ibarra'), 'Atlético Rosario'));
  it('not a body behind a verb', async () => assert.equal(await placeOf('[person Rosa Ibarra] left [organization Atlético Rosario].', 'Rosa Ibarra'), undefined));
});
