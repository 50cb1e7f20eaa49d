import assert from 'node:assert/strict';
import { makeDecision } from '../../src/corrections/make-decision';
import { PlacedDecisions } from '../../src/server/placed-decisions';

const text = '"We will sign the treaty today," Maria Santos said in Lisbon.\n\nPeter Novak left early.\n';
const decision = makeDecision(text, [[0, 32]], { change: 'not-a-statement' }, { id: 'urn:uuid:1', creator: null, created: '2026-11-24T00:00:00Z' });

describe('decisions on an open source', () => {
  it('are found again where their words went and came back', () => {
    const placed = new PlacedDecisions([decision], text, [], undefined);
    assert.equal(placed.in(text)[0]?.placement.state, 'placed');
    placed.follow('Peter Novak left early.\n');
    assert.equal(placed.in('Peter Novak left early.\n')[0]?.placement.state, 'orphan');
    placed.follow(text);
    assert.equal(placed.in(text)[0]?.placement.state, 'placed');
  });

  it('are found again where the words came back before anybody asked', () => {
    const placed = new PlacedDecisions([decision], text, [], undefined);
    placed.in(text);
    placed.follow('Peter Novak left early.\n');
    placed.follow(text);
    assert.equal(placed.in(text)[0]?.placement.state, 'placed');
  });
});
