/** Quotations that go on: after "she said", after a full stop, in the next paragraph. */
import type { Evidence, Span } from '../annotation';
import { foldName } from '../knowledge/fold';
import type { NameReading } from '../reader/reading';
import type { Quotation } from '../source/source';
import { firstEndingAfter } from '../source/spans';
import { attributionOf, endOf, withPiece, type Attribution } from './attribution';
import { shared, unspokenAmong } from './coverage';
import type { Places } from './places';
import { tell } from '../wording';

/** How sure it is that a quotation in a new paragraph, without a cue, is of the same speaker: three of four in PolNeAR. */
const acrossParagraphs = 0.75;

/** A line of a dialogue is at most so long, in UTF-16 units, and has at most so many words behind its quotation. */
const longestLine = 110;
const mostBehind = 5;

/** The other one of two who ask and answer spoke at most so many paragraphs before. */
const turnsBack = 3;

/**
 * Gives quotations that nobody is said to utter to the attribution that they go on from: as a further piece in the same
 * paragraph or after a paragraph left open, as an attribution of its own after a paragraph break.
 */
export function continueQuotations(places: Places, names: readonly NameReading[], attributions: readonly Attribution[]): readonly Attribution[] {
  const people = names.filter(({ type }) => type === 'person').map(({ start, end }): Span => [start, end]);
  const own = behindTheirOwn(places, attributions).map((attribution) => withoutOthersTurns(places, attribution));
  const unspoken = unspokenAmong(places, own);
  const board = new Board(places, own);
  for (const quotation of places.spoken) {
    if (!unspoken(quotation)) continue;
    const block = places.blockAt(quotation.start);
    const span: Span = [quotation.start, quotation.end];
    const origin = originOf(places, board, quotation);
    const here = board.lastIn(block, quotation.start);
    const above = here ? undefined : board.lastIn(block - 1, quotation.start);
    if (origin) board.replace(origin, withPiece(places.text, origin, span, takesUp(span)));
    else if (here && goesOn(places, quotation, here) && !turnsToAnother(places, people, quotation, here)) board.replace(here, withPiece(places.text, here, span, continues(span)));
    else if (above && fillsBlock(places, quotation) && endsInQuotation(places, above, block - 1)) {
      const byTurns = isLine(places, block) && isLine(places, block - 1) && isLine(places, block - 2);
      const alike = asks(places, quotation) === asks(places, lastQuotation(places, above));
      const other = byTurns || !alike ? board.otherThan(above, block - 1, quotation.start) : undefined;
      const speaks = other ?? (alike ? above : undefined);
      if (speaks) board.add(continuationOf(speaks, span, speaks === above ? goesOnWithin : byTurns ? byTurnsOf : inTurn));
    }
  }
  return board.all();
}

/** The attributions as they stand, found by the block in which they have words. */
class Board {
  readonly #places: Places;
  readonly #order: symbol[] = [];
  readonly #byKey = new Map<symbol, Attribution>();
  readonly #byBlock = new Map<number, Set<symbol>>();

  constructor(places: Places, attributions: readonly Attribution[]) {
    this.#places = places;
    attributions.forEach((attribution) => this.add(attribution));
  }

  add(attribution: Attribution): void {
    this.#order.push(attribution.key);
    this.replace(attribution, attribution);
  }

  replace({ key }: Attribution, attribution: Attribution): void {
    this.#byKey.set(key, attribution);
    for (const [start] of attribution.content) {
      const block = this.#places.blockAt(start);
      const keys = this.#byBlock.get(block) ?? new Set();
      this.#byBlock.set(block, keys.add(key));
    }
  }

  /** Those with words in `block`. */
  in(block: number): readonly Attribution[] {
    return [...(this.#byBlock.get(block) ?? [])].flatMap((key) => this.#byKey.get(key) ?? []);
  }

  /** The one in `block` whose words end last before `offset`. */
  lastIn(block: number, offset: number): Attribution | undefined {
    let last: Attribution | undefined;
    for (const attribution of this.in(block)) {
      const end = endOf(attribution);
      if (end <= offset && (!last || end > endOf(last))) last = attribution;
    }
    return last;
  }

  /** The last one before `above`, in its block or a few above it, with other words for its source: the other one of two who ask and answer. */
  otherThan(above: Attribution, block: number, offset: number): Attribution | undefined {
    const own = above.continues ? this.#byKey.get(above.continues) : above;
    const name = (attribution: Attribution | undefined) => (attribution?.source[0] ? this.#places.text.slice(...attribution.source[0]).toLowerCase() : '');
    for (let at = block; at > block - turnsBack && at >= 0; at--) {
      const others = this.in(at).filter((one) => one.source.length > 0 && endOf(one) <= offset && name(one) !== name(own));
      const last = others.reduce<Attribution | undefined>((best, one) => (!best || endOf(one) > endOf(best) ? one : best), undefined);
      if (last) return last;
    }
    return undefined;
  }

  all(): readonly Attribution[] {
    return this.#order.flatMap((key) => this.#byKey.get(key) ?? []);
  }
}

/** Whether the quotation is a question: what answers it is somebody else's. */
function asks({ text }: Places, quotation: Quotation | undefined): boolean {
  return quotation !== undefined && /\?\s*$/.test(text.slice(Math.max(quotation.inner[0], quotation.inner[1] - 3), quotation.inner[1]));
}

/** Without quotations in another paragraph than the cue that stand there behind what another is said to say: "Hotel owner Thibault said she knew him. “He came every February.”" */
function behindTheirOwn(places: Places, attributions: readonly Attribution[]): readonly Attribution[] {
  const spoken = new Map<number, Attribution[]>();
  for (const attribution of attributions) {
    const at = attribution.source.length > 0 ? attribution.cue[0]?.[0] : undefined;
    if (at === undefined) continue;
    const block = places.blockAt(at);
    const others = spoken.get(block);
    if (others) others.push(attribution);
    else spoken.set(block, [attribution]);
  }
  return attributions.map((attribution) => {
    const [cue] = attribution.cue;
    if (!cue || attribution.content.length < 2) return attribution;
    const home = places.blockAt(cue[0]);
    const content = attribution.content.filter((piece) => {
      const block = places.blockAt(piece[0]);
      const [only] = places.quotationsIn(piece);
      const sentence = places.sentenceAt(piece[0]);
      return block <= home || only?.start !== piece[0] || !(spoken.get(block) ?? []).some((other) => other.key !== attribution.key && endOf(other) <= piece[0] && places.sentenceAt(other.cue[0]?.[0] ?? 0) === sentence - 1);
    });
    return content.length === attribution.content.length || content.length === 0 ? attribution : { ...attribution, content };
  });
}

/** Without paragraphs that ask where the one with the cue answers, or the other way round, and without the next lines of a dialogue: they are the turns of another. */
function withoutOthersTurns(places: Places, attribution: Attribution): Attribution {
  const [cue] = attribution.cue;
  if (!cue || attribution.content.length < 2) return attribution;
  const home = places.blockAt(cue[0]);
  const said = (piece: Span) => places.quotationsIn(piece).filter(({ start, end }) => piece[0] <= start && end <= piece[1]);
  if (isLine(places, home) && isLine(places, home - 1) && attribution.content.some(([start]) => places.blockAt(start) === home)) {
    const content = attribution.content.filter((piece) => places.blockAt(piece[0]) <= home || !isLine(places, places.blockAt(piece[0])));
    return content.length === attribution.content.length ? attribution : { ...attribution, content };
  }
  const here = attribution.content.filter(([start]) => places.blockAt(start) === home).flatMap(said).at(-1);
  if (!here) return attribution;
  const content = attribution.content.filter((piece) => {
    const [only, other] = said(piece);
    return !only || other || places.blockAt(piece[0]) === home || !only.closed || only.continues !== null || only.start !== piece[0] || only.end !== piece[1] || asks(places, only) === asks(places, here);
  });
  return content.length === attribution.content.length ? attribution : { ...attribution, content };
}

/** “That is a beard,” Staines said.: whether a block is a line of a dialogue, a short quotation and at most who says it. */
function isLine({ text, blocks, quotationsIn }: Places, block: number): boolean {
  const [start, end] = blocks[block] ?? [0, 0];
  if (end === start || end - start > longestLine) return false;
  const [only, more] = quotationsIn([start, end]);
  return only !== undefined && !more && only.closed && only.start === start && text.slice(only.end, end).split(/\s+/).length <= mostBehind;
}

function lastQuotation({ quotationsIn }: Places, { content }: Attribution): Quotation | undefined {
  return content.flatMap((piece) => quotationsIn(piece)).sort((a, b) => a.start - b.start).at(-1);
}

/** Who utters the paragraph that was left open and that this quotation takes up. */
function originOf(places: Places, board: Board, { continues: index }: Quotation): Attribution | undefined {
  const from = index === null ? undefined : places.source.quotations[index];
  return from && board.in(places.blockAt(from.start)).find(({ content }) => content.some((piece) => 2 * shared(piece, from.inner) >= from.inner[1] - from.inner[0]));
}

/** `"A," he said, "B."` and `"A," he said. "B."`: the quotation goes on with a sentence that the attribution began, or fills the next. */
function goesOn(places: Places, quotation: Quotation, attribution: Attribution): boolean {
  const { text } = places;
  const startsSentence = places.source.sentences[places.sentenceAt(quotation.start)]?.[0] === quotation.start;
  if (startsSentence) return endsSentence(places, quotation);
  const between = text.slice(endOf(attribution), quotation.start);
  return !/[\p{L}\p{N}]/u.test(between) && /[,:;—–-]\s*$/.test(between);
}

/** "Marta Oliveira, who farms in the Alentejo, is calmer.": whether the sentence before the quotation begins with another person than the source of `attribution`, which stands before it. */
function turnsToAnother({ text, source: { sentences }, sentenceAt, quotationsIn }: Places, people: readonly Span[], { start }: Quotation, attribution: Attribution): boolean {
  const between = sentences[sentenceAt(start) - 1];
  if (!between || endOf(attribution) > between[0] || quotationsIn(between).length > 0) return false;
  const person = people[firstEndingAfter(people, between[0])];
  const name = person && person[0] === between[0] ? foldName(text.slice(...person)).split(' ') : [];
  const source = new Set(attribution.source.flatMap((span) => foldName(text.slice(...span)).split(' ')));
  return name.length > 0 && !name.some((part) => source.has(part));
}

/** Whether no words follow the quotation in its last sentence. */
function endsSentence({ text, source, sentenceAt }: Places, { end }: Quotation): boolean {
  const sentence = source.sentences[sentenceAt(end - 1)];
  return sentence !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(end, sentence[1]));
}

function fillsBlock(places: Places, quotation: Quotation): boolean {
  const block = places.blocks[places.blockAt(quotation.start)];
  return block !== undefined && block[0] === quotation.start && endsSentence(places, quotation);
}

/** Whether the attribution gives words as spoken, in the last sentence of its block. */
function endsInQuotation({ blocks, sentenceAt, quotationsIn }: Places, attribution: Attribution, block: number): boolean {
  const end = blocks[block]?.[1] ?? 0;
  return sentenceAt(endOf(attribution) - 1) === sentenceAt(end - 1) && attribution.content.some((piece) => quotationsIn(piece).length > 0);
}

const goesOnWithin: Omit<Evidence, 'at'> = { code: 'continues-quotation', ...tell('a paragraph in quotation marks without a speaker of its own, after one whose speaker is named') };
const inTurn: Omit<Evidence, 'at'> = { code: 'in-turn', ...tell('one of two paragraphs asks and the other answers: this one is of whoever spoke before') };

const byTurnsOf: Omit<Evidence, 'at'> = { code: 'in-turn', ...tell('two speak by turns, line by line: this one is of whoever spoke before the last') };

function continuationOf(before: Attribution, span: Span, why: Omit<Evidence, 'at'>): Attribution {
  return attributionOf({
    content: [span],
    cue: [],
    source: [],
    continues: before.key,
    confidence: before.confidence * acrossParagraphs,
    because: [{ ...why, at: span }],
  });
}

function takesUp(at: Span): Evidence {
  return { code: 'open-paragraph', ...tell('the paragraph before leaves its quotation open, and this one takes it up'), at };
}

function continues(at: Span): Evidence {
  return { code: 'continues-quotation', ...tell('continues the quotation before it, in the same paragraph'), at };
}
