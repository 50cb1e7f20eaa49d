import assert from 'node:assert/strict';
import { HeldAnnotation } from '../../../src/extension/sources/held-annotation';
import { moveAnnotation } from '../../../src/extension/sources/move-annotation';
import { annotationOf, mention, spanOf, statement } from '../annotated';

const text = '"We will," Ann said. "We won’t," Bob said.';
const annotation = annotationOf({
  mentions: [mention(spanOf(text, 'Ann'), 'a1'), mention(spanOf(text, 'Bob'), 'a2')],
  statements: [
    statement({ id: 's1', content: [spanOf(text, '"We will,"')], source: [spanOf(text, 'Ann')] }),
    statement({ id: 's2', content: [spanOf(text, '"We won’t,"')], source: [spanOf(text, 'Bob')] }),
  ],
});

describe('an annotation under edits', () => {
  it('moves with the text', () => {
    const moved = moveAnnotation(annotation, [{ offset: 0, length: 0, inserted: 5 }]);
    const edited = `Wow: ${text}`;
    assert.deepEqual(moved.statements.map(({ content: [span] }) => span && edited.slice(...span)), ['"We will,"', '"We won’t,"']);
    assert.deepEqual(moved.mentions.map(({ start, end }) => edited.slice(start, end)), ['Ann', 'Bob']);
  });

  it('loses what is deleted, and keeps the rest', () => {
    const moved = moveAnnotation(annotation, [{ offset: 0, length: 20, inserted: 0 }]);
    assert.deepEqual(moved.statements.map(({ id }) => id), ['s2']);
    assert.deepEqual(moved.mentions.map(({ actor }) => actor), ['a2']);
  });

  it('is held with edits one after the other, and moved when somebody looks', () => {
    const held = new HeldAnnotation({ version: 1, annotation, decisions: [] });
    held.edited([{ offset: 0, length: 0, inserted: 1 }], 2);
    held.edited([{ offset: 0, length: 0, inserted: 1 }], 3);
    assert.equal(held.current.version, 3);
    assert.deepEqual(held.current.annotation.statements[0]?.content, [[2, 12]]);
    assert.deepEqual(held.current.annotation.statements[0]?.content, [[2, 12]]);
  });
});
