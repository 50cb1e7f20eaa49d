import assert from 'node:assert/strict';
import { tell, worded } from '../../src/engine/wording';
import { inWords, reasonsInWords, type Translate } from '../../src/language-service/in-words';

const messages: Readonly<Record<string, string>> = {
  '“{0}” is {1}: {2}': '{2} → “{0}” = {1}',
  'subject of “{0}”': 'sujet de « {0} »',
  'before {0}': 'avant le {0}',
};
const french: Translate = (message, ...values) => (messages[message] ?? message).replace(/\{(\d)\}/g, (place, index: string) => values[Number(index)] ?? place);

describe('a reason in words', () => {
  const { text, wording } = tell('“{0}” is {1}: {2}', 'She', 'Ann', worded('subject of “{0}”', 'said'));

  it('is in the reader’s language, with the clauses in it', () => {
    assert.equal(inWords(text, { wording }, 'fr', french), 'sujet de « said » → “She” = Ann');
  });

  it('has days as the reader writes them', () => {
    const { text, wording } = tell('before {0}', { day: '2024-06-20' });
    assert.equal(inWords(text, { wording }, 'fr', french), 'avant le jeudi 20 juin 2024');
  });

  it('stays English as it was told where nobody has translated it', () => {
    const { text, wording } = tell('after {0}', { day: '2024-06-20' });
    assert.equal(inWords(text, { wording }, 'fr', french), 'after Thursday, 20 June 2024');
  });

  it('stays English where it was read from a file', () => {
    assert.deepEqual(reasonsInWords([{ text: 'subject of “said”' }, { text, wording }], 'fr', french), ['subject of “said”', 'sujet de « said » → “She” = Ann']);
  });

  it('does not look for places in words of the text', () => {
    const { text, wording } = tell('“{0}” is {1}: {2}', '{1}', '{0}', worded('subject of “{0}”', '{2}'));
    assert.equal(inWords(text, { wording }, 'fr', french), 'sujet de « {2} » → “{1}” = {0}');
  });
});
