import assert from 'node:assert/strict';
import { annotate } from '../../../src/engine/annotate';
import { readMarkup } from '../passages/markup';

/** The roles of Ada Roe, of whom the text goes on with `rest`. */
async function roles(rest: string): Promise<readonly string[]> {
  const { text, reading } = readMarkup(`[person Ada Roe]${rest}`);
  const { actors } = await annotate({ id: 'roles', text }, { id: 'by hand', read: async () => reading });
  return actors.find(({ name }) => name === 'Ada Roe')?.roles ?? [];
}

describe('a role behind letters', () => {
  it('is behind one degree or two', async () => {
    assert.deepEqual(await roles(', M.D., Chief Medical Officer, left.'), ['Chief Medical Officer']);
    assert.deepEqual(await roles(', MD, chief medical officer, left.'), ['chief medical officer']);
    assert.deepEqual(await roles(', M.D., Ph.D., director of the port, left.'), ['director of the port']);
  });
  it('is none behind other words', async () => assert.deepEqual(await roles(', Oslo, director of the port, left.'), []));
});

describe('a role that somebody is given', () => {
  it('stands behind “was appointed”', async () => assert.deepEqual(await roles(' was appointed director of the port.'), ['director of the port']));
  it('stands behind “sworn in as” and “promoted to”', async () => {
    assert.deepEqual(await roles(' was sworn in as the director of the port.'), ['director of the port']);
    assert.deepEqual(await roles(' was promoted to director of the port.'), ['director of the port']);
  });
  it('is not that of who appoints', async () => assert.deepEqual(await roles(' was appointed by the director of the port.'), []));
  it('does not stand behind another verb', async () => assert.deepEqual(await roles(' was beaten director of the port.'), []));
});

describe('a role behind a verb', () => {
  it('ends before when it is taken up', async () => {
    assert.deepEqual(await roles(' became the director of the port in 2019.'), ['director of the port']);
    assert.deepEqual(await roles(' became the director of the port on Friday.'), ['director of the port']);
    assert.deepEqual(await roles(' became the director of the port this spring.'), ['director of the port']);
    assert.deepEqual(await roles(' became the director of the port yesterday.'), ['director of the port']);
  });
  it('does not end before where it is, nor before which', async () => {
    assert.deepEqual(await roles(' became the director of the port in Bergen.'), ['director of the port in Bergen']);
    assert.deepEqual(await roles(' became the director of the last port.'), ['director of the last port']);
  });
  it('ends before what somebody does', async () => assert.deepEqual(await roles(' is the director of the port he built.'), ['director of the port']));
  it('does not end before a possessor', async () => assert.deepEqual(await roles(' is the director of his port.'), ['director of his port']));
});
