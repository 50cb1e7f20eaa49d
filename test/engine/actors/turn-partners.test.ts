import assert from 'node:assert/strict';
import { meaning } from './meanings';

describe('“you” in what somebody tells that another said', () => {
  it('is whoever tells it', async () => assert.equal(await meaning('{content “{source2 [person Ben Low]} {cue2 said}, {content2 ‘You will be home,’}”} {source [person Ada Roe]} {cue recalled}.', 'You'), 'Ada Roe: listener'));
  it('is whoever tells it, of somebody who is only described', async () => assert.equal(await meaning('{content “{source2 The guard} {cue2 said}, {content2 ‘You will be home,’}”} {source [person Ada Roe]} {cue recalled}.', 'You'), 'Ada Roe: listener'));
  it('is left alone where it is told in other words', async () => assert.doesNotMatch(await meaning('{source [person Ada Roe]} {cue recalled} {content that {source2 [person Ben Low]} {cue2 said}, {content2 “You will be home.”}}', 'You'), /listener/));
  it('is left alone where they tell their own words', async () => assert.doesNotMatch(await meaning('{content “{source2 I} {cue2 said}, {content2 ‘You will be home,’}”} {source [person Ada Roe]} {cue recalled}.', 'You'), /listener/));
  it('is left alone where nobody else is quoted within', async () => assert.doesNotMatch(await meaning('{content “You will be home,”} {source [person Ada Roe]} {cue said}.', 'You'), /listener/));
});
