/** The noun phrase around a noun, and the noun at the head of a phrase. */
import type { Span } from '../annotation';
import { isWeekday } from '../dates/calendar';
import { nounType, singularOf } from '../knowledge/nouns';
import { conjunctions, definites, endsNouns, endsPhrase, indefinites, pronouns } from './closed-classes';
import { isLetters } from './person-name';
import type { Words } from './words';

/** More modifiers than these a noun hardly has. */
const mostModifiers = 7;

/** Participles, and adjectives that stand behind their noun: "two people familiar with the matter". */
const participle = /\p{Ll}ed$|^(?:read|seen|written|made|given|drawn|sent|held|shown|taken|found|familiar|close|aware|privy)$/u;

export interface NounPhrase {
  readonly span: Span;
  readonly definite: 'the' | 'this' | 'possessor' | 'no';
}

/** The phrase whose head is the word at `head`, from its determiner on: "the ministry's former spokesperson". */
export function phraseOf(words: Words, head: number): NounPhrase {
  const last = words.list[head];
  let from = head;
  let definite: NounPhrase['definite'] = 'no';
  for (let at = head - 1; at >= 0 && head - at <= mostModifiers; at--) {
    const word = words.list[at];
    if (!word || !/^['’]? ?$/.test(words.gapBefore(at + 1))) break;
    if (word.lower === 'that' && isPlural(last?.lower ?? '')) break;
    if (definites.has(word.lower)) {
      from = at;
      definite = word.lower === 'the' ? 'the' : 'this';
      break;
    }
    if (indefinites.has(word.lower)) {
      from = at;
      if (!/^(?:two|three|four|five|six|seven|eight|nine|ten|other)$/.test(word.lower)) break;
      continue;
    }
    const pronoun = pronouns.get(word.lower);
    if (pronoun) {
      if (pronoun.use === 'possessive' || word.lower === 'her') {
        from = at;
        definite = 'possessor';
      }
      break;
    }
    if (word.lower === "'s") {
      definite = 'possessor';
      from = at - 1;
      continue;
    }
    if ((endsPhrase(word.lower) && !isArticle(words.list[at - 1]?.lower ?? '')) || looksLikeVerb(words, at)) break;
    from = at;
  }
  return { span: [words.list[from]?.start ?? 0, last?.end ?? 0], definite };
}

/** "said that officials", "said that police": "that" begins a clause there and no phrase. */
function isPlural(noun: string): boolean {
  return singularOf(noun).plural || noun === 'police';
}

/** "The company employs people": a word in -s behind a noun parts two phrases. */
function looksLikeVerb(words: Words, at: number): boolean {
  const word = words.list[at];
  const before = words.list[at - 1];
  return word !== undefined && before !== undefined && /^\p{Ll}{3,}[^su']s$/u.test(word.text) && !definites.has(before.lower) && !indefinites.has(before.lower) && nounType(singularOf(word.lower).noun) === null;
}

/** "Valtera Rail today announced": when something is said, behind the name of who says it. */
function isTime(word: string): boolean {
  return isWeekday(word) || /^(?:today|yesterday|tonight|tomorrow)$/.test(word);
}

function isArticle(word: string): boolean {
  return word === 'the' || word === 'a' || word === 'an';
}

/** Index of the head of the phrase that begins at word `first`: the last word before a preposition, a comma, a clause. `held` are spans kept whole. */
export function headOf(words: Words, [first, end]: readonly [number, number], held: readonly Span[]): number {
  // "and who called the fire brigade": the clause is about whom "who" means
  if (/^(?:whom?|which)$/.test(words.list[first]?.lower ?? '') && words.list[first]?.text !== words.list[first]?.text.toUpperCase()) return first;
  let head = first;
  for (let at = first; at < end; at++) {
    const word = words.list[at];
    if (!word) break;
    const inside = held.find(([from, to]) => from <= word.start && word.end <= to);
    const gap = at > first ? words.gapBefore(at) : '';
    if (inside) {
      if (at > first && /[,;:()—–]/.test(gap) && word.start === inside[0]) break;
      head = at;
      continue;
    }
    if (/[,;:()—–]/.test(gap) && at > first) break;
    if (word.lower === "'s") continue;
    // "The claims manager": what stands behind an article is no verb
    if (at > first && isArticle(words.list[at - 1]?.lower ?? '')) {
      head = at;
      continue;
    }
    if (at > first && endsNouns(word.lower) && !conjunctions.has(word.lower) && !pronouns.has(word.lower)) break;
    if (conjunctions.has(word.lower)) break;
    if (at > first && (isTime(word.lower) || (isLetters(word.text) && !held.some(([from]) => from === words.list[at + 1]?.start))) && held.some(([, to]) => to === words.list[at - 1]?.end)) break;
    head = at;
  }
  return head > first && isParticiple(words, head) ? head - 1 : head;
}

/** "An audit report released", "a statement read out": a participle behind its noun is no head. */
function isParticiple(words: Words, at: number): boolean {
  const [before, word, next] = [words.list[at - 1], words.list[at], words.list[at + 1]];
  if (!before || !word || !participle.test(word.text) || nounType(word.lower) !== null) return false;
  const goesOn = /^(?:by|out|at|in|on|to|from|for|with|last|this)$/.test(next?.lower ?? '') && words.gapBefore(at + 1) === ' ';
  return nounType(singularOf(before.lower).noun) !== null || (goesOn && /^\p{Ll}{3,}$/u.test(before.text) && !endsPhrase(before.lower) && !isArticle(before.lower));
}
