import assert from 'node:assert/strict';
import { meaning } from './meanings';

const both = 'Interview with [person Ada Roe] and [person Ben Low]';
const asked = (answer: string, question = 'Why did you leave the coast?') => `${both}\n\n${question}\n\n${answer}`;

describe('in an interview with two', () => {
  it('“we” in an answer are both', async () => assert.equal(await meaning(asked('We were tired of the wind.'), 'We'), 'Ada Roe and Ben Low: interview'));
  it('“we” in a question are not', async () => assert.doesNotMatch(await meaning(asked('The wind was cold.', 'Why did we ask?'), 'we'), /Ada Roe/));
  it('“I” is whoever says their name', async () => assert.equal(await meaning(asked('I’m [person Ben Low]. I was tired.'), 'I'), 'Ben Low: interview'));
  it('“I” is the one whom the answer does not name', async () => assert.equal(await meaning(asked('[person Ada] was tired. I was not.'), 'I'), 'Ben Low: interview'));
  it('“I” is left open where the answer names both', async () => assert.equal(await meaning(asked('[person Ada] was tired and [person Ben] was not. I remember.'), 'I'), 'nobody'));
  it('“I” is left open where the answer names neither', async () => assert.equal(await meaning(asked('I was tired.'), 'I'), 'nobody'));
  it('“I” is whoever calls themselves so', async () => assert.equal(await meaning(asked('[person Ben] heard of me, this girl named [person Ada]. I laughed.'), 'I'), 'Ada Roe: interview'));
  it('“he” is the only man of the two', async () => assert.equal(await meaning('Interview with [person Susan Roe] and [person Peter Low]\n\nWhy did you leave?\n\nThe wind, like he said.', 'he'), 'Peter Low: interview'));
  it('“he” is not where another is named before', async () => assert.doesNotMatch(await meaning('Interview with [person Susan Roe] and [person Peter Low]\n\nWhy did you leave?\n\n[person Tom Hay] left, and he was right.', 'he'), /interview/));
  it('“we” are left alone where only one is interviewed', async () => assert.doesNotMatch(await meaning('Interview with [person Ada Roe]\n\nWhy did you leave?\n\nWe were tired.', 'We'), /interview/));
});
