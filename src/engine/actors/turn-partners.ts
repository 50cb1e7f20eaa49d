/** A transcript of two: whom one of them calls "you" is the other. */
import type { StatementDraft } from '../statements/draft';
import type { Board } from './board';
import { tell } from '../wording';

/** Gives "you" in the turns of a transcript with two speakers to the other one. `speech` holds for each mention its innermost statement, `speakers` the actors of each statement. */
export function assignTurnPartners(board: Board, speech: readonly (number | null)[], drafts: readonly StatementDraft[], speakers: readonly (readonly number[])[]): void {
  const isTurn = drafts.map(({ because }) => because.some(({ code }) => code === 'speaker-label'));
  const parties = new Set(speakers.flatMap((actors, index) => (isTurn[index] ? actors : [])));
  const [one, two] = parties;
  if (one === undefined || two === undefined || parties.size > 2) return;
  board.mentions.forEach(({ form, person, quotation, text }, index) => {
    const statement = speech[index];
    if (form !== 'pronoun' || person !== 2 || quotation >= 0 || statement === null || statement === undefined || !isTurn[statement]) return;
    const [speaker, other] = speakers[statement] ?? [];
    if (speaker === undefined || other !== undefined) return;
    const partner = speaker === one ? two : one;
    board.assign(index, partner, { code: 'turn-partner', ...tell('“{0}” is {1}, the other one of the two who speak', text, board.nameOf(partner)) });
  });
}
