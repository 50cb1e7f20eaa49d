import assert from 'node:assert/strict';
import { meaning } from './meanings';

const defendant = (text: string) => meaning(text, 'the defendant');

describe('“the defendant”', () => {
  it('is whoever denies a crime', async () => assert.equal(await defendant('[person Ada Roe] denies stealing a violin from [person Mia Low]. Later the defendant left.'), 'Ada Roe: accused'));
  it('is so before being named', async () => assert.equal(await defendant('Early on the defendant left. [person Ada Roe], 46, of Leeds, pleaded not guilty.'), 'Ada Roe: accused'));
  it('is nobody by that where two stand trial', async () => assert.doesNotMatch(await defendant('[person Ada Roe] denies murder and [person Mia Low] was charged with theft. Later the defendant left.'), /accused/));
  it('is nobody by that where somebody denies a report', async () => assert.doesNotMatch(await defendant('[person Ada Roe] denied the report. Later the defendant left.'), /accused/));
});
