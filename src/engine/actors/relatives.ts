/** "Roe, who said": whom a relative pronoun that is a source means. */
import type { Board } from './board';
import { conjunctions, relatives } from './closed-classes';
import type { Words } from './words';

/** Gives those of `mentions` that are "who" or "which" to whoever is mentioned right before it, or before the first of several such clauses: "Roe, whose shop burnt and who said". */
export function assignRelatives(board: Board, words: Words, mentions: readonly number[]): void {
  for (const index of mentions) {
    const mention = board.mentions[index];
    if (!mention || board.actorOf(index) !== null || mention.form !== 'pronoun' || !relatives.has(mention.noun)) continue;
    const from = firstClause(board, words, index);
    for (let before = index - 1; before >= 0 && board.mentions[before]?.sentence === mention.sentence; before--) {
      const candidate = board.mentions[before];
      const actor = board.actorOf(before);
      if (!candidate || candidate.head[0] >= from || actor === null || candidate.form === 'pronoun' || candidate.modifies || candidate.type === (mention.noun === 'which' ? 'person' : 'place')) continue;
      board.assign(index, actor, { code: 'relative', text: `“${mention.text}” is ${board.nameOf(actor)}, mentioned right before it`, at: candidate.span });
      break;
    }
  }
}

/** Where the first of the clauses begins that "and" joins to the relative one at `index`, in UTF-16 units. */
function firstClause(board: Board, words: Words, index: number): number {
  const own = board.mentions[index]?.head[0] ?? 0;
  let at = words.from(own);
  if (!conjunctions.has(words.list[at - 1]?.lower ?? '')) return own;
  let first = index;
  while (first > 0 && board.mentions[first - 1]?.sentence === board.mentions[index]?.sentence) first--;
  const opens = board.mentions[first]?.head[0] ?? own;
  for (at -= 1; (words.list[at]?.start ?? -1) >= opens; at--) if (relatives.has(words.list[at]?.lower ?? '')) return words.list[at]?.start ?? own;
  return own;
}
