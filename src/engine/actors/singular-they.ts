/** "Robin Achterberg, the poet who uses they and them": whom "they" means where the text says that somebody goes by it. */
import { tell } from '../wording';
import type { Board } from './board';

const goesBy = /\b(?:uses? (?:the (?:pronouns? )?)?[“"']?they[”"']?(?:\/| and |, )|they\/them|non-?binary)\b/i;
/** Behind a name, what it goes by stands at most so many UTF-16 units away. */
const reach = 100;
/** Between "they" and the name stand at most so many mentions. */
const farthest = 12;

/** Gives "they", "them" and "their" to somebody of whom the text says so, where nobody of whom there are several stands between. */
export function assignSingularThey(board: Board, text: string): void {
  const people = new Map(
    board.mentions.flatMap(({ form, type, span, sentence }, index) => {
      const actor = board.actorOf(index);
      const next = board.mentions.slice(index + 1, index + farthest).find((other) => other.form === 'name' && other.type === 'person' && other.sentence === sentence);
      const behind = text.slice(span[1], Math.min(span[1] + reach, next?.span[0] ?? Infinity));
      return form === 'name' && type === 'person' && actor !== null && goesBy.test(behind.split(/[.!?]\s/, 1)[0] ?? '') ? [[actor, span] as const] : [];
    }),
  );
  if (people.size === 0) return;
  board.mentions.forEach((mention, index) => {
    if (mention.form !== 'pronoun' || mention.person < 3 || mention.number !== 'many' || board.actorOf(index) !== null) return;
    for (let at = index - 1; at >= 0 && index - at <= farthest; at--) {
      const [before, actor] = [board.mentions[at], board.actorOf(at)];
      if (!before || (before.number === 'many' && before.form === 'nominal' && before.type !== 'other') || isPair(board, text, at)) return;
      const span = actor === null ? undefined : people.get(actor);
      if (actor === null || !span) continue;
      board.assign(index, actor, { code: 'goes-by-they', ...tell('“{0}” is {1}, who goes by it', mention.text, board.nameOf(actor)), at: span });
      return;
    }
  });
}

/** "Ada Roe and Ben Low": whether another person's name is joined to the one at `index`. */
function isPair(board: Board, text: string, index: number): boolean {
  const [first, second] = [board.mentions[index - 1], board.mentions[index]];
  return first?.form === 'name' && second?.form === 'name' && first.type === 'person' && second.type === 'person' && text.slice(first.span[1], second.span[0]) === ' and ';
}
