/** "The former asked for a freeze; the latter said no": the first and the second of two who were named together. */
import { tell } from '../wording';
import type { Board } from './board';
import { pairBefore } from './groups';

const word = /^the (former|latter)$/i;

/** Gives "the former" and "the latter" their actors, where two stand joined by "and" in the sentence or the one before. */
export function assignFormerLatter(board: Board, text: string): void {
  board.mentions.forEach((mention, index) => {
    const which = word.exec(mention.text)?.[1]?.toLowerCase();
    if (!which || board.actorOf(index) !== null) return;
    const [first, second, third] = pairBefore(board, index, mention, text);
    const actor = which === 'former' ? first : second;
    if (actor === undefined || third !== undefined) return;
    board.assign(index, actor, { code: 'group', ...(which === 'former' ? tell('“{0}” is the first of the two named together right before', mention.text) : tell('“{0}” is the second of the two named together right before', mention.text)) });
  });
}
