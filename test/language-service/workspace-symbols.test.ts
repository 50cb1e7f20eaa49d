import assert from 'node:assert/strict';
import { getWorkspaceSymbols } from '../../src/language-service/workspace-symbols';
import { sample, wordsIn } from './sample';

const names = (query: string) => getWorkspaceSymbols(sample, query).map(({ name }) => name);

describe('workspace symbols', () => {
  it('finds actors by any of their names and by scattered letters', () => {
    assert.ok(names('reed').includes('Ann Reed'));
    assert.ok(names('anrd').includes('Ann Reed'));
    assert.ok(!names('Reed').includes('Oslo'));
  });

  it('finds statements by their words, with who says them', () => {
    const found = getWorkspaceSymbols(sample, 'takes money');
    assert.deepEqual(found.map(({ name, containerName }) => [name, containerName]), [['“And it takes money.”', 'Ann Reed']]);
    assert.ok(found[0] && 'range' in found[0].location && wordsIn(found[0].location.range) === '“And it takes money.”');
  });

  it('gives all of them where nothing is typed', () => assert.equal(names('').length, 11));
});
