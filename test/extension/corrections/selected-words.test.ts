import assert from 'node:assert/strict';
import { kindOfWords, statementsNear, trimmed } from '../../../src/extension/corrections/selected-words';
import { annotationOf, spanOf, statement } from '../annotated';

const text = '“One,” Ann said. “Two,” she said.\n\nNobody said a thing.';
const one = statement({ id: 's1', content: [spanOf(text, '“One,”')], cue: [spanOf(text, 'said')] });
const two = statement({ id: 's2', content: [spanOf(text, '“Two,”')] });
const annotation = annotationOf({ statements: [one, two], paragraphs: [spanOf(text, text.split('\n')[0] ?? ''), spanOf(text, 'Nobody said a thing.')] });

describe('selected words', () => {
  it('are without the blanks at their edges', () => {
    assert.deepEqual(trimmed('a  bc \n d', [1, 7]), [3, 5]);
    assert.deepEqual(trimmed('a   b', [1, 4]), [4, 4]);
  });

  it('are quoted whole, in part, or not', () => {
    assert.equal(kindOfWords(['“It is done,”']), 'direct');
    assert.equal(kindOfWords(['“It is,', 'done,”']), 'mixed');
    assert.equal(kindOfWords(['it was “done” then']), 'mixed');
    assert.equal(kindOfWords(['it was done']), 'indirect');
  });

  it('belong to the statement that they touch', () => {
    assert.deepEqual(statementsNear(annotation, [spanOf(text, 'Two')]), [two]);
    assert.deepEqual(statementsNear(annotation, [spanOf(text, 'said')]), [one]);
  });

  it('belong to one of the paragraph where they touch none, the nearest first', () => {
    assert.deepEqual(statementsNear(annotation, [spanOf(text, 'she said')]).map(({ id }) => id), ['s2', 's1']);
    assert.deepEqual(statementsNear(annotation, [spanOf(text, 'Nobody')]), []);
  });
});
