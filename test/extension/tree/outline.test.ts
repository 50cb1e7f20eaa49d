import assert from 'node:assert/strict';
import { changedRows } from '../../../src/extension/tree/changed-rows';
import type { Outline } from '../../../src/extension/tree/outline';
import { emptyOutline, outlineOf } from '../../../src/extension/tree/outline';
import { spansOfRow } from '../../../src/extension/tree/row-spans';
import { actor, annotationOf, mention, spanOf, statement } from '../annotated';

const text = '"One," Ann said. "Two," Ann said. "Three," Bob said. "Four." Cy was there.';
const annotation = annotationOf({
  actors: [actor('a1', 'Bob Bell'), actor('a2', 'Ann Lee', { roles: ['mayor'] }), actor('a3', 'Cy')],
  mentions: [mention(spanOf(text, 'Ann'), 'a2'), mention(spanOf(text, 'Bob'), 'a1'), mention(spanOf(text, 'Cy'), 'a3')],
  statements: [
    statement({ id: 's1', content: [spanOf(text, '"One,"')], speaker: 'a2' }),
    statement({ id: 's2', content: [spanOf(text, '"Two,"')], speaker: 'a2', within: 's1', kind: 'mixed' }),
    statement({ id: 's3', content: [spanOf(text, '"Three,"')], speaker: 'a1' }),
    statement({ id: 's4', content: [spanOf(text, '"Four."')] }),
    statement({ id: 's5', content: [spanOf(text, '"One,"')], speaker: 'a2', repeated: true }),
  ],
});

/** The outline as indented lines. */
function printed({ roots, rows }: Outline): string {
  const lines = (ids: readonly string[], indent: string): string[] =>
    ids.flatMap((id) => {
      const row = rows.get(id);
      if (!row) return [];
      const { subject } = row;
      const label = subject.is === 'actor' ? `${subject.actor.name} ${subject.statements}` : subject.is === 'group' ? `[${subject.group} ${subject.size}]` : subject.is === 'lost' ? subject.decision.id : subject.statement.id;
      return [indent + label, ...lines(row.children, `${indent}  `)];
    });
  return lines(roots, '').join('\n');
}

describe('the outline', () => {
  it('lists by actor who says most first, then what is unattributed and who is only mentioned', () => {
    assert.equal(printed(outlineOf(annotation, text, [], 'actor', '')), 'Ann Lee 2\n  s1\n  s2\nBob Bell 1\n  s3\n[unattributed 1]\n  s4\n[mentioned 1]\n  Cy 0');
  });

  it('lists by kind, and in the order of the text with nested ones inside', () => {
    assert.equal(printed(outlineOf(annotation, text, [], 'kind', '')), '[direct 3]\n  s1\n  s3\n  s4\n[mixed 1]\n  s2');
    assert.equal(printed(outlineOf(annotation, text, [], 'text', '')), 's1\n  s2\ns3\ns4');
  });

  it('lists last what has lost its words, and marks what lies on changed ones', () => {
    const decision = (id: string) => ({ id, creator: null, created: '2026-01-01T00:00:00.000Z', target: [{ start: 0, end: 4, exact: 'Gone words', prefix: '', suffix: '' }] as const, change: { change: 'not-a-name' as const } });
    const decided = { ...annotation, statements: annotation.statements.map((said) => (said.id === 's3' ? { ...said, decided: { by: ['moved'], disputed: false } } : said)) };
    const outline = outlineOf(decided, text, [{ decision: decision('lost'), placement: { state: 'orphan' } }, { decision: decision('moved'), placement: { state: 'placed', target: [[0, 4]], moved: true } }], 'text', '');
    assert.equal(printed(outline), 's1\n  s2\ns3\ns4\n[lost 1]\n  lost');
    assert.deepEqual([...outline.rows.values()].flatMap(({ subject }) => (subject.is === 'statement' && subject.moved ? [subject.statement.id] : [])), ['s3']);
    assert.equal(printed(outlineOf(decided, text, [{ decision: decision('lost'), placement: { state: 'orphan' } }], 'text', 'gone')), '[lost 1]\n  lost');
  });

  it('keeps what matches every word of the filter, with what it stands under', () => {
    assert.equal(printed(outlineOf(annotation, text, [], 'actor', 'two')), 'Ann Lee 2\n  s2');
    assert.equal(printed(outlineOf(annotation, text, [], 'actor', 'lee MAYOR')), 'Ann Lee 2\n  s1\n  s2');
    assert.equal(printed(outlineOf(annotation, text, [], 'actor', 'nobody')), '');
  });

  it('gives rows ids that do not depend on the annotation’s own', () => {
    const renumbered = { ...annotation, statements: annotation.statements.map((said) => ({ ...said, id: `x${said.id}` })) };
    assert.deepEqual([...outlineOf(renumbered, text, [], 'actor', '').rows.keys()], [...outlineOf(annotation, text, [], 'actor', '').rows.keys()]);
  });

  it('knows the parent of each row, and its words', () => {
    const { rows } = outlineOf(annotation, text, [], 'actor', '');
    for (const { id, children } of rows.values()) for (const child of children) assert.equal(rows.get(child)?.parent, id);
    const words = [...rows.values()].flatMap((row) => spansOfRow(row, annotation)).map((span) => text.slice(...span));
    assert.deepEqual(words, ['Ann', '"One,"', '"Two,"', 'Bob', '"Three,"', '"Four."', 'Cy']);
  });
});

describe('what is drawn again', () => {
  const before = outlineOf(annotation, text, [], 'actor', '');

  it('is nothing where nothing has changed', () => {
    assert.deepEqual(changedRows(before, outlineOf(annotation, text, [], 'actor', '')), []);
  });

  it('is the row that has', () => {
    const actors = annotation.actors.map((one) => (one.id === 'a1' ? { ...one, roles: ['teacher'] } : one));
    const after = outlineOf({ ...annotation, actors }, text, [], 'actor', '');
    assert.deepEqual(changedRows(before, after)?.map((id) => id.split('/').pop()), ['actor:person:Bob Bell']);
  });

  it('is all of it where the top level has', () => {
    assert.equal(changedRows(before, emptyOutline), null);
  });
});
