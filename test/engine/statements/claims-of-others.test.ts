import assert from 'node:assert/strict';
import { drafts } from './drafts';

/** Source, cue and content of what is found within what Ada Roe `denies`. */
function claimed(denies: string, what: string): readonly (readonly string[])[] {
  const found = drafts(`Ada Roe ${denies} ${what}.`, [{ source: 'Ada Roe', cue: denies, content: [what] }]);
  return found.filter(({ within }) => within === 0).map(({ source, cue, content }) => [source, cue, ...content]);
}

describe('a claim that is denied', () => {
  it('is a statement of whoever makes it', () => {
    assert.deepEqual(claimed('has rejected', 'a claim by the lawyer, Victor Hale, that she lied'), [['the lawyer, Victor Hale', 'claim', 'she lied']]);
    assert.deepEqual(claimed('disputed', 'allegations from the union that she lied'), [['the union', 'allegations', 'she lied']]);
    assert.deepEqual(claimed('scoffed at', 'a suggestion made by Hale that she lied'), [['Hale', 'suggestion', 'she lied']]);
  });
  it('is one of its owner', () => {
    assert.deepEqual(claimed('denied', 'Victor Hale’s claim that she lied'), [['Victor Hale', 'claim', 'she lied']]);
    assert.deepEqual(claimed('denied', 'the union’s claim that she lied'), [['the union', 'claim', 'she lied']]);
  });
  it('is none where nobody makes it', () => assert.deepEqual(claimed('denied', 'claims that she lied'), []));
  it('is none where it does not say what', () => assert.deepEqual(claimed('denied', 'a claim by Victor Hale about her age'), []));
  it('is none where it is no claim', () => {
    assert.deepEqual(claimed('denied', 'a plan by Victor Hale that she hid'), []);
    assert.deepEqual(claimed('denied', 'Hale’s plan that she hid'), []);
  });
  it('is none where it is not denied', () => {
    assert.deepEqual(claimed('repeated', 'a claim by Victor Hale that she lied'), []);
    assert.deepEqual(claimed('repeated', 'Hale’s claim that she lied'), []);
  });
});
