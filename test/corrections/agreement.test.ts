import assert from 'node:assert/strict';
import type { Change, Decision } from '../../src/corrections/decision';
import type { Unit } from '../../src/corrections/agreement';
import { agreementOf, unitsOf } from '../../src/corrections/agreement';

/** One line a person, one column a question; a dot where somebody gives no answer. */
function unitsFrom(lines: readonly string[]): readonly Unit[] {
  const rows = lines.map((line) => line.split(' '));
  return (rows[0] ?? []).map((_, column) => new Map(rows.flatMap((row, person) => (row[column] === '.' ? [] : [[String(person), row[column] ?? '']]))));
}

function decision(creator: string | null, created: string, start: number, change: Change): Decision {
  return { id: `urn:uuid:${created}`, creator, created, target: [{ start, end: start + 1, exact: 'x', prefix: '', suffix: '' }], change };
}

describe('agreement', () => {
  it('is Krippendorff’s alpha, as in his own example', () => {
    const { alpha, units, people } = agreementOf(unitsFrom(['1 2 3 3 2 1 4 1 2 . . .', '1 2 3 3 2 2 4 1 2 5 . 3', '. 3 3 3 2 3 4 2 2 5 1 .', '1 2 3 3 2 4 4 1 2 5 1 .']));
    assert.equal(alpha?.toFixed(3), '0.743');
    assert.deepEqual([units, people], [11, 4]);
  });

  it('is 1 where all agree, and none where nothing can differ', () => {
    assert.equal(agreementOf(unitsFrom(['a b', 'a b'])).alpha, 1);
    assert.equal(agreementOf(unitsFrom(['a a', 'a a'])).alpha, null);
    assert.deepEqual(agreementOf([]), { alpha: null, units: 0, disputed: 0, people: 0 });
  });

  it('is below 0 where people differ more than by chance', () => {
    const { alpha, disputed } = agreementOf(unitsFrom(['a b', 'b a']));
    assert.ok(alpha !== null && alpha < 0);
    assert.equal(disputed, 2);
  });

  it('goes by each person’s last answer on the same words, and leaves out who keeps no name', () => {
    const by = (name: string): Change => ({ change: 'attribute', speaker: { name, type: 'person', at: null } });
    const units = unitsOf([
      decision('Kim', '2026-01-02', 0, by('Bob')),
      decision('Kim', '2026-01-01', 0, by('Ann')),
      decision('Lee', '2026-01-03', 0, { change: 'accept', kind: 'direct', speaker: { name: 'Bob', type: 'person', at: null } }),
      decision('Lee', '2026-01-04', 5, { change: 'not-a-statement' }),
      decision(null, '2026-01-05', 5, by('Ann')),
    ]);
    assert.deepEqual(units.map((unit) => [...unit]), [[['Kim', 'by Bob'], ['Lee', 'by Bob']], [['Lee', 'not a statement']]]);
  });
});
