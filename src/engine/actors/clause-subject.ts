/** "Indonesia and Malaysia agreed to talk, saying that …": a participle without a source says what the subject of its sentence does. */
import type { Places } from '../statements/places';
import type { StatementDraft } from '../statements/draft';
import type { SourceHeads, Speakers } from '../statements/speakers';
import { series, tell } from '../wording';
import type { Board } from './board';

const participle = /^(?:saying|adding|noting|warning|stressing|insisting|arguing|claiming|explaining|stating|calling|describing|accusing|urging|blaming|citing|predicting|promising)\b/i;
const joined = /^,? and (?:the )?$/;

/** The subject, or the subjects joined by "and", of the sentence in which `draft` has a participle for its cue and no source; `null` where there is none. */
export function clauseSubject(board: Board, heads: SourceHeads, { text, source: { sentences }, sentenceAt }: Places, { cue, source }: StatementDraft): Speakers | null {
  const at = cue[0];
  const sentence = sentences[sentenceAt(at?.[0] ?? 0)];
  if (!at || !sentence || source.length > 0 || !participle.test(text.slice(...at)) || !/,\s$/.test(text.slice(Math.max(0, at[0] - 2), at[0]))) return null;
  const before = heads.mentionsIn([sentence[0], at[0]]).filter((index) => (board.mentions[index]?.quotation ?? -1) < 0);
  const first = before.find((index) => board.mentions[index]?.role === 'subject');
  const subject = first === undefined ? undefined : board.mentions[first];
  const actor = first === undefined ? null : board.actorOf(first);
  if (first === undefined || !subject || actor === null) return null;
  const neighbour = [first - 1, first + 1].find((other) => before.includes(other) && joined.test(between(text, board, Math.min(first, other))));
  const other = neighbour === undefined ? null : board.actorOf(neighbour);
  const own = board.actors[actor]?.members ?? [];
  const actors = own.length > 0 ? own : other === null ? [actor] : neighbour !== undefined && neighbour < first ? [other, actor] : [actor, other];
  return { actors, because: [{ code: 'subject-of-clause', ...tell('goes with what {0} did in the same sentence', series('{0} and {1}', actors.map((one) => board.nameOf(one)))), at: subject.span }] };
}

function between(text: string, board: Board, index: number): string {
  return text.slice(board.mentions[index]?.span[1] ?? 0, board.mentions[index + 1]?.span[0] ?? 0);
}
