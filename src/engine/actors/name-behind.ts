/** The person named behind a cue, to whom or of whom it says something: "told Governor Bako", "said of her trainer, Bill Rusk". */
import type { Span } from '../annotation';
import type { SourceHeads } from '../statements/speakers';
import type { Board, DraftMention } from './board';

/** The name stands at most so many UTF-16 units behind. */
const reach = 110;

export interface Behind {
  readonly actor: number;
  readonly name: DraftMention;
}

/** The first name from `end` on, where it is a person's, `leads` matches all that stands before it, and it is no part of `content`; else `null`. */
export function nameBehind(board: Board, heads: SourceHeads, text: string, end: number, leads: RegExp, content: readonly Span[]): Behind | null {
  const index = heads.mentionsIn([end, end + reach]).find((at) => board.mentions[at]?.form === 'name');
  const name = index === undefined ? undefined : board.mentions[index];
  const actor = index === undefined ? null : board.actorOf(index);
  if (!name || actor === null || name.type !== 'person' || !leads.test(text.slice(end, name.span[0])) || content.some(([start, to]) => start <= name.span[0] && name.span[1] <= to)) return null;
  return { actor, name };
}
