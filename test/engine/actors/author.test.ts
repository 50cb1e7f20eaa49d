import assert from 'node:assert/strict';
import { annotate } from '../../../src/engine/annotate';
import { readMarkup } from '../passages/markup';

/** The name of the actor whom the first “I” means. */
async function voiceOf(marked: string): Promise<string | undefined> {
  const { text, reading } = readMarkup(marked);
  const { actors, mentions } = await annotate({ id: 'letter', text }, { id: 'by hand', read: async () => reading });
  const at = text.search(/\bI\b/);
  return actors.find(({ id }) => id === mentions.find(({ start }) => start === at)?.actor)?.name;
}

describe('whose voice a text is', () => {
  it('is told by a signature behind a closing', async () => assert.equal(await voiceOf('Dear all,\n\nI write about the plan.\n\nRespectfully, [person Gary Hume]\n\nStudent, room 4'), 'Gary Hume'));
  it('is told by what others call them', async () => assert.equal(await voiceOf('My father called me [person Birdie]. I hated it.'), 'Birdie'));
  it('is told by the floor given', async () => assert.equal(await voiceOf('We begin the hearing. Miss [person Ada Roe]?\n\nThank you. I shall be brief.'), 'Ada Roe'));
  it('is open where two introduce themselves', async () => assert.equal(await voiceOf('I am [person Ada Roe].\n\nAnd I am [person Ben Low].'), 'the author'));
});
