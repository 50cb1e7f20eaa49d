import assert from 'node:assert/strict';
import { readSource } from '../../../src/engine/source/read-source';
import { splitSentences } from '../../../src/engine/source/sentences';

function sentences(text: string): readonly string[] {
  return splitSentences(text, [0, text.length]).map((span) => text.slice(...span));
}

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['Mr. Lim met Dr. Roe. They spoke.', ['Mr. Lim met Dr. Roe.', 'They spoke.']],
  ['U.S. officials met. The U.S. Senate voted.', ['U.S. officials met.', 'The U.S. Senate voted.']],
  ['He lives in the U.S. He works in the U.K. She does too.', ['He lives in the U.S.', 'He works in the U.K.', 'She does too.']],
  ['John F. Kennedy and J. R. R. Tolkien never met. I know.', ['John F. Kennedy and J. R. R. Tolkien never met.', 'I know.']],
  ['It was plan B. He had no other.', ['It was plan B.', 'He had no other.']],
  ['It cost 3.5 million dollars. That is No. 1 on Sept. 5 this year.', ['It cost 3.5 million dollars.', 'That is No. 1 on Sept. 5 this year.']],
  ['“We are ready.” She left.', ['“We are ready.”', 'She left.']],
  ['"Are you ready?" he asked. "Yes!" she cried.', ['"Are you ready?" he asked.', '"Yes!" she cried.']],
  ['He works at Apple Inc. The firm is big. Acme Corp. Chairman Roe agreed.', ['He works at Apple Inc.', 'The firm is big.', 'Acme Corp. Chairman Roe agreed.']],
  ['At 5 p.m. Monday, Gov. Jane Roe and Sen. Li spoke.', ['At 5 p.m. Monday, Gov. Jane Roe and Sen. Li spoke.']],
  ['She said no. (He said yes.) They left.', ['She said no.', '(He said yes.)', 'They left.']],
  ['He left. [17] She stayed (c. 1230 BC). [1][2]', ['He left. [17]', 'She stayed (c. 1230 BC). [1][2]']],
  ['Rep. Lee, R-Fla., and others… then left. Done.', ['Rep. Lee, R-Fla., and others… then left.', 'Done.']],
];

describe('sentences', () => {
  for (const [text, expected] of cases) it(`splits “${text}”`, () => assert.deepEqual(sentences(text), expected));

  it('are the same in a long line as in a short one', () => {
    const passage = 'Mr. Lim met “the U.S. envoy.” She said: “We are ready.” It cost 3.5 million. ';
    const once = sentences(passage);
    assert.deepEqual(sentences(passage.repeat(3000)), Array.from({ length: 3000 }, () => once).flat());
  });

  it('do not cross paragraphs', () => {
    const text = 'First line without an end\n\nsecond line';
    assert.deepEqual(readSource(text).sentences.map((span) => text.slice(...span)), ['First line without an end', 'second line']);
  });
});
