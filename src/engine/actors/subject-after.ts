/** "“It will not make soup.” Wálter Etcheverry put the box back": a quotation at the head of a paragraph, and behind it what its speaker does. */
import { tell } from '../wording';
import type { Places } from '../statements/places';
import type { StatementDraft } from '../statements/draft';
import type { SourceHeads } from '../statements/speakers';
import type { Board } from './board';
import type { SubjectBefore } from './subject-before';

/**
 * The person with whose name the sentence right behind `draft` begins as its subject, where `draft` is a quotation of whole sentences, without source or cue,
 * at the head of a paragraph that goes on with that sentence; `null` otherwise.
 */
export function subjectAfter(board: Board, heads: SourceHeads, { text, blocks, blockAt, source: { sentences }, sentenceAt, quotationsIn }: Places, { kind, content, cue, source, continues }: StatementDraft): SubjectBefore | null {
  const [piece, more] = content;
  if (!piece || more || kind !== 'direct' || cue.length > 0 || source.length > 0 || continues !== null) return null;
  const block = blocks[blockAt(piece[0])];
  const last = sentences[sentenceAt(piece[1] - 1)];
  if (!block || block[0] !== piece[0] || !last || /[\p{L}\p{N}]/u.test(text.slice(piece[1], last[1])) || !/[.!?…][”"’]?$/u.test(text.slice(piece[0], piece[1]))) return null;
  const next = sentences[sentenceAt(piece[1] - 1) + 1];
  if (!next || next[1] > block[1] || quotationsIn(next).length > 0) return null;
  const first = heads.mentionsIn(next)[0];
  const mention = board.mentions[first ?? -1];
  const actor = first === undefined ? null : board.actorOf(first);
  if (!mention || actor === null || mention.form !== 'name' || mention.type !== 'person' || mention.role !== 'subject' || mention.span[0] !== next[0]) return null;
  return { actor, because: [{ code: 'own-paragraph', ...tell('stands before a sentence about what {0} does', board.nameOf(actor)), at: mention.span }] };
}
