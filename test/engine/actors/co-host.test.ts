import assert from 'node:assert/strict';
import { meaning } from './meanings';

const turns = (opening: string, words = 'I') => meaning(`${opening}\n\nHowdy! What a week.\n\nIt rained.\n\nIt did.\n\nThe match was long.\n\n${words} slept.\n\nReally?\n\nYes.`, words);

describe('two who take turns', () => {
  it('are each “I” in every other paragraph', async () => assert.equal(await turns('I’m your host, [person Ada], and I am joined by [person Ben].'), 'Ben: narrator'));
  it('are not known where nobody is announced', async () => assert.equal(await turns('I’m your host, [person Ada], and I met [person Ben].'), 'Ada: narrator'));
  it('are not known where two are announced', async () => assert.equal(await turns('I’m your host, [person Ada], and I am joined by [person Ben]. I am also joined by [person Cal].'), 'Ada: narrator'));
});
