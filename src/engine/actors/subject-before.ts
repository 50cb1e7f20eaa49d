/** A quotation that has a paragraph, or sentences, to itself, behind a sentence about one person: that person's words, as feature writers set them. */
import type { Evidence, Span } from '../annotation';
import type { Places } from '../statements/places';
import type { StatementDraft } from '../statements/draft';
import type { SourceHeads } from '../statements/speakers';
import type { Board } from './board';
import { relatives } from './closed-classes';
import { tell } from '../wording';

export interface SubjectBefore {
  readonly actor: number;
  readonly because: readonly Evidence[];
}

/**
 * The person who is the subject of the sentence right before `draft`, a quotation without source or cue that fills paragraphs or whole sentences;
 * `null` where another person is named in that sentence, where it holds a quotation itself, or where anything else stands between.
 */
export function subjectBefore(board: Board, heads: SourceHeads, places: Places, draft: StatementDraft): SubjectBefore | null {
  const span = sentenceBefore(places, draft);
  if (!span || places.quotationsIn(span).length > 0) return null;
  const people = heads.mentionsIn(span).flatMap((at) => {
    const [mention, actor] = [board.mentions[at], board.actorOf(at)];
    return mention && actor !== null && board.actors[actor]?.type === 'person' && (board.actors[actor]?.named || (mention.form === 'pronoun' && !relatives.has(mention.noun))) ? [{ mention, actor }] : [];
  });
  const [first] = people;
  if (!first || board.actors[first.actor]?.many || !(people.some(({ mention }) => mention.role === 'subject') || /^(?:For|To) $/.test(places.text.slice(span[0], first.mention.span[0]))) || people.some(({ actor }) => actor !== first.actor)) return null;
  return { actor: first.actor, because: [{ code: 'own-paragraph', ...tell('stands by itself after a sentence about {0}', board.nameOf(first.actor)), at: first.mention.span }] };
}

/** The sentence that ends the paragraph before, or, in the middle of a paragraph, the sentence before; no headline's or caption's. */
function sentenceBefore({ text, blocks, blockAt, source: { headline, captions, sentences }, sentenceAt }: Places, { content, cue, source, continues }: StatementDraft): Span | null {
  const [piece, more] = content;
  if (!piece || cue.length > 0 || source.length > 0 || continues !== null) return null;
  const index = blockAt(piece[0]);
  const [block, before] = [blocks[index], blocks[index - 1]];
  if (!block) return null;
  const own = sentences[sentenceAt(piece[0])];
  if (block[0] < piece[0]) {
    const last = sentences[sentenceAt(piece[1] - 1)];
    const whole = !more && own?.[0] === piece[0] && last !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(piece[1], last[1]));
    const previous = whole ? sentences[sentenceAt(piece[0]) - 1] : undefined;
    return previous && previous[0] >= block[0] ? previous : null;
  }
  if (!before || !content.every(([start, end], at) => blocks[index + at]?.[0] === start && blocks[index + at]?.[1] === end)) return null;
  if ((headline && headline[0] === before[0]) || captions.some(({ start, end }) => start <= before[0] && before[0] < end)) return null;
  return sentences[sentenceAt(before[1] - 1)] ?? null;
}
