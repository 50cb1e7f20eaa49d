import assert from 'node:assert/strict';
import { getInlayHints } from '../../src/language-service/inlay-hints';
import { positionOf, sample, sampleText } from './sample';

const whole = { start: { line: 0, character: 0 }, end: sample.document.positionAt(sampleText.length) };

describe('inlay hints', () => {
  it('name the speaker of a continuing quotation before it, and of a pronoun after it; a named speaker needs none', () => {
    assert.deepEqual(getInlayHints(sample, whole).map(({ label, position }) => [label, position]), [
      ['Ann Reed:', positionOf('“And')],
      ['(Ann Reed)', positionOf(' promised')],
    ]);
  });

  it('are given for the range that is shown alone', () => {
    assert.deepEqual(getInlayHints(sample, { start: positionOf('She'), end: whole.end }).map(({ label }) => label), ['(Ann Reed)']);
  });
});
