/** Any sequence of corrections, undos, redos and saves gives back the same state from disk. */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Decision } from '../../src/corrections/decision';
import type { History } from '../../src/corrections/history';
import { doStep, historyOf, redoStep, undoStep, withDecisions } from '../../src/corrections/history';
import { parseSidecar, serializeSidecar } from '../../src/corrections/sidecar';
import { inOrder } from '../../src/corrections/order';
import { decisionsIn } from './arbitrary-decisions';

const text = 'Kim Min-ji spoke 😀. Ms. Kim said it rains.\nLee agrees.';
const usable = decisionsIn(text).filter((decision) => !JSON.stringify(decision).includes('"exact":""'));

type Move = { readonly do: 'decide'; readonly made: readonly Decision[] } | { readonly do: 'take back'; readonly nth: number } | { readonly do: 'undo' | 'redo' | 'save' | 'open' };
const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.array(usable, { minLength: 1, maxLength: 2 }).map((made) => ({ do: 'decide' as const, made })) },
    fc.nat(9).map((nth) => ({ do: 'take back' as const, nth })),
    { weight: 3, arbitrary: fc.constantFrom({ do: 'undo' as const }, { do: 'redo' as const }, { do: 'save' as const }, { do: 'open' as const }) },
  ),
  { maxLength: 25 },
);

function sorted(decisions: readonly Decision[]): readonly Decision[] {
  return [...decisions].sort(inOrder);
}
function fromDisk(file: string): readonly Decision[] {
  const parsed = parseSidecar(file);
  assert.ok('sidecar' in parsed);
  return parsed.sidecar.decisions;
}
function made(history: History, move: Move): History {
  switch (move.do) {
    case 'decide':
      return doStep(history, { added: move.made, removed: [] });
    case 'take back':
      return doStep(history, { added: [], removed: history.decisions.slice(move.nth, move.nth + 1) });
    case 'undo':
      return undoStep(history) ?? history;
    case 'redo':
      return redoStep(history) ?? history;
    default:
      return history;
  }
}

describe('the history of decisions', () => {
  it('has on disk what was there at the last save, whatever was done before and after', () => {
    fc.assert(fc.property(moves, (all) => {
      let history = historyOf([]);
      let file = serializeSidecar({ decisions: [], others: [] }, 'a.txt', text);
      let saved: readonly Decision[] = [];
      for (const move of all) {
        history = made(history, move);
        if (move.do === 'save') [file, saved] = [serializeSidecar({ decisions: history.decisions, others: [] }, 'a.txt', text), history.decisions];
        if (move.do === 'open') history = historyOf(fromDisk(file));
        assert.deepEqual(fromDisk(file), sorted(saved));
      }
    }), { numRuns: 300 });
  });

  it('goes back to each earlier state, and forward again', () => {
    fc.assert(fc.property(moves, (all) => {
      const states = [historyOf([])];
      for (const move of all) {
        const before = states.at(-1)!;
        if (move.do === 'decide' || move.do === 'take back') states.push(made(before, move));
      }
      let history = states.at(-1)!;
      for (const state of [...states].reverse().slice(1)) {
        history = undoStep(history)!;
        assert.deepEqual(sorted(history.decisions), sorted(state.decisions));
      }
      assert.equal(undoStep(history), null);
      for (const state of states.slice(1)) {
        history = redoStep(history)!;
        assert.deepEqual(sorted(history.decisions), sorted(state.decisions));
      }
      assert.equal(redoStep(history), null);
    }), { numRuns: 300 });
  });

  it('undoes its own decisions only, after another program has changed the file', () => {
    const [own, theirs] = fc.sample(usable, { numRuns: 2, seed: 1 }) as [Decision, Decision];
    const history = doStep(historyOf([]), { added: [own], removed: [] });
    const pulled = withDecisions(history, [own, theirs]);
    assert.deepEqual(undoStep(pulled)?.decisions, [theirs]);
    assert.deepEqual(redoStep(undoStep(pulled)!)?.decisions, [theirs, own]);
  });
});
