import assert from 'node:assert/strict';
import { quotedBehind, quotedOthers } from '../../../src/engine/statements/quoted-others';
import { plainCues } from '../../../src/engine/statements/plain-cues';
import { attributionOf } from '../../../src/engine/statements/attribution';
import { placesOf } from '../../../src/engine/statements/places';
import { readSource } from '../../../src/engine/source/read-source';
import { wholeSources } from '../../../src/engine/statements/whole-sources';
import { wholeCues } from '../../../src/engine/statements/whole-cues';
import type { Span } from '../../../src/engine/annotation';

/** An attribution with its parts at the first places of some words. */
function attribution(text: string, source: string, cue: string, content: string) {
  const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  return attributionOf({ source: [at(source)], cue: [at(cue)], content: [at(content)], confidence: 0.9, because: [] });
}

const wordsOf = (text: string, spans: readonly Span[]) => spans.map((span) => text.slice(...span));

describe('whom somebody quotes', () => {
  for (const [text, who, content] of [
    ['Roe quoted the captain: “We ate the last bread.”', 'the captain', '“We ate the last bread.”'],
    ['Roe quoted an official as saying the port was closed', 'an official', 'the port was closed'],
  ] as const) {
    it(text, () => {
      const [found] = quotedOthers(text, [attribution(text, 'Roe', 'quoted', text.slice(11))]);
      assert.deepEqual([wordsOf(text, found?.source ?? []), wordsOf(text, found?.content ?? [])], [[who], [content]]);
    });
  }
  it('is nobody where the words follow at once', () => {
    const text = 'Roe quoted “the last of the bread” from the diary';
    assert.deepEqual(wordsOf(text, quotedOthers(text, [attribution(text, 'Roe', 'quoted', text.slice(11))])[0]?.source ?? []), ['Roe']);
  });
});

describe('cues that the reader overlooks behind a quotation', () => {
  for (const [text, source, cue] of [
    ['“I saw his hand,” the witness, Pavel Zeman, replied.', 'the witness, Pavel Zeman', 'replied'],
    ['The jury slept. Quipped Ada Roe, at 79 the oldest: “It is cold.”', 'Ada Roe, at 79 the oldest', 'Quipped', '“It is cold.”'],
    ['“Is it cold?” asked Ada Roe.', 'Ada Roe', 'asked'],
    ['“It is cold,” Ada Roe told the court on Monday.', 'Ada Roe', 'told the court'],
  ] as const) {
    it(text, () => assert.deepEqual(plainCues(placesOf(readSource(text)), []).map((found) => [wordsOf(text, found.source), wordsOf(text, found.cue)]), [[[source], [cue]]]));
  }
  for (const text of ['“The Quiet River” the jury said nothing about.', 'He read “The Trial,” the novel that Kafka wrote.', 'They shouted “Down with the wall!” The police said nothing.']) {
    it(`none: ${text}`, () => assert.deepEqual(plainCues(placesOf(readSource(text)), []), []));
  }
});

describe('sources and cues at their edges', () => {
  it('a circumstance is no part of a source', () => {
    const text = 'Speaking in court, Tom Roe said it was over';
    assert.deepEqual(wordsOf(text, wholeSources(text, [attribution(text, 'Speaking in court, Tom Roe', 'said', 'it was over')])[0]?.source ?? []), ['Tom Roe']);
  });
  it('a cue keeps its apostrophe', () => {
    const text = 'He’s convinced it was over';
    assert.deepEqual(wordsOf(text, wholeCues(text, [attribution(text, 'He', 's convinced', 'it was over')])[0]?.cue ?? []), ['’s convinced']);
  });
});

describe('who was quoted behind a quotation', () => {
  const text = '“I have enough concrete,” Kallio was quoted as saying by the Daily Harbour.';
  const quoted = (words: string, ...read: Parameters<typeof attribution>[]) => quotedBehind(placesOf(readSource(words)), read.map((parts) => attribution(...parts))).map(({ source, cue, content }) => [...wordsOf(words, source), ...wordsOf(words, cue), ...wordsOf(words, content)]);
  it('says it, whatever the reader made of the words behind', () => {
    assert.deepEqual(quoted(text, [text, 'the Daily Harbour', 'was quoted as', 'saying']), [['Kallio', 'was quoted as saying', '“I have enough concrete,”']]);
  });
  it('by somebody who quotes them is the one quoted', () => {
    const words = '“We are shut,” the Gulf Courier quoted pharmacist Nadia Saleh as saying.';
    const expected = [['pharmacist Nadia Saleh', 'quoted', 'as saying', '“We are shut,”']];
    assert.deepEqual(quoted(words), expected);
    assert.deepEqual(quoted(words, [words, 'the Gulf Courier', 'quoted', '“We are shut,”']), expected);
    assert.deepEqual(quoted('“We are shut,” it quotes Saleh as telling reporters.'), [['Saleh', 'quotes', 'as telling reporters', '“We are shut,”']]);
  });
  it('is nobody where a paper quotes a letter', () => {
    const words = '“We are shut,” the Gulf Courier quoted in its Sunday edition.';
    assert.deepEqual(quoted(words), []);
    assert.deepEqual(quoted(words, [words, 'the Gulf Courier', 'quoted', '“We are shut,”']), [['the Gulf Courier', 'quoted', '“We are shut,”']]);
  });
  it('is nobody where it goes on otherwise', () => assert.deepEqual(quoted('“I have enough,” Kallio said.'), []));
});
