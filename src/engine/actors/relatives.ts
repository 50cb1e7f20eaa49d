/** "Roe, who said": whom a relative pronoun that is a source means. */
import type { Board } from './board';
import { conjunctions, relatives } from './closed-classes';
import type { Words } from './words';
import { tell } from '../wording';

/** So many mentions before it are looked at. */
const mostBefore = 6;

/** Gives those of `mentions` that are "who" or "which" to whoever is mentioned right before it, or before the first of several such clauses: "Roe, whose shop burnt and who said". */
export function assignRelatives(board: Board, words: Words, mentions: readonly number[]): void {
  for (const index of mentions) {
    const mention = board.mentions[index];
    if (!mention || board.actorOf(index) !== null || mention.form !== 'pronoun' || !relatives.has(mention.noun)) continue;
    const from = firstClause(board, words, index);
    const able: number[] = [];
    for (let before = index - 1; before >= 0 && able.length < mostBefore && board.mentions[before]?.sentence === mention.sentence; before--) {
      const candidate = board.mentions[before];
      if (candidate && candidate.head[0] < from && board.actorOf(before) !== null && candidate.form !== 'pronoun' && !candidate.modifies && candidate.type !== (mention.noun === 'which' ? 'person' : 'place')) able.push(before);
    }
    const [last, other] = able;
    // "Mark Hay of the institute, who said"
    const belongs = mention.noun !== 'which' && board.mentions[last ?? -1]?.type === 'organization' && board.mentions[other ?? -1]?.type === 'person' && isOf(board, words, other ?? -1, last ?? -1);
    const meant = belongs ? other : last;
    const actor = meant === undefined ? null : board.actorOf(meant);
    const at = board.mentions[meant ?? -1]?.span;
    if (actor !== null && at) board.assign(index, actor, { code: 'relative', ...tell('“{0}” is {1}, mentioned right before it', mention.text, board.nameOf(actor)), at });
  }
}

/** Whether nothing but "of the" or the like stands between two mentions. */
function isOf(board: Board, words: Words, first: number, second: number): boolean {
  const next = words.from(board.mentions[first]?.span[1] ?? 0);
  const behind = /^(?:of|at|from|with)$/.test(words.list[next]?.lower ?? '') ? (words.list[next + 1]?.lower === 'the' ? next + 2 : next + 1) : -1;
  return behind >= 0 && words.list[behind]?.start === words.list[words.within(board.mentions[second]?.span ?? [0, 0])[0]]?.start;
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
