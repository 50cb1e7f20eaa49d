import assert from 'node:assert/strict';
import type { AnnotatedSource } from '../../src/language-service/annotated-source';
import { getSemanticTokens, tokenModifiers, tokenTypes } from '../../src/language-service/semantic-tokens';
import { annotatedText, positionOf, sample, sampleAnnotation } from './sample';

/** The tokens as a client decodes them. */
function decode(source: AnnotatedSource, data: readonly number[]): string[] {
  const found: string[] = [];
  let [line, character] = [0, 0];
  for (let index = 0; index < data.length; index += 5) {
    const [down = 0, right = 0, length = 0, type = 0, bits = 0] = data.slice(index, index + 5);
    [line, character] = [line + down, down === 0 ? character + right : right];
    const words = source.document.getText({ start: { line, character }, end: { line, character: character + length } });
    found.push([words, tokenTypes[type], ...tokenModifiers.filter((_, bit) => bits & (1 << bit))].join(' '));
  }
  return found;
}

describe('semantic tokens', () => {
  it('give each mention its type, and tell speakers, references and metonyms', () => {
    const tokens = decode(sample, getSemanticTokens(sample).data);
    assert.equal(tokens.length, sampleAnnotation.mentions.length);
    for (const token of ['Ann Reed person speaker', 'Oslo place', 'She person speaker reference', 'Moscow place speaker metonym']) assert.ok(tokens.includes(token), token);
  });

  it('are given for a range alone', () => {
    const range = { start: positionOf('She'), end: positionOf('Moscow') };
    assert.deepEqual(decode(sample, getSemanticTokens(sample, range).data).map((token) => token.split(' ')[0]), ['She', 'Oslo', 'the']);
  });

  it('cross no line and do not overlap', () => {
    const text = 'the New\r\nYork mayor';
    const mention = { form: 'name', type: 'other', actor: null, confidence: 1, because: [] } as const;
    const source = annotatedText(text, { mentions: [{ ...mention, start: 4, end: 13 }, { ...mention, start: 9, end: 13 }] });
    assert.deepEqual(decode(source, getSemanticTokens(source).data), ['New name', 'York name']);
  });
});
