/** What the features of a candidate ask of the text: links of the reader, clauses between mentions, who reports what. */
import type { StatementDraft } from '../statements/draft';
import type { Board, DraftMention } from './board';
import { conjunctions, looksFinite, prepositions, relatives, subordinators } from './closed-classes';
import type { Surroundings } from './features';
import { finiteVerbAfter } from './clause-role';
import type { Links } from './links';
import { isActing } from './stands-for';
import { successionsIn } from './succession';
import type { Words } from './words';

/** Of an actor's mentions, so many are looked at for one in a statement. */
const mostMentions = 60;
/** Looks between mentions at most this many words apart. */
const farthest = 40;

export function surroundingsOf(board: Board, words: Words, text: string, links: Links, drafts: readonly StatementDraft[]): Surroundings {
  const bySource = new Map(drafts.flatMap((draft) => draft.source.flatMap((span) => words.list.slice(...words.within(span)).map(({ start }) => [start, draft] as const))));
  const speaking = new Set(drafts.flatMap(({ source }) => source.map(([start]) => start)));
  const reporters = reportersOf(board, drafts);
  const firstWord = board.mentions.map(({ head }) => words.from(head[0]));
  const before = (mention: number, fits: (one: DraftMention, index: number) => boolean, reach: number) => {
    for (let i = mention - 1; i >= 0 && mention - i <= reach; i--) {
      const one = board.mentions[i];
      if (one && fits(one, i)) return i;
    }
    return null;
  };
  const namedIn = (mention: number, actor: number) => {
    const draft = bySource.get(board.mentions[mention]?.head[0] ?? -1);
    return draft !== undefined && (board.actors[actor]?.mentions ?? []).slice(0, mostMentions).some((at) => {
      const one = board.mentions[at];
      return one?.form === 'name' && draft.content.some(([start, end]) => start <= one.span[0] && one.span[1] <= end);
    });
  };
  return {
    links: links.any,
    successions: successionsIn(board, text),
    link: (anaphor, actor) => links.toActor(board, anaphor, actor),
    linkedTogether: (anaphor, actor) => links.toActorTogether(board, anaphor, actor),
    reportedBy: (mention) => reporters.get(mention) ?? null,
    between: (a, b) => {
      const [low, high] = [Math.min(firstWord[a] ?? 0, firstWord[b] ?? 0), Math.max(firstWord[a] ?? 0, firstWord[b] ?? 0)];
      let clause = high - low > farthest;
      for (let at = low + 1; at < high && !clause; at++) {
        const word = words.list[at]?.lower ?? '';
        const next = words.list[at + 1]?.lower ?? '';
        clause = /[;:.]/.test(words.gapBefore(at)) || relatives.has(word) || (subordinators.has(word) && !prepositions.has(word)) || (conjunctions.has(word) && looksFinite(next));
      }
      return { words: Math.max(0, high - low - 1), clause };
    },
    nearest: (mention) => before(mention, (one) => one.type === 'person' && one.form !== 'pronoun', 6),
    nearestOfType: (mention) => {
      const at = before(mention, (one, i) => one.form === 'name' && !one.modifies && board.actors[board.actorOf(i) ?? -1]?.type === board.mentions[mention]?.type && !namedIn(mention, board.actorOf(i) ?? -1), 15);
      return at === null ? null : board.actorOf(at);
    },
    acts: (mention) => {
      const verb = finiteVerbAfter(words, (firstWord[mention] ?? 0) + 1);
      return speaking.has(board.mentions[mention]?.head[0] ?? -1) || (verb !== null && isActing(words, verb));
    },
    nearestSubject: (mention) => before(mention, (one) => one.type === 'person' && one.role === 'subject' && one.sentence === board.mentions[mention]?.sentence, 12),
    opens: (mention) => before(mention, (one) => one.type === 'person' && one.sentence === board.mentions[mention]?.sentence, 3) === null,
    fronted: (mention) => {
      const word = firstWord[mention] ?? 0;
      const start = board.mentions[mention]?.sentence;
      for (let at = word; at >= 0 && word - at < 12; at--) {
        const begins = at === 0 || /[.!?\n”"]/.test(words.gapBefore(at));
        const lower = words.list[at]?.lower ?? '';
        if (begins) return at < word && (prepositions.has(lower) || subordinators.has(lower) || /(?:ing|ed)$/.test(lower)) && start !== undefined;
        if (/,/.test(words.gapBefore(at))) return false;
      }
      return false;
    },
    namedIn,
    age: (actor) => {
      for (const at of (board.actors[actor]?.mentions ?? []).slice(0, 6)) {
        const next = words.from(board.mentions[at]?.span[1] ?? 0);
        if (board.mentions[at]?.form === 'name' && /^(?:, | \()$/.test(words.gapBefore(next)) && /^\d{1,3}$/.test(words.list[next]?.text ?? '')) return Number(words.list[next]?.text);
      }
      return null;
    },
    goesOn: (mention) => {
      const end = board.mentions[mention]?.head[1] ?? 0;
      const next = words.from(end);
      return /^ $/.test(words.gapBefore(next)) && /^(?:of|for|from|who|whose|that|which|in)$/.test(words.list[next]?.lower ?? '');
    },
  };
}

/** For each mention inside an indirect statement the mention that is its source; of nested statements the innermost. */
function reportersOf(board: Board, drafts: readonly StatementDraft[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const starts = board.mentions.map(({ head }) => head[0]);
  for (const draft of drafts) {
    const source = draft.source[0];
    if (draft.kind === 'direct' || !source) continue;
    const reporter = firstFrom(starts, source[0]);
    if ((starts[reporter] ?? Infinity) >= source[1]) continue;
    for (const [from, to] of draft.content) for (let i = firstFrom(starts, from); (starts[i] ?? Infinity) < to; i++) if (board.mentions[i]?.quotation === board.mentions[reporter]?.quotation) found.set(i, reporter);
  }
  return found;
}

function firstFrom(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
