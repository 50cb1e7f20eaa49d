import assert from 'node:assert/strict';
import { getCodeActions } from '../../src/language-service/code-actions';
import { positionOf, sample, wordsIn } from './sample';

const on = { enabled: true, severity: {} };
const actionsAt = (words: string, settings: Parameters<typeof getCodeActions>[2] = on) => getCodeActions(sample, { start: positionOf(words), end: positionOf(words) }, settings);

describe('code actions', () => {
  it('put the right words in place where a finding knows them', () => {
    const [action, ...others] = actionsAt('harbor');
    assert.deepEqual(others, []);
    const [edit] = action?.edit?.changes?.[sample.document.uri] ?? [];
    assert.ok(edit && wordsIn(edit.range) === 'harbor' && edit.newText === 'harbour');
    assert.deepEqual(action?.diagnostics?.map(({ code }) => code), ['two-spellings']);
  });

  it('are not offered where there is no one right answer, or the check is off', () => {
    assert.deepEqual(actionsAt('A senior official'), []);
    assert.deepEqual(actionsAt('harbor', { enabled: true, severity: { 'two-spellings': 'off' } }), []);
  });
});
