/** "Skylark Java, the airline," and "the lender, Banque Roumont,": a body's name and what it is, beside each other in commas. */
import type { Board, DraftMention } from './board';
import { conjunctions } from './closed-classes';
import type { Words } from './words';
import { tell } from '../wording';

/** Gives descriptions of bodies that stand in commas beside a body's name the actor of the name. */
export function assignBodyAppositions(board: Board, words: Words): void {
  board.mentions.forEach((name, index) => {
    const actor = board.actorOf(index);
    if (actor === null || name.form !== 'name' || name.type !== 'organization' || name.modifies) return;
    for (const at of [index - 1, index + 1, index + 2]) {
      const described = board.mentions[at];
      if (!described || board.actorOf(at) !== null || !isOneBody(described) || !(at < index ? stands(words, described, name) : stands(words, name, described))) continue;
      board.assign(at, actor, { code: 'apposition', ...tell('stands beside the name “{0}”', name.text), at: name.span });
    }
  });
}

/** What bodies are to each other as people are. */
const eitherKind = /^(?:landlord|tenant|owner|operator|rival|supplier|contractor|sponsor|insurer|broker|publisher|lender|creditor|competitor|partner|client|customer|buyer|bidder|neighbour|neighbor|predecessor|successor)$/;

function isOneBody({ form, type, number, definite, noun }: DraftMention): boolean {
  return form === 'nominal' && (type === 'organization' || (eitherKind.test(noun) && (definite === 'possessor' || definite === 'the'))) && number === 'one' && definite !== 'this' && noun !== 'one';
}

/** Whether `second` stands behind `first` and a comma, closed by another that no list goes on from. */
function stands(words: Words, { span: [, end] }: DraftMention, second: DraftMention): boolean {
  const next = words.from(end);
  const [from, after] = words.within(second.span);
  if (from !== next && !(from === next + 1 && /^(?:the|an?)$/.test(words.list[next]?.lower ?? ''))) return false;
  if (words.gapBefore(next) !== ', ' || conjunctions.has(words.list[after]?.lower ?? '')) return false;
  return /^\s?[,.;:)]/.test(words.gapBefore(after)) || after >= words.list.length || (second.form === 'nominal' && /^(?:that|which|based|of|in|for)$/.test(words.list[after]?.lower ?? ''));
}
