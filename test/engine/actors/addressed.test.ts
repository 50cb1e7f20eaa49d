import assert from 'node:assert/strict';
import { meaning } from './meanings';

describe('“you” in what somebody is told', () => {
  const you = (said: string) => meaning(`[person Ben Low] stood up. {source [person Ada Roe]} ${said}`, 'You');
  it('is whom the pronoun at the cue means', async () => {
    assert.equal(await you('{cue told} him: {content “You lied to us.”}'), 'Ben Low: addressed');
    assert.equal(await you('{cue warned him}: {content “You lied to us.”}'), 'Ben Low: addressed');
  });
  it('is not who is quoted', async () => assert.equal(await you('{cue quoted} him: {content “You lied to us.”}'), 'nobody'));
  it('is not whose guests are told', async () => assert.equal(await you('{cue told} his guests: {content “You lied to us.”}'), 'nobody'));
  it('is not near whom they stand', async () => assert.equal(await you('{cue told} a man near him: {content “You lied to us.”}'), 'nobody'));
});

describe('“you” to whom somebody turns', () => {
  const you = (turn: string) => meaning(`[person Ada Roe] ${turn} [person Mia Low]. “{content I have told you the truth},” {source [person Ada Roe]} {cue said}.`, 'you');
  it('is whoever is turned to', async () => assert.equal(await you('turned to the judge,'), 'Mia Low: addressed'));
  it('is nobody whom somebody only met', async () => assert.doesNotMatch(await you('met the judge,'), /addressed/));
});
