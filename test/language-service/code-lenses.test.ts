import assert from 'node:assert/strict';
import { getCodeLenses } from '../../src/language-service/code-lenses';
import { sample } from './sample';

describe('code lenses', () => {
  it('count the statements that begin on a line, and name who speaks', () => {
    assert.deepEqual(getCodeLenses(sample).map(({ range, command }) => [range.start.line, command?.title]), [
      [2, '1 statement: Ann Reed'],
      [4, '1 statement: Ann Reed'],
      [6, '3 statements: the ministry, Ann Reed, Moscow'],
      [8, '1 statement, unattributed'],
    ]);
  });

  it('show the first of them', () => {
    assert.deepEqual(getCodeLenses(sample)[2]?.command?.arguments, [sample.document.uri, 's3']);
  });
});
