import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Decision } from '../../../src/corrections/decision';
import { doStep, historyOf, redoStep, undoStep } from '../../../src/extension/corrections/history';
import type { History } from '../../../src/extension/corrections/history';

function decision(id: number): Decision {
  return { id: `urn:uuid:${id}`, creator: null, created: '2026-01-01T00:00:00.000Z', target: [{ start: 0, end: 1, exact: 'x', prefix: '', suffix: '' }], change: { change: 'not-a-name' } };
}

const ids = ({ decisions }: History) => decisions.map(({ id }) => id).sort();

describe('the history of corrections', () => {
  it('goes back and forth through the states that it went through', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('add', 'remove', 'undo', 'redo'), { maxLength: 40 }), (actions) => {
      let history = historyOf([]);
      const states: string[][] = [[]];
      let at = 0;
      actions.forEach((action, index) => {
        if (action === 'undo' || action === 'redo') {
          const next = action === 'undo' ? undoStep(history) : redoStep(history);
          at += next ? (action === 'undo' ? -1 : 1) : 0;
          history = next ?? history;
        } else {
          const removed = action === 'remove' ? history.decisions.slice(0, 1) : [];
          history = doStep(history, { added: action === 'add' ? [decision(index)] : [], removed });
          states.splice(++at, Infinity, ids(history));
        }
        assert.deepEqual(ids(history), states[at]);
      });
    }));
  });

  it('has nothing to undo or redo at its ends', () => {
    assert.equal(undoStep(historyOf([decision(1)])), null);
    assert.equal(redoStep(doStep(historyOf([]), { added: [decision(1)], removed: [] })), null);
  });
});
