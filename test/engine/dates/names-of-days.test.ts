import assert from 'node:assert/strict';
import { withoutDays } from '../../../src/engine/dates/names-of-days';
import type { NameReading } from '../../../src/engine/reader/reading';

const name = (start: number, end: number, type: NameReading['type']): NameReading => ({ start, end, type, confidence: 0.5 });
const day = (start: number, end: number) => ({ start, end, iso: '2024-06-20', basis: 'the text’s own date' });

describe('names of days', () => {
  it('are no names where the whole of them is a date', () => assert.deepEqual(withoutDays([name(6, 14, 'other'), name(20, 24, 'person')], [day(6, 14)]), [name(20, 24, 'person')]));
  it('stay where they hold more, or name something of another kind', () => {
    const names = [name(0, 14, 'other'), name(30, 36, 'person')];
    assert.deepEqual(withoutDays(names, [day(6, 14), day(30, 36)]), names);
  });
});
