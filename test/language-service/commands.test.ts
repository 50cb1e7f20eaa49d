import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commandLink } from '../../src/language-service/commands';

describe('command links', () => {
  it('carry any argument, and nothing in it ends the link', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (uri) => {
      const target = commandLink('onTheRecord.showActor', uri, 'a1');
      assert.match(target, /^command:onTheRecord\.showActor\?[\w.~%-]+$/);
      assert.deepEqual(JSON.parse(decodeURIComponent(target.slice(target.indexOf('?') + 1))), [uri, 'a1']);
    }));
  });
});
