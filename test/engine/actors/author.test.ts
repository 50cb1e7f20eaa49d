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
  it('is told by the floor given in so many words', async () => assert.equal(await voiceOf('We begin. Alright, Mr. [person Roe], please proceed.\n\nThank you. I shall be brief.'), 'Roe'));
  it('is told by the floor given to a name that was not read', async () => assert.equal(await voiceOf('We begin the hearing. General Tarn.\n\nThank you. I shall be brief.'), 'Tarn'));
  it('is not told by whoever is only asked to wait', async () => assert.equal(await voiceOf('We begin. Alright, Mr. [person Roe], please wait.\n\nThank you. I shall be brief, I hope.'), 'the author'));
  it('is told by a greeting', async () => assert.equal(await voiceOf('Hey, it’s [person Ada] and welcome back. I am in the car.'), 'Ada'));
  it('is not told by who it is that calls', async () => assert.equal(await voiceOf('It’s [person Ada] on the phone. I am in the car, I said.'), 'the author'));
  it('is told by a host', async () => assert.equal(await voiceOf('Good evening. I’m your host as always, [person Ada]. I was ill.'), 'Ada'));
  it('is told by the headline of a speech', async () => assert.equal(await voiceOf('[person Ada Roe] Floor Speech in Support of the Act\n\nI rise today. It is late.'), 'Ada Roe'));
  it('is told by a letter’s “Luv”', async () => assert.equal(await voiceOf('Dear all,\n\nI am tired.\n\nLuv,\n\n[person Ada Roe]'), 'Ada Roe'));
  it('is open where two introduce themselves', async () => assert.equal(await voiceOf('I am [person Ada Roe].\n\nAnd I am [person Ben Low].'), 'the author'));
});
