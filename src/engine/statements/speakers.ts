/** From a statement's source to its speaker: the actor at the head of the source, both of a joint one, or nobody, with the reason. */
import type { Evidence, Span } from '../annotation';
import type { Board } from '../actors/board';
import { pronouns } from '../actors/closed-classes';
import { headOf } from '../actors/noun-phrase';
import type { Words } from '../actors/words';
import type { StatementDraft } from './draft';
import { tell } from '../wording';

export interface Speakers {
  /** Actors, by their index on the board; empty where nobody can be named. */
  readonly actors: readonly number[];
  readonly because: readonly Evidence[];
}

/** Finds the mentions at the heads of a source's words. Built once for a text. */
export class SourceHeads {
  readonly #board: Board;
  readonly #words: Words;
  readonly #starts: readonly number[];

  constructor(board: Board, words: Words) {
    this.#board = board;
    this.#words = words;
    this.#starts = board.mentions.map(({ head }) => head[0]);
  }

  /** Indices of the mentions that the source names as speaking: one, or all of a joint source. */
  of({ source }: Pick<StatementDraft, 'source'>): readonly number[] {
    const found = source.flatMap((span) => this.#inSpan(span));
    return [...new Set(found)];
  }

  #inSpan(span: Span): readonly number[] {
    const words = this.#words;
    const inside = this.mentionsIn(span);
    const names = inside.flatMap((index) => (this.#board.mentions[index]?.form === 'name' ? [this.#board.mentions[index]?.span ?? span] : []));
    const [first, end] = words.within(span);
    const heads: number[] = [];
    let at = first;
    while (at < end) {
      const head = headOf(words, [at, end], names);
      const mention = this.#speakerOf(head) ?? this.#mentionAt(head);
      if (mention !== null) heads.push(mention);
      const next = this.#afterName(head, names);
      const joins = words.list[next]?.lower === 'and' && next + 1 < end;
      // "The group, the Islamic State of Iraq and the Levant," is no list
      const named = words.list[next]?.lower === 'the' && this.#board.mentions[mention ?? -1]?.form === 'name' && this.#endsInName(next, end) ? next + 1 : next;
      const lists = words.gapBefore(next) === ', ' && this.#isNameAt(named) && this.#joinsLater(next, end);
      if (mention === null || !(joins || lists)) break;
      at = joins ? next + 1 : named;
    }
    return heads;
  }

  /** "The director’s answer", "her reply": of what somebody says who has it; documents speak for themselves. */
  #speakerOf(head: number): number | null {
    const words = this.#words;
    if (!/^(?:answer|reply|response|retort|rejoinder|comment|explanation|advice|verdict|quip|excuse|plea|warning|reaction|argument|mantra|motto)$/.test(words.list[head]?.lower ?? '') || words.gapBefore(head) !== ' ') return null;
    const before = words.list[head - 1]?.lower ?? '';
    const owner = before === "'s" ? this.#mentionAt(head - 2) : pronouns.get(before)?.use === 'possessive' || before === 'her' ? this.#mentionAt(head - 1) : null;
    return owner !== null && this.#board.mentions[owner]?.type === 'person' ? owner : null;
  }

  #afterName(head: number, names: readonly Span[]): number {
    const word = this.#words.list[head];
    const held = word && names.find(([from, to]) => from <= word.start && word.end <= to);
    return held ? this.#words.within(held)[1] : head + 1;
  }

  #joinsLater(from: number, end: number): boolean {
    for (let at = from; at < end; at++) if (this.#words.list[at]?.lower === 'and') return true;
    return false;
  }

  /** Whether a name that describes nothing behind it stands behind the last "and": not "the Norda Bank and Kelso Trust chief". */
  #endsInName(from: number, end: number): boolean {
    let at = end - 1;
    while (at > from && this.#words.list[at]?.lower !== 'and') at--;
    const mention = this.#mentionAt(this.#words.list[at + 1]?.lower === 'the' ? at + 2 : at + 1);
    return mention !== null && this.#board.mentions[mention]?.form === 'name' && !this.#board.mentions[mention].modifies;
  }

  #isNameAt(at: number): boolean {
    const mention = this.#mentionAt(at);
    return mention !== null && this.#board.mentions[mention]?.form === 'name';
  }

  /** The mention whose head holds the word. */
  #mentionAt(word: number): number | null {
    const at = this.#words.list[word];
    if (!at) return null;
    for (let i = this.#from(at.end) - 1; i >= 0 && i > this.#from(at.end) - 4; i--) {
      const mention = this.#board.mentions[i];
      if (mention && mention.head[0] <= at.start && at.end <= mention.head[1]) return i;
    }
    return null;
  }

  /** Indices of the mentions whose heads begin in the span. */
  mentionsIn([start, end]: Span): readonly number[] {
    const found: number[] = [];
    for (let i = Math.max(0, this.#from(start) - 1); (this.#starts[i] ?? Infinity) < end; i++) if ((this.#starts[i] ?? 0) >= start) found.push(i);
    return found;
  }

  /** Index of the first mention that starts at `offset` or behind. */
  #from(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) >= offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** The speakers of `draft`, once the mentions at its source's heads have their actors. */
export function speakersOf(board: Board, text: string, draft: StatementDraft, heads: readonly number[]): Speakers {
  const source = draft.source[0];
  if (!source) return { actors: [], because: [{ code: 'no-source', ...tell('the text names nobody as saying it') }] };
  const wording = draft.source.map((span) => text.slice(...span)).join(' … ');
  const actors: number[] = [];
  const because: Evidence[] = [];
  for (const index of heads) {
    const mention = board.mentions[index];
    const actor = board.actorOf(index);
    if (!mention || actor === null) {
      because.push(...board.because(index));
      continue;
    }
    const members = board.actors[actor]?.members ?? [];
    actors.push(...(members.length > 0 ? members : [actor]));
    because.push(...sourceEvidence(board, text, draft, index));
  }
  if (actors.length === 0 && because.length === 0) because.push({ code: 'source-unclear', ...tell('“{0}” names nobody that could be found', wording), at: source });
  return { actors: [...new Set(actors)], because };
}

function sourceEvidence(board: Board, text: string, { cue, source }: StatementDraft, index: number): readonly Evidence[] {
  const said = cue[0] ? text.slice(...cue[0]) : null;
  const at = source[0];
  const mention = board.mentions[index];
  const given: Evidence = { code: 'source-of-cue', ...(said ? tell('given as the source of “{0}”', said) : tell('given as the source')), ...(at && { at }) };
  return mention?.form === 'name' && !board.isMetonymic(index) ? [given] : [given, ...board.because(index)];
}
