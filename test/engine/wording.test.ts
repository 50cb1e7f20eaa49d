import assert from 'node:assert/strict';
import { basedOn, inEnglish, series, spelled, tell, worded } from '../../src/engine/wording';
import { templatesInSource } from './templates';

describe('a wording', () => {
  it('is told in English with its values in their places', () => {
    assert.equal(tell('“{1}” is {0}', 'Ann Reed', 'She').text, '“She” is Ann Reed');
    assert.equal(tell('nothing to fill').text, 'nothing to fill');
  });

  it('holds clauses and days', () => {
    assert.equal(tell('{0}: {1}', 'She', worded('subject of “{0}”', 'said')).text, 'She: subject of “said”');
    assert.equal(basedOn('before {0}', { day: '2024-06-20' }).basis, 'before Thursday, 20 June 2024');
    assert.equal(tell('decided on {0}', { day: '2024-06-20', weekday: false }).text, 'decided on 20 June 2024');
  });

  it('takes words of the text as they are, whatever they look like', () => {
    assert.equal(tell('“{0}” and “{1}”', '{1}', '$& {0}').text, '“{1}” and “$& {0}”');
    assert.equal(tell('{0}', worded('“{0}”', '{0}')).text, '“{0}”');
  });

  it('leaves a place that nothing stands for', () => {
    assert.equal(tell('{0} or {1}', 'A').text, 'A or {1}');
  });

  it('is said in any language, in the order that it wants', () => {
    const { wording } = tell('“{0}” in words of {1}, {2}', 'I', 'Ann', { day: '2024-06-20' });
    const backwards = (template: string, values: readonly string[]) => `${[...values].reverse().join(' ')} (${template.length})`;
    assert.equal(spelled(wording, backwards, ({ day }) => `<${day}>`), '<2024-06-20> Ann I (26)');
  });

  for (const [values, expected] of [[[], ''], [['A'], 'A'], [['A', 'B'], 'A and B'], [['A', 'B', 'C'], 'A and B and C']] as const)
    it(`joins ${values.length} to “${expected}”`, () => assert.equal(inEnglish(series('{0} and {1}', values)), expected));
});

describe('reasons in the engine', () => {
  it('are told with templates that are written out, so that translators get all of them', () => {
    const { templates, hidden } = templatesInSource();
    assert.ok(templates.length > 100, `only ${templates.length} templates were found`);
    assert.deepEqual(hidden, []);
  });
});
