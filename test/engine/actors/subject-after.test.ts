import assert from 'node:assert/strict';
import { speakers } from './meanings';

const first = 'Rain fell on the town.\n\n';

describe('a quotation at the head of a paragraph', () => {
  it('is of the person with whose name the next sentence begins', async () => assert.deepEqual(await speakers(`${first}“It will not make soup.” [person Ada Roe] put the box back.`), ['Ada Roe']));
  it('is nobody’s where that sentence begins with something else', async () => assert.deepEqual(await speakers(`${first}“It will not make soup.” Later [person Ada Roe] put the box back.`), ['nobody']));
  it('is nobody’s where that sentence begins with a place', async () => assert.deepEqual(await speakers(`${first}“It will not make soup.” [place Quarto] was quiet.`), ['nobody']));
  it('is nobody’s where the name only owns the subject', async () => assert.deepEqual(await speakers(`${first}“It will not make soup.” [person Ada Roe]’s box stood there.`), ['nobody']));
  it('is nobody’s where that sentence holds a quotation', async () => assert.equal((await speakers(`${first}“It will not make soup.” [person Ada Roe] read “The Quiet River” aloud.`))[0], 'nobody'));
  it('is nobody’s where the next paragraph begins with the name', async () => assert.deepEqual(await speakers(`${first}“It will not make soup.”\n\n[person Ada Roe] put the box back.`), ['nobody']));
  it('is nobody’s where it is no sentence', async () => assert.deepEqual(await speakers(`${first}{content “It will not make soup”}. [person Ada Roe] put the box back.`), ['nobody']));
  it('is nobody’s where it does not begin the paragraph', async () => assert.deepEqual(await speakers(`${first}It was cold. “It will not make soup.” [person Ada Roe] put the box back.`), ['nobody']));
});
