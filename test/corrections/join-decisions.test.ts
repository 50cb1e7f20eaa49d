import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Decision } from '../../src/corrections/decision';
import { joinDecisions, sameDecisions } from '../../src/corrections/join-decisions';

function decision(id: number, name = 'Ann'): Decision {
  return { id: `urn:uuid:${id}`, creator: null, created: '2026-01-01T00:00:00.000Z', target: [{ start: 0, end: 1, exact: 'x', prefix: '', suffix: '' }], change: { change: 'rename', name, scope: 'source' } };
}

const sets = fc.uniqueArray(fc.nat(8)).map((ids) => ids.map((id) => decision(id)));
const ids = (decisions: readonly Decision[]) => new Set(decisions.map(({ id }) => id));

describe('decisions changed in two places', () => {
  it('hold what either has added, and not what either has taken back', () => {
    fc.assert(fc.property(sets, sets, sets, (base, ours, theirs) => {
      const [b, o, t] = [ids(base), ids(ours), ids(theirs)];
      const expected = [...new Set([...b, ...o, ...t])].filter((id) => (b.has(id) ? o.has(id) && t.has(id) : o.has(id) || t.has(id)));
      const joined = joinDecisions(base, ours, theirs);
      assert.deepEqual([...ids(joined)].sort(), expected.sort());
      assert.equal(joined.length, expected.length);
    }));
  });

  it('are theirs where we have changed nothing, and ours where they have not', () => {
    fc.assert(fc.property(sets, sets, (base, other) => {
      assert.ok(sameDecisions(joinDecisions(base, base, other), other));
      assert.ok(sameDecisions(joinDecisions(base, other, base), other));
    }));
  });

  it('are ours where we moved one to a newer text', () => {
    assert.deepEqual(joinDecisions([decision(1)], [decision(1, 'Bob')], [decision(1)]), [decision(1, 'Bob')]);
    assert.deepEqual(joinDecisions([decision(1)], [decision(1)], [decision(1, 'Cy')]), [decision(1, 'Cy')]);
  });

  it('are the same whatever the order of their fields', () => {
    const { id, ...rest } = decision(1);
    assert.ok(sameDecisions([decision(1), decision(2)], [decision(2), { ...rest, id }]));
    assert.ok(!sameDecisions([decision(1)], [decision(2)]));
  });
});
