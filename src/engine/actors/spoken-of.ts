/** “He taught me everything,” she said of her late trainer, Bill Rusk: of whom somebody speaks is "he" in their words. */
import type { StatementDraft } from '../statements/draft';
import type { SourceHeads } from '../statements/speakers';
import type { Board } from './board';
import { nameBehind } from './name-behind';
import { tell } from '../wording';

/** What leads from the cue to the one who is spoken of. */
const speaksOf = /^\s?(?:of|about) (?:(?:the|his|her|their|its|our) )?(?:[\p{Ll}-]{1,20},? ){0,4}$/u;
const saying = /\b(?:said|says|wrote|writes|recalled|recalls|told\s.*|spoke|remarked|joked)(?:\s(?:of|about))?$/iu;

/** Gives "he" and "she" in quoted words to the one person whom they are said of, where the gender agrees and nobody is named in the words before. */
export function assignSpokenOf(board: Board, heads: SourceHeads, text: string, drafts: readonly StatementDraft[]): void {
  for (const { kind, cue, content } of drafts) {
    const last = cue.at(-1);
    const words = last ? text.slice(...last) : '';
    if (kind === 'indirect' || !last || !saying.test(words)) continue;
    const end = last[1] - (/\s(?:of|about)$/i.exec(words)?.[0].length ?? 0);
    const spokenOf = nameBehind(board, heads, text, end, speaksOf, content);
    if (!spokenOf) continue;
    const { actor, name } = spokenOf;
    const gender = board.genderOf(actor);
    for (const piece of content) {
      for (const at of heads.mentionsIn(piece)) {
        const mention = board.mentions[at];
        if (mention?.form === 'name' && mention.type === 'person') break;
        if (mention?.form !== 'pronoun' || mention.number !== 'one' || (mention.gender !== 'male' && mention.gender !== 'female') || (gender !== null && gender !== mention.gender)) continue;
        board.assign(at, actor, { code: 'spoken-of', ...tell('“{0}” is {1}, of whom it is said', mention.text, board.nameOf(actor)), at: name.span });
      }
    }
  }
}
