import assert from 'node:assert/strict';
import { speakers } from './meanings';

const last = async (before: string) => (await speakers(`${before}\n\n“It was cold.”`)).at(-1);

describe('a quotation by itself behind a sentence', () => {
  it('is the subject’s, whoever “who” is', async () => assert.equal(await last('[person Ada Roe] met a witness {source who} {cue said} {content it rained}.'), 'Ada Roe'));
  it('is not that of a “who” without a name', async () => assert.equal(await last('There was a witness {source who} {cue said} {content it rained}.'), 'nobody'));
  it('is nobody’s where “who” is another with a name', async () => assert.equal(await last('[person Ada Roe] met [person Ben Low], {source who} {cue said} {content it rained}.'), 'nobody'));
});
