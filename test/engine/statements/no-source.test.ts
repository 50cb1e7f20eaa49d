import assert from 'node:assert/strict';
import { drafts } from './drafts';

const sourceOf = (text: string, source: string, cue: string, content: string) => drafts(text, [{ source, cue, content: [content] }])[0]?.source;

describe('no source', () => {
  it('is whoever is told', () => {
    assert.equal(sourceOf('The parents were told that the school was shut.', 'The parents', 'were told', 'that the school was shut'), '');
    assert.equal(sourceOf('She was later informed that it was shut.', 'She', 'was later informed', 'that it was shut'), '');
  });
  it('is a rumour', () => {
    assert.equal(sourceOf('Rumour has it that the school is shut.', 'Rumour', 'has it', 'that the school is shut'), '');
    assert.equal(sourceOf('The legend says that the school was shut.', 'The legend', 'says', 'that the school was shut'), '');
  });
});

describe('a source', () => {
  it('is whoever tells', () => assert.equal(sourceOf('The parents had told them that the school was shut.', 'The parents', 'had told them', 'that the school was shut'), 'The parents'));
  it('is by whom they are told', () => assert.equal(sourceOf('They were told by the school that it was shut.', 'the school', 'were told', 'that it was shut'), 'the school'));
  it('is somebody called so', () => assert.equal(sourceOf('Legend says that the school is shut.', 'Legend', 'says', 'that the school is shut'), 'Legend'));
  it('is somebody called after a rumour', () => assert.equal(sourceOf('Rumour Records says that the school is shut.', 'Rumour Records', 'says', 'that the school is shut'), 'Rumour Records'));
});
