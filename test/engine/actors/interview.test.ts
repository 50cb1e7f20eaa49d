import assert from 'node:assert/strict';
import { annotate } from '../../../src/engine/annotate';
import { readMarkup } from '../passages/markup';

/** Names of the actors whom all places of `word` mean, in order; `null` where nobody. */
async function meant(marked: string, word: string): Promise<readonly (string | null)[]> {
  const { text, reading } = readMarkup(marked);
  const { actors, mentions } = await annotate({ id: 'interview', text }, { id: 'by hand', read: async () => reading });
  return [...text.matchAll(new RegExp(`\\b${word}\\b`, 'g'))].map(({ index }) => actors.find(({ id }) => id === mentions.find(({ start, end }) => start === index && end === index + word.length)?.actor)?.name ?? null);
}

const questions = '\n\nWhy did you leave the coast?\n\nI was tired of the wind. I wanted quiet.\n\nDo you miss it?\n\nI do, every morning.';

describe('who speaks in an interview without labels', () => {
  it('is whoever the headline says is interviewed', async () => {
    const text = `Interview with lighthouse keeper [person Ada Roe]${questions}`;
    assert.deepEqual(await meant(text, 'I'), ['Ada Roe', 'Ada Roe', 'Ada Roe']);
    assert.deepEqual(await meant(text, 'you'), ['Ada Roe', 'Ada Roe']);
  });
  it('is the object of “spoke with”, not who asks', async () => assert.deepEqual(await meant(`A life by the sea\n\n[person Ben Low] spoke with [person Ada Roe] about the coast.${questions}`, 'I'), ['Ada Roe', 'Ada Roe', 'Ada Roe']));
  it('“you” are both where two are interviewed together', async () => assert.deepEqual(await meant(`Interview with [person Ada Roe] and [person Ben Low]${questions}`, 'you'), ['Ada Roe and Ben Low', 'Ada Roe and Ben Low']));
  it('is nobody’s business in a text that announces no interview', async () => assert.deepEqual(await meant(`The coast\n\n[person Ada Roe] left.${questions}`, 'you'), ['whoever the text addresses', 'whoever the text addresses']));
  it('is told by the labels Q and A', async () => {
    const { text, reading } = readMarkup('A talk with [person Ada Roe]\n\nQ: Is it over?\n\nA: It is.');
    const { actors, statements } = await annotate({ id: 'labels', text }, { id: 'by hand', read: async () => reading });
    assert.deepEqual(statements.map(({ speaker }) => actors.find(({ id }) => id === speaker)?.name), ['the interviewer', 'Ada Roe']);
  });
});

describe('whom “you” addresses', () => {
  it('is whoever is named within the sentence', async () => assert.deepEqual(await meant('“Thank you, [person Ada Roe], for what you did,” he said.', 'you'), ['Ada Roe', 'Ada Roe']));
  it('is whoever the letter is to', async () => assert.deepEqual(await meant('Dear [person Ada]:\n\nThe book that you lent me is here. Will you come?', 'you'), ['Ada', 'Ada']));
  it('is nobody who is only talked about', async () => assert.deepEqual(await meant('[person Ada Roe], 15, told you so.', 'you'), [null]));
});

describe('names that are found again', () => {
  it('an acronym that was read elsewhere', async () => assert.deepEqual(await meant('The [organization World Health Organization] ([organization WHO]) met. WHO {cue said} {content it was ready}.', 'WHO'), ['World Health Organization', 'World Health Organization']));
  it('a family name as a source', async () => assert.deepEqual(await meant('[person Ada Roe] came. {source Roe} {cue said} {content it was cold}.', 'Roe'), [null, 'Ada Roe']));
  it('a signature that was not read as a name', async () => assert.deepEqual(await meant('Dear all,\n\nI will come.\n\nYours,\n\nBill', 'I'), ['Bill']));
  it('what somebody is called', async () => assert.deepEqual(await meant('He called me [other Muscles]. I hated it.', 'I'), ['Muscles']));
});

describe('pronouns with their verbs', () => {
  it('are their speaker’s', async () => assert.deepEqual(await meant('{content “I’ve seen it,”} {source [person Ada Roe]} {cue said}.', 'I'), ['Ada Roe']));
});
