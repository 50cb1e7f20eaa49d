/** Words put into a quotation, or left out of it, by somebody other than its speaker (Reuters Handbook, "Quotes are sacred"). */
import type { Finding } from '../annotation';
import type { Check } from './checked';

/**
 * Square brackets are an editor's by convention; round ones can be the speaker's own aside, so they are left alone, and so
 * are dots at the quotation's edge, where speech trails off. The longest insertion looked for is bounded.
 */
const changes = /\[[^[\]\n]{1,200}\]|\(\s?(?:\.{3}|…)\s?\)|(?:\.{3,4}|…|\. \. \.)/g;

/** "[sic]" changes nothing: it says that nothing was changed. */
const unchanged = /^\[\s?sic\s?\]$/i;

const hasWords = /[\p{L}\p{N}]/u;

export const changedQuotation: Check = ({ source: { quotations, text } }) =>
  quotations.filter(({ inside, mark }) => inside === null && mark === 'double').flatMap(({ inner: [start, end] }): Finding[] =>
    [...text.slice(start, end).matchAll(changes)].filter(([words]) => !unchanged.test(words)).flatMap((match): Finding[] => {
      const from = start + match.index;
      const to = from + match[0].length;
      if (match[0].startsWith('[') && hasWords.test(match[0])) {
        return [{ start: from, end: to, code: 'changed-quotation', message: `“${match[0]}” was put into the quotation: not the speaker's words.` }];
      }
      const atTheEdge = !hasWords.test(text.slice(start, from)) || !hasWords.test(text.slice(to, end));
      return atTheEdge ? [] : [{ start: from, end: to, code: 'changed-quotation', message: 'Words are left out of the quotation here.' }];
    }));
