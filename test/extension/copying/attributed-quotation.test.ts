import assert from 'node:assert/strict';
import { attributedQuotation } from '../../../src/extension/copying/attributed-quotation';
import { actor, annotationOf, spanOf, statement } from '../annotated';

describe('an attributed quotation', () => {
  const text = '"We will\nsign," Ann said, "and soon."';
  const said = statement({ id: 's1', content: [spanOf(text, '"We will\nsign,"'), spanOf(text, '"and soon."')], speaker: 'a1', speakers: ['a1', 'a2'] });
  const annotation = annotationOf({
    actors: [actor('a1', 'Ann Lee', { roles: ['mayor of Lisbon', 'lawyer'] }), actor('a2', 'Bob')],
    statements: [said],
    date: { start: 0, end: 0, iso: '2024-06-20', basis: 'set' },
  });

  it('joins the pieces, and names all speakers with their first role', () => {
    assert.deepEqual(attributedQuotation(annotation, text, said), { words: '"We will sign," … "and soon."', speaker: 'Ann Lee, mayor of Lisbon; Bob', date: '2024-06-20' });
  });

  it('names nobody where nobody is known', () => {
    assert.equal(attributedQuotation(annotation, text, statement({ id: 's1', content: said.content })).speaker, null);
  });
});
