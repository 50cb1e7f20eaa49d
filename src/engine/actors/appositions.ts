/** "A second author, Marit Knutsdatter of the Institute,": a source that describes somebody and names them behind a comma. */
import type { Span } from '../annotation';
import type { StatementDraft } from '../statements/draft';
import type { Board, DraftMention } from './board';
import { conjunctions, definites, endsPhrase, indefinites, isKindOfBody, pronouns } from './closed-classes';
import type { Words } from './words';
import { tell } from '../wording';

/** Between the comma and the name stand at most this many words: "the retired film composer Danny Achterberg". */
const mostWords = 6;

/**
 * Gives the description at the head of each source the actor whose name stands beside it in the source, and a person the
 * role. `heads` are, for each draft, the mentions at its source's heads. Within a source, the name's own commas are no list.
 */
export function assignAppositions(board: Board, words: Words, text: string, drafts: readonly StatementDraft[], heads: readonly (readonly number[])[]): void {
  drafts.forEach(({ source: [span, ...more] }, index) => {
    const [head, ...others] = heads[index] ?? [];
    const described = head === undefined ? undefined : board.mentions[head];
    if (!span || more.length > 0 || head === undefined || others.length > 0 || described?.form !== 'nominal' || described.number !== 'one' || board.actorOf(head) !== null) return;
    for (let at = head + 1; (board.mentions[at]?.head[1] ?? Infinity) <= span[1]; at++) {
      const name = board.mentions[at];
      const actor = board.actorOf(at);
      if (!name || actor === null || name.form !== 'name' || !fits(described, name) || !isBeside(words, described, name)) continue;
      board.assign(head, actor, { code: 'apposition', ...tell('stands beside the name “{0}”', name.text), at: name.span });
      addRole(board, words, text, actor, described);
      return;
    }
  });
}

/** A person is no company, and a company no person; but an owner may be either. */
function fits({ type, noun }: DraftMention, name: DraftMention): boolean {
  return type === 'person' && !isKindOfBody(noun) ? name.type === 'person' : name.type === 'organization' || (type === 'other' && name.type === 'person');
}

/** Whether the phrase with the name begins behind the first comma after the description, and nothing but the name's own modifiers stands between. */
function isBeside(words: Words, described: DraftMention, { span }: DraftMention): boolean {
  const [named] = words.within(span);
  let from = named;
  while (from > 0 && named - from <= mostWords && /^\.? $/.test(words.gapBefore(from)) && !endsPhrase(words.list[from - 1]?.lower ?? '')) from--;
  if (words.gapBefore(from) !== ', ' || (words.list[from - 1]?.end ?? 0) < described.head[1]) return false;
  for (let at = words.from(described.head[1]); at < from; at++) if (words.gapBefore(at).includes(',') || conjunctions.has(words.list[at]?.lower ?? '')) return false;
  return true;
}

/** "second author" of "A second author": without the determiner. */
function addRole(board: Board, words: Words, text: string, actor: number, { span: [start, end], noun }: DraftMention): void {
  const draft = board.actors[actor];
  const [first] = words.within([start, end]);
  const opens = words.list[first]?.lower ?? '';
  const determined = definites.has(opens) || indefinites.has(opens) || pronouns.has(opens);
  const at: Span = [words.list[determined ? first + 1 : first]?.start ?? start, end];
  if (draft?.type === 'person' && at[0] < end && !draft.roles.some((role) => role.noun === noun)) draft.roles.push({ text: text.slice(...at).replace(/\s+/g, ' '), at, noun });
}
