import assert from 'node:assert/strict';
import { paintedAtOnce, paintPlan, statementAt } from '../../../src/extension/decorations/paint-plan';
import { looksOf } from '../../../src/extension/decorations/look';
import { annotationOf, statement } from '../annotated';

describe('the paint plan', () => {
  const said = annotationOf({
    statements: [
      statement({ id: 's1', content: [[0, 10], [20, 30]], source: [[11, 14]], speaker: 'a1' }),
      statement({ id: 's2', content: [[2, 5]], kind: 'mixed', speaker: 'a2' }),
      statement({ id: 's3', content: [[40, 50]], kind: 'indirect' }),
    ],
  });

  it('puts all pieces of what is said under their look', () => {
    assert.deepEqual([...paintPlan(said, 'speaker', [])], [['direct/speaker1', [[0, 10], [20, 30]]], ['mixed/speaker2', [[2, 5]]], ['indirect/unattributed', [[40, 50]]]]);
    assert.deepEqual([...paintPlan(said, 'kind', []).keys()], ['direct/direct', 'mixed/mixed', 'indirect/indirect']);
    assert.deepEqual([...paintPlan(said, 'none', []).keys()], ['direct/plain', 'mixed/plain', 'indirect/plain']);
    assert.deepEqual([...paintPlan(said, 'speaker', [], [[0, 5]]).keys()], ['direct/speaker1', 'mixed/speaker2', 'indirect/plain']);
  });

  it('gives seven speakers colours of their own, and one to all others', () => {
    const statements = Array.from({ length: 9 }, (_, index) => statement({ id: `s${index}`, content: [[index, index + 1]], speaker: `a${index}` }));
    assert.deepEqual(statements.map(looksOf(annotationOf({ statements }), 'speaker')).slice(5), ['direct/speaker6', 'direct/speaker7', 'direct/otherSpeakers', 'direct/otherSpeakers']);
  });

  it('leaves out what is far from what is seen, where there is much', () => {
    const statements = Array.from({ length: paintedAtOnce + 1 }, (_, index) => statement({ id: `s${index}`, content: [[index * 10, index * 10 + 5]], speaker: 'a1' }));
    assert.deepEqual([...paintPlan(annotationOf({ statements }), 'speaker', [[100, 121]]).values()], [[[100, 105], [110, 115], [120, 125]]]);
  });

  it('finds the innermost statement under the cursor', () => {
    assert.deepEqual([3, 8, 12, 25, 35].map((offset) => statementAt(said, offset)?.id), ['s2', 's1', 's1', 's1', undefined]);
  });
});
