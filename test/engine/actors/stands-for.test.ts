import assert from 'node:assert/strict';
import { asObject, asOwner, asParty, asSubject, type Reason } from '../../../src/engine/actors/stands-for';
import { Words } from '../../../src/engine/actors/words';

type Look = (words: Words, first: number, end: number) => Reason | null;
const looks: Readonly<Record<string, Look>> = { subject: (words, _, end) => asSubject(words, end), owner: (words, _, end) => asOwner(words, end), object: asObject, party: asParty };

function whichOf(text: string, place: string): string | undefined {
  const words = new Words(text);
  const [first, end] = words.within([text.indexOf(place), text.indexOf(place) + place.length]);
  return Object.entries(looks).find(([, look]) => look(words, first, end) !== null)?.[0];
}

describe('what makes a place an institution', () => {
  for (const [text, place, expected] of [
    ['Oslo has rejected the offer.', 'Oslo', 'subject'],
    ['Oslo has many parks.', 'Oslo', undefined],
    ['Lima’s response came late.', 'Lima', 'owner'],
    ['Lima’s airport closed.', 'Lima', undefined],
    ['The envoy accused Hanoi of delay.', 'Hanoi', 'object'],
    ['It wants Hanoi to wait.', 'Hanoi', 'object'],
    ['The raid was condemned by Hanoi.', 'Hanoi', 'object'],
    ['They left Hanoi by train.', 'Hanoi', undefined],
    ['Ties between Doha and Rabat are old.', 'Rabat', 'party'],
    ['A flight between Doha and Rabat was cancelled.', 'Rabat', undefined],
    ['It put pressure on Rabat to talk.', 'Rabat', 'party'],
    ['Talks in Rabat ended.', 'Rabat', undefined],
    ['Lima was accused of delay.', 'Lima', 'subject'],
    ['Lima was invaded in spring.', 'Lima', undefined],
    ['Lima was expected to wait.', 'Lima', 'subject'],
    ['Lima was expected by noon.', 'Lima', undefined],
    ['Lima was prepared to wait.', 'Lima', 'subject'],
  ] as const) it(`reads ${place} in “${text}” as ${expected ?? 'a place'}`, () => assert.equal(whichOf(text, place), expected));
});
