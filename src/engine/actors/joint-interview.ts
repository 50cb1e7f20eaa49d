/** An interview with two who answer together: which of them "I" is, whom "we" and "you" are. */
import { tell } from '../wording';
import type { Board, DraftMention } from './board';
import type { Interview } from './interview';

const introduction = /\b(?:I['’]m|I am|my name is|me, (?:this|the|a) (?:[\p{Ll}-]+ ){1,3}(?:named|called)) $/iu;
const longestIntroduction = 44;

/**
 * Gives "we" in the answers and "you" in the questions to the two of `interview`, and "I" to the one who says their name in that
 * paragraph ("I'm Mario"), or who names only the other one in it; "she" where nobody else is named to the only woman of the two. `speech` holds for each mention its innermost statement.
 */
export function assignJointInterview(board: Board, text: string, { together, asks, first }: Interview, speech: readonly (number | null)[]): void {
  if (!together) return;
  const [one, two] = together;
  const pair = board.add({ type: 'person', many: true, members: together });
  board.actors[pair]?.names.set(`${board.nameOf(one)} and ${board.nameOf(two)}`, 1);
  const voices = new Map<number, number | null>();
  board.mentions.forEach((mention, index) => {
    const outside = mention.quotation < 0 && (speech[index] === null || speech[index] === undefined);
    if (mention.block < first || !outside || mention.form !== 'pronoun' || board.actorOf(index) !== null) return;
    if (mention.person === 3) return other(mention, index);
    const plural = mention.number !== 'one';
    const isQuestion = asks(mention.block);
    if ((mention.person === 1 && plural && !isQuestion) || (mention.person === 2 && isQuestion)) board.assign(index, pair, { code: 'interview', ...tell('“{0}” are the two who answer together', mention.text) });
    if (mention.person !== 1 || plural || isQuestion) return;
    const known = voices.has(mention.block) ? voices.get(mention.block) : voiceOf(board, text, mention.block, together);
    voices.set(mention.block, known ?? null);
    if (known !== null && known !== undefined) board.assign(index, known, { code: 'interview', ...tell('“{0}” is {1}, who answers in this interview', mention.text, board.nameOf(known)) });
  });

  function other(mention: DraftMention, index: number): void {
    if (mention.number !== 'one' || (mention.gender !== 'female' && mention.gender !== 'male')) return;
    const fitting = [one, two].filter((actor) => board.genderOf(actor) === mention.gender);
    const [meant, more] = fitting;
    if (meant === undefined || more !== undefined || namesAnother(board, mention, index, [one, two])) return;
    board.assign(index, meant, { code: 'interview', ...tell('“{0}” is {1}, of whom the other one speaks', mention.text, board.nameOf(meant)) });
  }
}

/** Whether the paragraph names or describes a person besides `together` before the mention. */
function namesAnother(board: Board, { block }: DraftMention, index: number, together: readonly number[]): boolean {
  for (let at = index - 1; board.mentions[at]?.block === block; at--) {
    const before = board.mentions[at];
    if (before?.form !== 'pronoun' && before?.type === 'person' && !together.includes(board.actorOf(at) ?? -1)) return true;
  }
  return false;
}

/** Whose the paragraph `block` is: of whoever introduces themselves in it, else of the one whom it does not name. */
function voiceOf(board: Board, text: string, block: number, together: readonly [number, number]): number | null {
  const named = board.mentions.flatMap((mention, index) => (mention.block === block && mention.form === 'name' && together.includes(board.actorOf(index) ?? -1) ? [{ mention, actor: board.actorOf(index) }] : []));
  const introduced = named.find(({ mention }) => introduces(text, mention));
  if (introduced) return introduced.actor;
  const actors = new Set(named.map(({ actor }) => actor));
  return actors.size === 1 ? (together.find((actor) => !actors.has(actor)) ?? null) : null;
}

function introduces(text: string, { span }: DraftMention): boolean {
  return introduction.test(text.slice(Math.max(0, span[0] - longestIntroduction), span[0]));
}
