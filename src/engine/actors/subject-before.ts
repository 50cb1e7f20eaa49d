/** A quotation that has a paragraph to itself, behind a sentence about one person: that person's words, as feature writers set them. */
import type { Evidence } from '../annotation';
import type { Places } from '../statements/places';
import type { StatementDraft } from '../statements/draft';
import type { SourceHeads } from '../statements/speakers';
import type { Board } from './board';

export interface SubjectBefore {
  readonly actor: number;
  readonly because: readonly Evidence[];
}

/**
 * The person who is the subject of the sentence right before the paragraph, or paragraphs, that `draft`, without source or cue, fills;
 * `null` where another person is named in that sentence, where it holds a quotation itself, or where anything else stands between.
 */
export function subjectBefore(board: Board, heads: SourceHeads, { blocks, blockAt, source: { headline, captions, sentences }, sentenceAt, quotationsIn }: Places, { content, cue, source, continues }: StatementDraft): SubjectBefore | null {
  const piece = content[0];
  if (!piece || cue.length > 0 || source.length > 0 || continues !== null) return null;
  const index = blockAt(piece[0]);
  const [block, before] = [blocks[index], blocks[index - 1]];
  if (!block || !before || !content.every((own, at) => blocks[index + at]?.[0] === own[0] && blocks[index + at]?.[1] === own[1])) return null;
  if ((headline && headline[0] === before[0]) || captions.some(({ start, end }) => start <= before[0] && before[0] < end)) return null;
  const span = sentences[sentenceAt(before[1] - 1)];
  if (!span || quotationsIn(span).length > 0) return null;
  const people = heads.mentionsIn(span).flatMap((at) => {
    const [mention, actor] = [board.mentions[at], board.actorOf(at)];
    return mention && actor !== null && board.actors[actor]?.type === 'person' ? [{ mention, actor }] : [];
  });
  const [first] = people;
  if (!first || first.mention.role !== 'subject' || board.actors[first.actor]?.many || people.some(({ actor }) => actor !== first.actor)) return null;
  return { actor: first.actor, because: [{ code: 'own-paragraph', text: `stands in a paragraph of its own after a sentence about ${board.nameOf(first.actor)}`, at: first.mention.span }] };
}
