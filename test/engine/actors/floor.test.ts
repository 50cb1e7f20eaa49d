import assert from 'node:assert/strict';
import { meaning } from './meanings';

describe('whoever is given the floor', () => {
  const hearing = (asked: string) => meaning(`We begin. Miss [person Ada Roe]?\n\nThank you. The act is clear.\n\nYou say so. It is late.\n\nIt is.\n\n${asked}`, 'you');
  it('is “you” in a question', async () => assert.equal(await hearing('Is that what you ask of us?'), 'Ada Roe: narrator'));
  it('is not in what is no question', async () => assert.equal(await hearing('That is what you ask.'), 'whoever the text addresses: narrator'));
});
