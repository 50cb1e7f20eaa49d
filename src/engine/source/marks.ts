/** Quotation marks one by one: which they are, and by the characters beside them whether they can open or close. */
import type { Span } from '../annotation';

/** Marks that close each other: `"A”` is a pair, `«A"` is none. */
export type MarkFamily = 'double' | 'single' | 'guillemet' | 'angle' | 'corner';

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly family: MarkFamily;
  /** How the mark is written: the same writing does not nest in itself as a rule. */
  readonly writing: 'straight' | 'curly' | 'apostrophes' | 'other';
  readonly role: 'open' | 'close' | 'either';
  /** Stands right after a digit: inches or feet, unless it closes a quotation. */
  readonly afterDigit: boolean;
}

const candidates = /''|‘‘|’’|‘’|``|["“”„‟＂'‘’«»‹›「」『』]/g;

const doubles: Readonly<Record<string, readonly [Mark['writing'], 'open' | 'close' | 'either']>> = {
  '"': ['straight', 'either'], '＂': ['straight', 'either'], '“': ['curly', 'open'], '”': ['curly', 'close'], '„': ['curly', 'open'],
  '‟': ['curly', 'open'], "''": ['apostrophes', 'either'], '``': ['apostrophes', 'open'], '‘‘': ['apostrophes', 'open'], '‘’': ['apostrophes', 'either'], '’’': ['apostrophes', 'close'],
};
const brackets: Readonly<Record<string, readonly [MarkFamily, 'open' | 'close']>> = {
  '«': ['guillemet', 'open'], '»': ['guillemet', 'close'], '‹': ['angle', 'open'], '›': ['angle', 'close'],
  '「': ['corner', 'open'], '」': ['corner', 'close'], '『': ['corner', 'open'], '』': ['corner', 'close'],
};

/** Before an opening mark, beside white space and the block's edge. */
const before = new Set('([{—–-/“‘"\'«‹¿¡');
/** After a closing mark, beside white space and the block's edge. */
const after = new Set('.,;:!?…)]}[(—–-/”’"\'»›');
const digits = new Set('0123456789½¼¾⅛');
const wordPart = /[\p{L}\p{M}\p{N}]/u;
/** Words that an apostrophe opens: "'tis", "'em", "rock 'n' roll", "the '90s". */
const elision = /^(?:tis|twas|twere|twill|em|til|till|n|cause|cuz|cos|round|bout|neath|nuff|kay|sup|ello|ere|ave|alf|im|er|\d\ds?)(?![\p{L}\p{N}])/iu;

/** The marks of the block `[start, end)` that may open or close a quotation, in order; apostrophes are not among them. */
export function readMarks(text: string, [start, end]: Span): readonly Mark[] {
  const words = text.slice(start, end);
  const marks: Mark[] = [];
  for (const match of words.matchAll(candidates)) {
    const at = match.index;
    const sides = sidesOf(words, at, at + match[0].length);
    const mark = doubleMark(match[0], sides) ?? bracketMark(match[0]) ?? singleMark(words, match[0], at, sides);
    if (mark) marks.push({ ...mark, start: start + at, end: start + at + match[0].length, afterDigit: digits.has(sides.left) });
  }
  return marks;
}

type Shape = Pick<Mark, 'family' | 'writing' | 'role'>;

interface Sides {
  readonly left: string;
  readonly right: string;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

function sidesOf(words: string, start: number, end: number): Sides {
  const left = words.charAt(start - 1);
  const right = words.charAt(end);
  const [leftEdge, rightEdge] = [left === '' || isSpace(left), right === '' || isSpace(right)];
  const canOpen = !rightEdge && (leftEdge || before.has(left));
  const canClose = !leftEdge && (rightEdge || after.has(right));
  return { left, right, canOpen, canClose };
}

function isSpace(character: string): boolean {
  return character === ' ' || /\s/.test(character);
}

function doubleMark(mark: string, { canOpen, canClose }: Sides): Shape | null {
  const known = doubles[mark];
  if (!known) return null;
  const [writing, own] = known;
  const seen = canOpen === canClose ? 'either' : canOpen ? 'open' : 'close';
  // a curly mark is believed unless both of its sides speak against it: "”Hello", "Hello“ "
  const role = own === 'either' ? seen : seen === 'either' || seen === own ? own : 'either';
  return { family: 'double', writing, role };
}

function bracketMark(mark: string): Shape | null {
  const known = brackets[mark];
  return known ? { family: known[0], writing: 'other', role: known[1] } : null;
}

function singleMark(words: string, mark: string, at: number, { left, right, canOpen, canClose }: Sides): Shape | null {
  const writing = mark === "'" ? 'straight' : 'curly';
  if (wordPart.test(left) && /[\p{L}\p{N}]/u.test(right)) return null;
  const opens = canOpen && mark !== '’' && !elision.test(words.slice(at + 1, at + 8));
  const closes = canClose && mark !== '‘';
  if (opens && closes) return { family: 'single', writing, role: 'either' };
  return opens || closes ? { family: 'single', writing, role: opens ? 'open' : 'close' } : null;
}
