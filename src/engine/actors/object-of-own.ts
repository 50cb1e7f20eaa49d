/** Who cannot be the object of what they do: "the critic Roe, who noticed her", "Roe dismissed his account". */
import type { Board } from './board';
import { isAdverb, pronouns } from './closed-classes';
import type { Words } from './words';

/** What is judged so is seldom one's own. */
const judging = /^(?:disput|dismiss|reject|criticis|criticiz|prais|mock|rebut|challeng|condemn|denounc|question|contradict|ridicul|rebuk|applaud|echo|endors)(?:e|es|ed|s|ing)?$/;
/** Between "who" or a subject and its verb, and between the verb and its object, stand at most so many words. */
const mostBetween = 3;

/** For pronouns the mention of whoever does something to them and so is not meant, by the pronouns' indices. */
export function doersOf(board: Board, words: Words): ReadonlyMap<number, number> {
  const endingAt = new Map(board.mentions.map(({ span }, index) => [words.from(span[1]), index] as const));
  return new Map(
    board.mentions.flatMap(({ form, person, head, role }, index) => {
      if (form !== 'pronoun' || person < 3) return [];
      const at = words.from(head[0]);
      const doer = (role === 'possessive' ? subjectOfJudging(words, endingAt, at) : null) ?? antecedentOfWho(words, endingAt, at);
      return doer === null || doer === index ? [] : [[index, doer] as const];
    }),
  );
}

/** "Bayo Adelaja once dismissed her": whoever stands before the verb. */
function subjectOfJudging(words: Words, endingAt: ReadonlyMap<number, number>, at: number): number | null {
  if (!judging.test(words.list[at - 1]?.lower ?? '') || words.gapBefore(at) !== ' ' || words.list[at + 1]?.lower === 'own') return null;
  for (let verb = at - 1; verb >= at - mostBetween; verb--) {
    const subject = endingAt.get(verb);
    if (subject !== undefined) return subject;
    if (words.gapBefore(verb) !== ' ' || (verb < at - 1 && !isAdverb(words.list[verb]?.lower ?? '') && !/^(?:had|has|have|was|is)$/.test(words.list[verb]?.lower ?? ''))) return null;
  }
  return null;
}

/** "Chidi Anozie who noticed her": whom the "who" right before the verb means. */
function antecedentOfWho(words: Words, endingAt: ReadonlyMap<number, number>, at: number): number | null {
  if (pronouns.get(words.list[at]?.lower ?? '')?.use === 'reflexive') return null;
  for (let who = at - 2; who >= at - 1 - mostBetween; who--) {
    if (words.gapBefore(who + 1) !== ' ' || words.gapBefore(who + 2) !== ' ') return null;
    if (words.list[who]?.lower === 'who') return isObjectOf(words, who + 1, at) ? (endingAt.get(who) ?? null) : null;
  }
  return null;
}

/** Whether the words `[from, to)` are a verb, with what may stand around it, and not "who said he". */
function isObjectOf(words: Words, from: number, to: number): boolean {
  const object = pronouns.get(words.list[to]?.lower ?? '');
  const owned = object?.use === 'possessive' || (words.list[to]?.lower === 'her' && /^\p{Ll}/u.test(words.list[to + 1]?.text ?? '') && words.gapBefore(to + 1) === ' ');
  return object !== undefined && object.use !== 'subject' && !(owned && !judging.test(words.list[to - 1]?.lower ?? '')) && from < to;
}
