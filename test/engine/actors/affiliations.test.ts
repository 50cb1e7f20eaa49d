import assert from 'node:assert/strict';
import { annotate } from '../../../src/engine/annotate';
import { readMarkup } from '../passages/markup';

/** The name of the body that Ada Roe belongs to, or `null`. */
async function affiliation(marked: string): Promise<string | null> {
  const { text, reading } = readMarkup(marked);
  const { actors } = await annotate({ id: 'affiliations', text }, { id: 'by hand', read: async () => reading });
  const of = actors.find(({ name }) => name === 'Ada Roe')?.affiliation;
  return actors.find(({ id }) => id === of)?.name ?? null;
}

describe('whom somebody belongs to', () => {
  it('is the body behind its kind', async () => {
    assert.equal(await affiliation('[person Ada Roe] of the [place Zurich] brokerage [organization Oberhof] left.'), 'Oberhof');
    assert.equal(await affiliation('[person Ada Roe] at the small consultancy [organization Oberhof] left.'), 'Oberhof');
  });
  it('is none behind a noun for something else', async () => assert.equal(await affiliation('[person Ada Roe] of the [place Zurich] suburb [organization Oberhof] left.'), null));
  it('is none behind a verb', async () => assert.equal(await affiliation('[person Ada Roe] fled the brokerage [organization Oberhof].'), null));
});
