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
