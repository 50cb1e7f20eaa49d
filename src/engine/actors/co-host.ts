/** "I’m your host, Dave, and I am joined by Alex.", and then paragraphs without labels: two who take turns. */
import type { Places } from '../statements/places';
import type { Author } from './author';
import type { Board } from './board';

/** What leads to whoever speaks with the one who opens. */
const joins = /\b(?:joined,? (?:(?:as (?:always|usual)|once again|again|today|tonight|this week),? )?by|with me,? (?:(?:as (?:always|usual)|once again|again|today|tonight),? )?(?:is|are)|(?:here|back) with|my co-?host,?(?: is)?) (?:my (?:co-?host|friend|colleague),? )?$/iu;
const reach = 60;
/** The opening is among so many first paragraphs. */
const openingBlocks = 3;
/** With fewer paragraphs behind it a text is no conversation. */
const fewestTurns = 6;

/** Gives, for a block, who speaks in it where the text is the conversation of its author with one other who is announced in the paragraph that names the author; `null` for all blocks of other texts. */
export function turnsOf(board: Board, { text, blocks }: Places, voice: Author | null): (block: number) => number | null {
  const nobody = () => null;
  if (voice === null) return nobody;
  const { actor: author } = voice;
  const announced = board.mentions.flatMap(({ form, type, span, block }, index) => {
    const actor = board.actorOf(index);
    return form === 'name' && type === 'person' && actor !== null && actor !== author && block < openingBlocks && joins.test(text.slice(Math.max(0, span[0] - reach), span[0])) ? [{ actor, block }] : [];
  });
  const [only, other] = announced;
  const named = only !== undefined && (board.actors[author]?.mentions ?? []).some((at) => board.mentions[at]?.form === 'name' && board.mentions[at]?.block === only.block);
  if (!only || other || !named || blocks.length - only.block <= fewestTurns) return nobody;
  return (block) => (block < only.block ? null : (block - only.block) % 2 === 0 ? author : only.actor);
}
