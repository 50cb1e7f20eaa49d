/** "Adelaja was a great man", "Lannigan, who was once her student": what somebody is said to be is no one else. */
import { tell } from '../wording';
import type { Board } from './board';
import { isAdverb } from './closed-classes';
import type { Words } from './words';

const copula = /^(?:is|was|became|remains|remained)$/;
const denial = /^(?:not|never|hardly|no)$/;
/** Between a name and the description behind "is" stand at most so many words. */
const mostBetween = 20;

/** Gives a description of one person behind "is" or "who was" the actor of the name that it is said of. */
export function assignPredicates(board: Board, words: Words): void {
  board.mentions.forEach(({ form, type, number, definite, span, sentence, quotation, text }, index) => {
    if (/^no\s/i.test(text)) return;
    if (form !== 'nominal' || type !== 'person' || number !== 'one' || (definite !== 'no' && definite !== 'possessor') || board.actorOf(index) !== null) return;
    const subject = subjectOfCopula(words, words.from(span[0]));
    if (subject === null) return;
    for (let at = index - 1; at >= 0 && index - at <= 6; at--) {
      const name = board.mentions[at];
      const actor = board.actorOf(at);
      if (!name || name.sentence !== sentence || name.quotation !== quotation) return;
      if (name.span[1] > subject.end) continue;
      if (name.form === 'nominal' && !subject.relative) return;
      if (name.form !== 'name' || name.type !== 'person') continue;
      if (actor === null || (subject.relative ? words.from(subject.end) - words.from(name.span[1]) > mostBetween : name.span[1] !== subject.end)) return;
      board.assign(index, actor, { code: 'predicate', ...tell('says what “{0}” is', name.text), at: name.span });
      return;
    }
  });
}

/** Where whatever is said to be what stands at word `at` ends, and whether "who" stands for it; `null` where no "is" stands before. */
function subjectOfCopula(words: Words, at: number): { readonly end: number; readonly relative: boolean } | null {
  let verb = at - 1;
  while (verb > at - 3 && !denial.test(words.list[verb]?.lower ?? '') && isAdverb(words.list[verb]?.lower ?? '') && words.gapBefore(verb + 1) === ' ') verb--;
  if (!copula.test(words.list[verb]?.lower ?? '') || words.gapBefore(verb + 1) !== ' ') return null;
  const before = words.list[verb - 1];
  if (!before || !/^,? $/.test(words.gapBefore(verb))) return null;
  return before.lower === 'who' ? { end: before.start, relative: true } : { end: before.end, relative: false };
}
