import assert from 'node:assert/strict';
import { isShownAnew } from '../../../src/extension/tree/shown-anew';

describe('the view is drawn anew', () => {
  const shows = { active: 'two', shown: 'one', empty: false };
  it('for the source that it shows', () => assert.equal(isShownAnew('one', shows), true));
  it('for the one in the active editor, which the server took for a source only now', () => assert.equal(isShownAnew('two', shows), true));
  it('for none that is neither', () => assert.equal(isShownAnew('three', shows), false));
  it('for any where it shows nothing', () => assert.equal(isShownAnew('three', { ...shows, empty: true }), true));
  it('for none by the lack of an editor', () => assert.equal(isShownAnew('three', { active: undefined, shown: undefined, empty: false }), false));
});
