/** "They [Tarn Surveyors] will find the crack": a name in brackets behind a pronoun or a description within quoted words says whom it means. */
import { tell } from '../wording';
import type { Board } from './board';

/** Gives pronouns and descriptions the actor of the name that an editor put in brackets right behind them. */
export function assignInserted(board: Board, text: string): void {
  board.mentions.forEach((mention, index) => {
    const name = board.mentions[index + 1];
    const actor = board.actorOf(index + 1);
    if (mention.form === 'name' || mention.person < 3 || mention.quotation < 0 || board.actorOf(index) !== null || name?.form !== 'name' || actor === null) return;
    const [opens, closes] = [text.slice(mention.span[1], name.span[0]), text.charAt(name.span[1])];
    // "The company (Oslo)" sits there; square brackets are an editor's
    if (!((/^ \[(?:the )?$/.test(opens) && closes === ']') || (/^ \((?:the )?$/.test(opens) && closes === ')' && (mention.form === 'pronoun' || mention.type === name.type)))) return;
    const gender = board.genderOf(actor);
    if (mention.type === 'person' && name.type !== 'person') return;
    if (name.type === 'person' && (mention.number === 'many' || (mention.gender !== null && gender !== null && mention.gender !== gender))) return;
    board.assign(index, actor, { code: 'inserted', ...tell('“{0}” is {1}: the name stands in brackets behind it', mention.text, board.nameOf(actor)), at: name.span });
  });
}
