import assert from 'node:assert/strict';
import { finiteVerbAfter } from '../../../src/engine/actors/clause-role';
import { Words } from '../../../src/engine/actors/words';

function verbAfter(subject: string, rest: string): string | null {
  const words = new Words(subject + rest);
  const at = finiteVerbAfter(words, words.within([0, subject.length])[1]);
  return at === null ? null : (words.list[at]?.text ?? null);
}

describe('the verb of a subject', () => {
  it('stands behind its day', () => assert.equal(verbAfter('Oslo', ' on Wednesday confirmed it.'), 'confirmed'));
  it('does not stand behind another “on”', () => assert.equal(verbAfter('Oslo', ' on paper confirmed it.'), null));
  it('does not stand behind another preposition and its day', () => assert.equal(verbAfter('Oslo', ' by Wednesday confirmed it.'), null));
});
