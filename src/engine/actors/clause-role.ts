/** What a mention does in its clause, told from the words beside it: whose verb it is the subject of, whose object. */
import type { Span } from '../annotation';
import { isWeekday } from '../dates/calendar';
import { auxiliaries, conjunctions, isAdverb, looksFinite, looksTransitive, prepositions, subordinators } from './closed-classes';
import type { ClauseRole } from './board';
import type { Words } from './words';

const speaking = /^(?:said|says|told|tells|added|adds|asked|wrote|writes|noted|explained|continued|replied|argued|warned|insisted|claimed|recalled|concluded|declared|stated|announced|admitted|according)$/;
/** A description between a subject and its verb is at most this many words long. */
const longestAside = 16;
/** "Of the World Health Organization": at most this many capitalized words. */
const longestOrigin = 6;

/** The role of the noun phrase `span`. */
export function clauseRole(words: Words, span: Span, text: string): ClauseRole {
  const [first, end] = words.within(span);
  if (words.list[end]?.lower === "'s" || text.slice(span[1] - 1, span[1] + 1).match(/s['’]$/) || words.list[end - 1]?.lower === "'s") return 'possessive';
  const before = words.list[first - 1];
  const gapBefore = words.gapBefore(first);
  const adjoins = /^\s*$/.test(gapBefore) && !gapBefore.includes('\n');
  const after = verbAfter(words, end);
  const preposition = before && adjoins && prepositions.has(before.lower) ? before.lower : null;
  if (preposition && !(after && subordinators.has(preposition))) return 'oblique';
  if (before && adjoins && speaking.test(before.lower) && /["”’,]\s*$/.test(words.gapBefore(first - 1))) return 'subject';
  if (before && adjoins && looksTransitive(before.lower) && !after) return 'object';
  if (after) return 'subject';
  if (before && adjoins && (looksTransitive(before.lower) || auxiliaries.has(before.lower))) return 'object';
  return 'other';
}

/** Index of the finite verb behind a noun phrase that ends before word `end`: directly, behind adverbs, or behind an aside. */
export function finiteVerbAfter(words: Words, end: number): number | null {
  let at = behindOrigin(words, end);
  if (/^\s?[,(—–-]/.test(words.gapBefore(at)) && words.gapBefore(at).length < 4) at = behindAside(words, at);
  if (words.list[at] && relative(words, at)) return null;
  for (let skipped = 0; skipped < 3 && words.list[at]; skipped++, at++) {
    const gap = words.gapBefore(at);
    if (/[.;:!?\n"“”]/.test(gap)) return null;
    const word = words.list[at]?.lower ?? '';
    if (looksFinite(word)) return at;
    // "The Pentagon on Wednesday confirmed"
    if (word === 'on' && isWeekday(words.list[at + 1]?.lower ?? '') && words.gapBefore(at + 1) === ' ') at++;
    else if (!isAdverb(word)) return null;
  }
  return null;
}

/** The word behind "of France", "from the Harbour Watch": where a name comes from or belongs. */
function behindOrigin(words: Words, end: number): number {
  if (!/^(?:of|from|at)$/.test(words.list[end]?.lower ?? '') || words.gapBefore(end) !== ' ' || !/^\p{Lu}/u.test(words.list[end - 1]?.text ?? '')) return end;
  let at = words.list[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  const first = at;
  while (at < first + longestOrigin && /^\p{Lu}/u.test(words.list[at]?.text ?? '') && /^[ -]$/.test(words.gapBefore(at))) at++;
  return at > first ? at : end;
}

function verbAfter(words: Words, end: number): boolean {
  if (finiteVerbAfter(words, end) !== null) return true;
  const next = words.list[end];
  if (!next || !conjunctions.has(next.lower) || !/^\s$/.test(words.gapBefore(end))) return false;
  for (let at = end + 1; at < end + 7; at++) {
    if (!/^\s$/.test(words.gapBefore(at)) || prepositions.has(words.list[at]?.lower ?? '')) return false;
    if (looksFinite(words.list[at]?.lower ?? '') && /\p{Lu}/u.test(words.list[at - 1]?.text.charAt(0) ?? '')) return true;
  }
  return false;
}

function relative(words: Words, at: number): boolean {
  return subordinators.has(words.list[at]?.lower ?? '');
}

/** The word behind the comma, bracket or dash that closes the aside which opens before word `at`; `at` where none does. */
function behindAside(words: Words, at: number): number {
  for (let i = at + 1; i < at + longestAside && words.list[i]; i++) {
    const gap = words.gapBefore(i);
    if (/[.;:!?\n"“”]/.test(gap)) return at;
    if (/[,)—–]/.test(gap)) return i;
  }
  return at;
}
