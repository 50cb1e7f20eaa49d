import assert from 'node:assert/strict';
import { neighbour } from '../../../src/extension/navigation/neighbours';
import { statement } from '../annotated';

describe('neighbours', () => {
  const statements = [statement({ id: 's2', content: [[20, 25]] }), statement({ id: 's1', content: [[10, 15]] })];

  it('are the nearest in the text', () => {
    assert.equal(neighbour(statements, 12, 'next')?.id, 's2');
    assert.equal(neighbour(statements, 20, 'previous')?.id, 's1');
  });

  it('go round at the ends', () => {
    assert.equal(neighbour(statements, 20, 'next')?.id, 's1');
    assert.equal(neighbour(statements, 10, 'previous')?.id, 's2');
  });

  it('are none where there are none', () => {
    assert.equal(neighbour([], 5, 'next'), undefined);
  });
});
