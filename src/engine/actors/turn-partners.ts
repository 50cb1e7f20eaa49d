/** Whom "you" means by who speaks with whom: the other one of a transcript's two, and whoever tells what another said to them. */
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

/** "“The guard said, ‘You will be home,’” Halloran recalled": gives "you" in what somebody quoted quotes another as saying to whoever tells it. */
export function assignListeners(board: Board, speech: readonly (number | null)[], drafts: readonly StatementDraft[], speakers: readonly (readonly number[])[]): void {
  board.mentions.forEach(({ form, person, text }, index) => {
    const statement = speech[index];
    const outer = statement === null || statement === undefined ? null : drafts[statement]?.within;
    if (form !== 'pronoun' || person !== 2 || statement === null || statement === undefined || outer === null || outer === undefined || drafts[outer]?.kind !== 'direct') return;
    const [[inner], [tells, other]] = [speakers[statement] ?? [], speakers[outer] ?? []];
    if (tells === undefined || other !== undefined || inner === undefined || inner === tells) return;
    board.assign(index, tells, { code: 'listener', ...tell('“{0}” is {1}, who tells what was said to them', text, board.nameOf(tells)) });
  });
}
