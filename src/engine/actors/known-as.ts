/** "One victim, a teacher who wanted to be known only as Madam Lim": somebody described who is given a name within the sentence. */
import type { Board } from './board';
import { tell } from '../wording';

/** What stands between the description and the name ends so; both lie within so many UTF-16 units. */
const named = /\b(?:who|whose)\b[^.;:“”"\n]*?\b(?:(?:known|identified|referred to|named|quoted)(?: only| here)? (?:as|by (?:her|his|their) (?:surname|first name|last name|family name|given name|nickname|initials),?)|gave (?:only )?(?:her|his|their) (?:name|surname|first name|last name|family name) (?:only )?as|(?:real|full|birth) name (?:is|was)) (?:[\p{Lu}][\p{Ll}]{0,6}\.? )?$/u;
const reach = 160;

/** Gives descriptions of one person the actor whose name the relative clause behind them tells. */
export function assignKnownAs(board: Board, text: string): void {
  board.mentions.forEach((name, index) => {
    const actor = board.actorOf(index);
    if (actor === null || name.form !== 'name' || name.type !== 'person' || !named.test(text.slice(Math.max(0, name.span[0] - reach), name.span[0]))) return;
    for (let at = index - 1; at >= 0 && board.mentions[at]?.sentence === name.sentence; at--) {
      const described = board.mentions[at];
      if (described?.form !== 'nominal' || described.type !== 'person' || described.number !== 'one' || described.role === 'possessive' || board.actorOf(at) !== null || !named.test(text.slice(described.span[1], name.span[0]))) continue;
      board.assign(at, actor, { code: 'apposition', ...tell('goes by the name “{0}”', name.text), at: name.span });
    }
  });
}
