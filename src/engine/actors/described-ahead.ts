/** "A coroner has said" in a lead, "Minister: “I quit”" in a headline: described before the text names whom it speaks of. */
import type { Board, DraftMention } from './board';

/** The headline, and the first paragraphs of a text. */
const leadBlocks = 2;

/** Gives descriptions at the head of a text the one person, named only further on, who alone has that role. `headline` says whether there is one. */
export function assignDescribedAhead(board: Board, headline: boolean): void {
  const last = headline ? leadBlocks : leadBlocks - 1;
  const people = board.actors.flatMap((actor, key) => (actor.type === 'person' && actor.named && actor.roles.length > 0 ? [{ actor, key }] : []));
  for (let index = 0; (board.mentions[index]?.block ?? Infinity) <= last; index++) {
    const described = board.mentions[index];
    if (!described || board.actorOf(index) !== null || !bringsIn(described, headline)) continue;
    const [only, other] = people.filter(({ actor }) => actor.roles.some(({ noun }) => noun === described.noun));
    if (!only || other || Math.min(...only.actor.mentions) < index) continue;
    board.assign(index, only.key, { code: 'described-ahead', text: `described so before the text names ${board.nameOf(only.key)}`, ...(only.actor.roles[0] && { at: only.actor.roles[0].at }) });
  }
}

/** "A coroner" who does something; in a headline "Minister" too. */
function bringsIn({ form, type, number, definite, block, text, role }: DraftMention, headline: boolean): boolean {
  const inHeadline = headline && block === 0;
  return form === 'nominal' && type === 'person' && number === 'one' && definite === 'no' && (inHeadline || (role === 'subject' && /^an?\s/i.test(text)));
}
