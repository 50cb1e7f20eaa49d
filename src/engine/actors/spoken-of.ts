/** “He taught me everything,” she said of her late trainer, Bill Rusk: of whom somebody speaks is "he" in their words. */
import { firstEndingAfter } from '../source/spans';
import type { StatementDraft } from '../statements/draft';
import type { Board } from './board';

/** What leads from the cue to the one who is spoken of. */
const speaksOf = /^\s?(?:of|about) (?:(?:the|his|her|their|its|our) )?(?:[\p{Ll}-]{1,20},? ){0,4}$/u;
const saying = /\b(?:said|says|wrote|writes|recalled|recalls|told\s.*|spoke|remarked|joked)(?:\s(?:of|about))?$/iu;

/** Gives "he" and "she" in quoted words to the one person whom they are said of, where the gender agrees and nobody is named in the words before. */
export function assignSpokenOf(board: Board, text: string, drafts: readonly StatementDraft[]): void {
  const heads = board.mentions.map(({ head }) => head);
  for (const { kind, cue, content } of drafts) {
    const last = cue.at(-1);
    const words = last ? text.slice(...last) : '';
    if (kind === 'indirect' || !last || !saying.test(words)) continue;
    const end = last[1] - (/\s(?:of|about)$/i.exec(words)?.[0].length ?? 0);
    const from = firstEndingAfter(heads, end);
    const index = [from, from + 1, from + 2, from + 3].find((at) => board.mentions[at]?.form === 'name' && board.mentions[at]?.type === 'person');
    const name = index === undefined ? undefined : board.mentions[index];
    const actor = index === undefined ? null : board.actorOf(index);
    if (!name || actor === null || !speaksOf.test(text.slice(end, name.span[0])) || content.some(([start, to]) => start <= name.span[0] && name.span[1] <= to)) continue;
    const gender = board.actors[actor]?.gender ?? board.actors[actor]?.suggested ?? null;
    for (const [start, to] of content) {
      for (let at = firstEndingAfter(heads, start); (heads[at]?.[1] ?? Infinity) <= to; at++) {
        const mention = board.mentions[at];
        if (mention?.form === 'name' && mention.type === 'person') break;
        if (mention?.form !== 'pronoun' || mention.number !== 'one' || (mention.gender !== 'male' && mention.gender !== 'female') || (gender !== null && gender !== mention.gender)) continue;
        board.assign(at, actor, { code: 'spoken-of', text: `“${mention.text}” is ${board.nameOf(actor)}, of whom it is said`, at: name.span });
      }
    }
  }
}
