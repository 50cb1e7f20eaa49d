/** The same words in quotation marks twice, but not the same: one of the two is not what was said. */
import type { Finding, Span } from '../annotation';
import type { Check } from './checked';

/** Words in a row that two quotations share before they are compared: chance gives four, hardly ever five. */
const shared = 5;
/** From this share of its words in common on, one is a version of the other. */
const alike = 0.6;

interface Version {
  readonly span: Span;
  readonly words: readonly string[];
}

export const quotationInTwoVersions: Check = ({ text, source, annotation: { captions } }) => {
  const versions = source.quotations
    .filter(({ inside, start }) => inside === null && !captions.some((caption) => caption.start <= start && start < caption.end))
    .map(({ inner }): Version => ({ span: inner, words: text.slice(...inner).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [] }));
  const seen = new Map<string, Version>();
  return versions.flatMap((version): Finding[] => {
    const { span, words } = version;
    const before = new Set<Version>();
    for (let at = 0; at + shared <= words.length; at++) {
      const run = words.slice(at, at + shared).join(' ');
      const other = seen.get(run);
      if (other) before.add(other);
      else seen.set(run, version);
    }
    const other = [...before].find((each) => each !== version && isAnother(each.words, words));
    return other ? [{ start: span[0], end: span[1], code: 'quotation-in-two-versions', message: 'This quotation stands in the text in another version too.', related: [other.span] }] : [];
  });
};

/** Much the same words, but neither of the two is a part of the other: leaving words off at an end is no other version. */
function isAnother(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (` ${long.join(' ')} `.includes(` ${short.join(' ')} `)) return false;
  const words = new Set(long);
  return short.filter((word) => words.has(word)).length / short.length >= alike;
}
