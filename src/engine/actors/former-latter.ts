/** "The former asked for a freeze; the latter said no": the first and the second of two who were named together. */
import { tell } from '../wording';
import type { Board, DraftMention } from './board';
import { pairBefore } from './groups';

const word = /^the (former|latter)$/i;

/** Gives "the former" and "the latter" their actors, where two stand joined by "and" in the sentence or the one before. */
export function assignFormerLatter(board: Board, text: string): void {
  board.mentions.forEach((mention, index) => {
    const which = word.exec(mention.text)?.[1]?.toLowerCase();
    if (!which || board.actorOf(index) !== null) return;
    const pair = pairBefore(board, index, mention, text);
    const [first, second, third] = pair.length > 0 ? pair : twoBefore(board, index, mention);
    const actor = which === 'former' ? first : second;
    if (actor === undefined || third !== undefined) return;
    board.assign(index, actor, { code: 'group', ...(which === 'former' ? tell('“{0}” is the first of the two named together right before', mention.text) : tell('“{0}” is the second of the two named together right before', mention.text)) });
  });
}

/** So many mentions before it are looked at. */
const mostBefore = 12;

/** The only two bodies, or else the only two people, named in the sentence and the one before, in their order; empty where there are more or fewer. */
function twoBefore(board: Board, index: number, { sentence, quotation }: DraftMention): readonly number[] {
  const near = [...Array(Math.min(index, mostBefore)).keys()].map((back) => index - 1 - back).reverse().filter((at) => {
    const one = board.mentions[at];
    return one?.form === 'name' && !one.modifies && sentence - one.sentence <= 1 && one.quotation === quotation;
  });
  for (const type of ['organization', 'person']) {
    const actors = new Set(near.flatMap((at) => (board.mentions[at]?.type === type ? (board.actorOf(at) ?? []) : [])));
    if (actors.size === 2) return [...actors];
  }
  return [];
}
