import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchorAt } from '../../src/corrections/anchors';
import { actorReference, makeDecision, speakerReference } from '../../src/corrections/make-decision';
import { actor, annotationOf, mention, spanOf, statement } from '../extension/annotated';

const text = 'Lee, the mayor, spoke. “It is done,” Ann Lee said. She left.';
const said = statement({ id: 's1', content: [spanOf(text, '“It is done,”')], speaker: 'a1' });
const annotation = annotationOf({
  mentions: [mention(spanOf(text, 'Lee'), 'a1'), mention(spanOf(text, 'Ann Lee'), 'a1')],
  actors: [actor('a1', 'Ann Lee'), actor('a2', 'Bob Bell')],
  statements: [said],
});
const signature = { id: 'urn:uuid:1', creator: 'Kim', created: '2026-01-01T00:00:00.000Z' };

describe('a decision', () => {
  it('holds its words with what stands around them', () => {
    const decision = makeDecision(text, said.content, { change: 'not-a-statement' }, signature);
    const [anchor] = decision.target;
    assert.equal(anchor.exact, '“It is done,”');
    assert.equal(text.slice(anchor.start - anchor.prefix.length, anchor.end + anchor.suffix.length), anchor.prefix + anchor.exact + anchor.suffix);
    assert.equal(decision.creator, 'Kim');
  });

  it('is not made without words', () => {
    assert.throws(() => makeDecision(text, [], { change: 'not-a-name' }, signature), RangeError);
  });

  it('names an actor by the mention that bears the whole name', () => {
    assert.equal(speakerReference(text, annotation, said)?.at?.start, text.indexOf('Ann Lee'));
    assert.deepEqual(actorReference(text, annotation, actor('a2', 'Bob Bell')), { name: 'Bob Bell', type: 'person', at: null });
    assert.equal(speakerReference(text, annotation, statement({ id: 's2', content: [[0, 3]] })), null);
  });
});

describe('an anchor', () => {
  it('stands in the text just as it says, and cuts no character in two', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme-composite', maxLength: 120 }), fc.nat(), fc.nat(), (words, a, b) => {
      const bounds = [...words].reduce<number[]>((offsets, character) => [...offsets, (offsets.at(-1) ?? 0) + character.length], [0]);
      const [start = 0, end = 0] = [bounds[a % bounds.length] ?? 0, bounds[b % bounds.length] ?? 0].sort((x, y) => x - y);
      const { exact, prefix, suffix } = anchorAt(words, [start, end]);
      assert.ok(words.slice(0, start).endsWith(prefix) && words.slice(end).startsWith(suffix));
      assert.equal(exact, words.slice(start, end));
      for (const part of [prefix, suffix]) assert.doesNotMatch(part, /\p{Surrogate}/u);
      assert.ok(prefix.length <= 32 && suffix.length <= 32);
    }));
  });
});
