import assert from 'node:assert/strict';
import { meaning } from './meanings';

const they = (who: string) => meaning(`${who} met. {source They} {cue said} {content it would wait}.`, 'They');

describe('the name of a group', () => {
  it('is two names with “and”', async () => assert.equal(await they('[person Ada Roe] and [person Ben Low]'), 'Ada Roe and Ben Low: group'));
  it('has one “and” where there are three', async () => assert.equal(await they('[person Ada Roe], [person Ben Low] and [person Mia Lee]'), 'Ada Roe, Ben Low and Mia Lee: group'));
});

describe('a list of bodies', () => {
  const former = (who: string) => meaning(`${who} met. {source The former} {cue said} {content it would wait}.`, 'The former');
  it('has three members where each has its article', async () => assert.doesNotMatch(await former('The [organization Pell Union], the [organization Norda Bank] and the [organization Kelso Trust]'), /group/));
  it('has two where another word leads to the second', async () => assert.equal(await former('The [organization Pell Union] watched. The [organization Norda Bank] and the [organization Kelso Trust]'), 'Norda Bank: group'));
});
