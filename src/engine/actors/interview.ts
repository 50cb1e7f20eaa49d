/** Whether a text is an interview, with whom, and which of its paragraphs ask: "Interview with Jane Roe", then questions and answers. */
import type { Span } from '../annotation';
import { firstEndingAfter } from '../source/spans';
import type { Places } from '../statements/places';
import type { Board } from './board';
import type { Words } from './words';
import { tell } from '../wording';

export interface Interview {
  /** The actor who answers, or `null` where the text does not tell one. */
  readonly answers: number | null;
  /** The two who answer, where the text names them together, or `null`. */
  readonly together: readonly [number, number] | null;
  /** The actor who asks, where the text names one: "She spoke to Jane Roe". */
  readonly asker: number | null;
  /** Whether a block, by its index, asks. Only blocks from the first question on ask or answer. */
  asks(block: number): boolean;
  /** Index of the block with the first question. */
  readonly first: number;
}

/** A text with fewer questions is no interview, unless its headline says so. */
const fewestQuestions = 2;
const longestQuestion = 600;
const longestLabel = 12;
const labelled = /^(?:Q|Question)\s?[:.]\s/;
const announces = /\b(?:[Ww]e|I) (?:met|meet|reached|visited)\b|\binterview(?:s|ed|ing|ee)?\b|\b(?:spoke|speaks|talk(?:s|ed)|chat(?:s|ted)|sat down|sits down|caught up) (?:with|to)\b|\bin conversation with\b|\bquestions and answers\b|\bQ&A\b/i;
/** Behind these, in their sentence, stands who answers. */
const leadsTo = /\binterview(?:s|ed|ing)?\b(?!\s+by\b)|\b(?:spoke|speaks|talk(?:s|ed)|chat(?:s|ted)|sat down|sits down|caught up) (?:with|to)\b|\bin conversation with\b/i;
/** Two people who answer together. */
const joined = /^(?:,? and |, | & )$/;

/** The interview that the text is: announced before the first of its questions, or with "Q:" before them; `null` for other texts. */
export function interviewIn(board: Board, places: Places): Interview | null {
  const { text, blocks, source } = places;
  const questions = blocks.flatMap(([start, end], index) => (isQuestion(text, [start, end]) ? [index] : []));
  const first = questions[0];
  if (first === undefined) return null;
  const enough = source.headline && announces.test(text.slice(...source.headline)) ? 1 : fewestQuestions;
  const intro = source.sentences.slice(0, firstEndingAfter(source.sentences, blocks[first]?.[0] ?? 0));
  const announced = questions.length >= enough && intro.some((sentence) => announces.test(text.slice(...sentence)));
  if (!announced && !questions.some((index) => isLabelled(text, blocks[index]))) return null;
  const asking = new Set(questions);
  const answerers = answerersBefore(board, places, first);
  return { answers: answerers.length === 1 ? (answerers[0] ?? null) : null, together: answerers.length === 2 ? [answerers[0] ?? 0, answerers[1] ?? 0] : null, asker: askerBefore(board, places, first), asks: (block) => asking.has(block), first };
}

/** Whether a block begins with "Q:". */
function isLabelled(text: string, block: Span | undefined): boolean {
  return block !== undefined && labelled.test(text.slice(block[0], Math.min(block[1], block[0] + longestLabel)));
}

function isQuestion(text: string, [start, end]: Span): boolean {
  return isLabelled(text, [start, end]) || (end - start <= longestQuestion && text.charAt(end - 1) === '?' && !/["“]/.test(text.charAt(start)));
}

const spokeTo = /\b(?:[Hh]e|[Ss]he|[Tt]hey) (?:spoke|talked|chatted|sat down) (?:to|with) (?:the \p{L}+’s )?$/u;

/** "She spoke to Marta Fennimore in her kitchen." */
function askerBefore(board: Board, { text }: Places, first: number): number | null {
  const index = board.mentions.findIndex(({ form, type, block, span }) => form === 'name' && type === 'person' && block < first && spokeTo.test(text.slice(Math.max(0, span[0] - 40), span[0])));
  return index < 0 ? null : board.actorOf(index);
}

/** The one person, or two joined by "and", whom the sentences that announce the interview name, else the headline, else all that stands before the questions; empty where none does. */
function answerersBefore(board: Board, { text, source }: Places, first: number): readonly number[] {
  const named = board.mentions.flatMap(({ form, type, span, block }, index) => {
    const actor = board.actorOf(index);
    const inByline = source.byline !== null && source.byline[0] <= span[0] && span[1] <= source.byline[1];
    return form === 'name' && type === 'person' && actor !== null && block < first && !inByline ? [{ actor, span }] : [];
  });
  const end = named.at(-1)?.span[1] ?? 0;
  const announcing = source.sentences.slice(0, firstEndingAfter(source.sentences, end) + 1).filter((sentence) => announces.test(text.slice(...sentence)));
  for (const sentence of announcing) {
    const inside = named.filter(({ span }) => sentence[0] <= span[0] && span[1] <= sentence[1] && !spokeTo.test(text.slice(Math.max(0, span[0] - 40), span[0])));
    const verb = leadsTo.exec(text.slice(...sentence));
    const [one, two] = verb ? inside.filter(({ span }) => span[0] >= sentence[0] + verb.index) : [];
    if (one && two && one.actor !== two.actor) return joined.test(text.slice(one.span[1], two.span[0])) ? [one.actor, two.actor] : [one.actor];
    const only = verb ? (one?.actor ?? null) : onlyOne(inside);
    if (only !== null) return [only];
  }
  const { headline } = source;
  const inHeadline = named.filter(({ span }) => headline !== null && headline[0] <= span[0] && span[1] <= headline[1]);
  const single = onlyOne(inHeadline) ?? onlyOne(named);
  return single === null ? [] : [single];
}

function onlyOne(named: readonly { readonly actor: number }[]): number | null {
  const actors = new Set(named.map(({ actor }) => actor));
  return actors.size === 1 ? (named[0]?.actor ?? null) : null;
}

/** Gives "I" in answers and "you" in questions to whoever answers, and the labels "Q" and "A" to the two who speak. */
export function assignInterview(board: Board, words: Words, { answers, asker, asks, first }: Interview, speech: readonly (number | null)[]): void {
  let asking = asker === answers ? null : asker;
  board.mentions.forEach((mention, index) => {
    if (mention.block < first || board.actorOf(index) !== null) return;
    const label = isLabel(words, mention.head) ? mention.text : null;
    const isQuestion = asks(mention.block);
    const own = mention.form === 'pronoun' && mention.person === 1 && mention.number === 'one';
    const outside = mention.quotation < 0 && (speech[index] === null || speech[index] === undefined);
    if (label === 'Q' || (own && isQuestion && outside)) {
      asking ??= newInterviewer(board);
      board.assign(index, asking, { code: 'interview', ...tell('“{0}” is whoever asks in this interview', mention.text) });
    } else if (answers !== null && (label === 'A' || (outside && (isQuestion ? mention.person === 2 && mention.form === 'pronoun' : own)))) {
      board.assign(index, answers, { code: 'interview', ...tell('“{0}” is {1}, who answers in this interview', mention.text, board.nameOf(answers)) });
    }
  });
}

function newInterviewer(board: Board): number {
  const actor = board.add({ type: 'person' });
  board.actors[actor]?.names.set('the interviewer', 1);
  return actor;
}

/** "Q:", "A:" */
function isLabel(words: Words, [start, end]: Span): boolean {
  const at = words.from(start);
  return end - start === 1 && /^[QA]$/.test(words.list[at]?.text ?? '') && /^\s?[:.]\s/.test(words.gapBefore(at + 1));
}
