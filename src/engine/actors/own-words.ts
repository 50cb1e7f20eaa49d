/** First and second person inside somebody's words: "I" and "we" are the speaker's. */
import { firstEndingAfter } from '../source/spans';
import type { StatementDraft } from '../statements/draft';
import type { Board } from './board';
import { tell } from '../wording';

/** For each mention the innermost statement whose words hold it as they were spoken, or `null`. */
export function speechOf(board: Board, drafts: readonly StatementDraft[]): readonly (number | null)[] {
  return innermost(board, drafts, ({ kind }, mention) => kind === 'direct' || (kind === 'mixed' && (board.mentions[mention]?.quotation ?? -1) >= 0));
}

/** For each mention the innermost statement, quoted or reported, whose words hold it, or `null`. */
export function reportOf(board: Board, drafts: readonly StatementDraft[]): readonly (number | null)[] {
  return innermost(board, drafts, () => true);
}

function innermost(board: Board, drafts: readonly StatementDraft[], counts: (draft: StatementDraft, mention: number) => boolean): readonly (number | null)[] {
  const found: (number | null)[] = board.mentions.map(() => null);
  const heads = board.mentions.map(({ head }) => head);
  const order = drafts.map((draft, index) => ({ index, draft, size: draft.content.reduce((sum, [start, end]) => sum + end - start, 0) })).sort((a, b) => b.size - a.size);
  for (const { index, draft } of order) {
    for (const [start, end] of draft.content) {
      for (let i = firstMention(heads, start); (heads[i]?.[0] ?? Infinity) < end; i++) if (counts(draft, i)) found[i] = index;
    }
  }
  return found;
}

function firstMention(heads: readonly (readonly [number, number])[], offset: number): number {
  let at = firstEndingAfter(heads, offset);
  while (at > 0 && (heads[at - 1]?.[0] ?? -1) >= offset) at--;
  return at;
}

/** Gives "I" and "we" in the words of a statement to its speaker. */
export function assignOwnWords(board: Board, speech: readonly (number | null)[], speakers: readonly (readonly number[])[]): void {
  board.mentions.forEach(({ form, person, text }, index) => {
    const statement = speech[index];
    if (form !== 'pronoun' || person !== 1 || statement === null || statement === undefined) return;
    const [speaker, other] = speakers[statement] ?? [];
    if (speaker === undefined || other !== undefined) return;
    board.assign(index, speaker, { code: 'own-words', ...tell('“{0}” in words of {1}', text, board.nameOf(speaker)) });
  });
}
