import assert from 'node:assert/strict';
import { uncertainStatements } from '../../../src/extension/corrections/review-list';
import { annotationOf, statement } from '../annotated';

describe('a review', () => {
  it('goes through what is doubtful or unattributed, and leaves out what is decided or printed again', () => {
    const statements = [
      statement({ id: 'sure', content: [[0, 1]], speaker: 'a1', confidence: 0.9 }),
      statement({ id: 'doubtful', content: [[1, 2]], speaker: 'a1', confidence: 0.6 }),
      statement({ id: 'unattributed', content: [[2, 3]], confidence: 0.9 }),
      statement({ id: 'decided', content: [[3, 4]], confidence: 1, decided: { by: ['urn:uuid:1'], disputed: false } }),
      statement({ id: 'repeated', content: [[4, 5]], confidence: 0.5, repeated: true }),
    ];
    assert.deepEqual(uncertainStatements(annotationOf({ statements })).map(({ id }) => id), ['doubtful', 'unattributed']);
  });
});
