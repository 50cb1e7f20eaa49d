import assert from 'node:assert/strict';
import { isKindOfBody } from '../../../src/engine/actors/closed-classes';

describe('isKindOfBody', () => {
  it('holds of what a body is as a whole', () => assert.deepEqual(['daily', 'tabloid', 'brokerage', 'consultancy'].filter((noun) => !isKindOfBody(noun)), []));
  it('does not hold of its parts', () => assert.deepEqual(['board', 'newsroom', 'spokesman'].filter((noun) => isKindOfBody(noun)), []));
});
