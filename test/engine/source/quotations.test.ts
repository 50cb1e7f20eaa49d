import assert from 'node:assert/strict';
import { readSource } from '../../../src/engine/source/read-source';

/** What stands in quotation marks, nested ones indented by the quotation that holds them. */
function quoted(text: string): readonly string[] {
  return readSource(text).quotations.map(({ start, end, inside }) => `${inside === null ? '' : `${inside} > `}${text.slice(start, end)}`);
}

function unbalanced(text: string): readonly string[] {
  return readSource(text).unbalanced.map(([start, end]) => `${start}:${text.slice(start, end)}`);
}

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['straight marks', 'He said "we are ready" twice. "Yes."', ['"we are ready"', '"Yes."']],
  ['curly marks', '“We are ready,” she said. “Now.”', ['“We are ready,”', '“Now.”']],
  ['guillemets', 'Il dit « nous sommes prêts » et «oui».', ['« nous sommes prêts »', '«oui»']],
  ['two apostrophes for a mark', "''We are ready,'' Ms. Roe said of the company's ''plan B.''", ["''We are ready,''", "''plan B.''"]],
  ['single marks', "'We are ready,' she said. 'Now.'", ["'We are ready,'", "'Now.'"]],
  ['single marks in a headline', "Minister 'to quit' over boys' club report", ["'to quit'"]],
  ['single marks in double ones', '“He told me ‘no’ and left,” she said.', ['“He told me ‘no’ and left,”', '0 > ‘no’']],
  ['double marks in single ones', `'He called it "a joke", I think,' she said.`, [`'He called it "a joke", I think,'`, '0 > "a joke"']],
  ['straight marks in straight ones', '"They shouted "go home" at us," he said.', ['"They shouted "go home" at us,"', '0 > "go home"']],
  ['curly marks in straight ones', '"It says “all men” here," he said.', ['"It says “all men” here,"', '0 > “all men”']],
  ['three nested', '“She said, ‘He wrote “never” to me,’ and wept,” Roe said.', ['“She said, ‘He wrote “never” to me,’ and wept,”', '0 > ‘He wrote “never” to me,’', '1 > “never”']],
  ['apostrophes', "It's the boys' book, 'tis rock 'n' roll of the '90s, y'all.", []],
  ['curly apostrophes', 'It’s the boys’ book, ‘tis rock ’n’ roll of the ’90s, y’all.', []],
  ['a possessive inside single marks', "'We read the boys' book again,' she said.", ["'We read the boys' book again,'"]],
  ['inches and feet', `He is 6'2" tall, under a 12" pipe, and said "ouch" once.`, ['"ouch"']],
  ['feet and inches at a quotation’s end', '“He is taller than me, like 6’2”,” Roe said.', ['“He is taller than me, like 6’2”,”']],
  ['inches inside a quotation', '"A 12" pipe burst," he said. "Twice."', ['"A 12" pipe burst,"', '"Twice."']],
  ['a number before the closing mark', 'She called it "Catch 22" and "Area 51," he said.', ['"Catch 22"', '"Area 51,"']],
  ['a mark before a footnote', '"We are ready."[1] He left.', ['"We are ready."']],
  ['no space before a mark', '"We are ready,"Lim said. She added,"Now."', ['"We are ready,"', '"Now."']],
  ['a curly mark the wrong way round', '”We are ready,” she said.', ['”We are ready,”']],
  ['a bracket first', '"[W]e are ready," she said.', ['"[W]e are ready,"']],
  ['a dash before', 'One thing—"readiness"—counts.', ['"readiness"']],
];

describe('quotations', () => {
  for (const [name, text, expected] of cases) it(`reads ${name}`, () => assert.deepEqual(quoted(text), expected));

  it('gives what stands between the marks', () => {
    const text = "''We are ready,'' she said.";
    const [quotation] = readSource(text).quotations;
    assert.equal(quotation && text.slice(...quotation.inner), 'We are ready,');
  });

  it('takes up a paragraph left open, and finds no mark missing', () => {
    const text = 'Lead.\n\n“We are ready.\n\n“It will be hard,” Lim said.';
    const { quotations } = readSource(text);
    assert.deepEqual(quotations.map(({ closed, continues }) => [closed, continues]), [[false, null], [true, 0]]);
    assert.deepEqual(unbalanced(text), []);
  });

  it('reads a paragraph left open to its end where nobody takes it up, and reports the mark', () => {
    const text = 'Lead.\n\nLim said: “We are ready.\n\nThen she left.';
    assert.deepEqual(quoted(text), ['“We are ready.']);
    assert.deepEqual(unbalanced(text), ['17:“']);
  });

  it('loses one quotation, not the rest, to a missing closing mark', () => {
    const text = '“We are ready, Lim said. “It will be hard,” she added.\n\n“Yes,” he said.';
    assert.deepEqual(quoted(text), ['“It will be hard,”', '“Yes,”']);
    assert.deepEqual(unbalanced(text), ['0:“']);
  });

  it('loses one quotation, not the rest, to a missing opening mark', () => {
    const text = 'We are ready,” Lim said. “It will be hard,” she added.';
    assert.deepEqual(quoted(text), ['“It will be hard,”']);
    assert.deepEqual(unbalanced(text), ['13:”']);
  });

  it('never pairs marks across paragraphs', () => {
    const text = 'He wrote "ready once.\n\nShe wrote steady" twice.';
    assert.deepEqual(quoted(text), ['"ready once.']);
    assert.deepEqual(unbalanced(text), ['9:"', '39:"']);
  });
});
