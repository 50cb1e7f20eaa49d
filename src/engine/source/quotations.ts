/** Stretches in quotation marks. Marks are paired inside one block, so that a missing one spoils no more than its paragraph. */
import type { Span } from '../annotation';
import { readMarks, type Mark } from './marks';
import type { Quotation } from './source';

export interface Quotations {
  readonly quotations: readonly Quotation[];
  /** Marks without a partner, in the order of the text; those that a following paragraph takes up are not among them. */
  readonly unbalanced: readonly Span[];
}

/** A pair found in one block; `open` where the block ends before the closing mark. */
interface Pair {
  readonly opening: Mark;
  readonly closing: Mark | null;
}

interface BlockPairs {
  readonly block: Span;
  readonly pairs: readonly Pair[];
  readonly stray: readonly Mark[];
  /** The opening mark that the block leaves open: it may go on in the next paragraph. */
  readonly leftOpen: Mark | null;
  /** Whether a pair of the same writing stands behind the mark left open, so that it was rather forgotten to be closed. */
  readonly forgotten: boolean;
  readonly first: Mark | null;
}

/** Finds the quotations of `blocks`; only those blocks that are paragraphs may leave one open for the next. */
export function findQuotations(text: string, blocks: readonly Span[], paragraphStarts: ReadonlySet<number>): Quotations {
  const found = blocks.map((block) => pairMarks(text, block));
  const flow = found.filter(({ block }) => paragraphStarts.has(block[0]));
  const takenUp = new Map<Mark, Mark>();
  flow.forEach(({ leftOpen, forgotten }, index) => {
    const next = flow[index + 1];
    if (leftOpen && !forgotten && next?.first && takesUp(leftOpen, next.first, next.block)) takenUp.set(leftOpen, next.first);
  });
  return assemble(found, takenUp);
}

function takesUp(open: Mark, first: Mark, block: Span): boolean {
  return first.start === block[0] && first.family === open.family && first.role !== 'close';
}

function pairMarks(text: string, block: Span): BlockPairs {
  const marks = readMarks(text, block);
  const stack: Mark[] = [];
  const pairs: Pair[] = [];
  const stray: Mark[] = [];
  const depth = { double: 0, single: 0, guillemet: 0, angle: 0, corner: 0 };
  const open = (mark: Mark) => {
    stack.push(mark);
    depth[mark.family]++;
  };
  const close = (mark: Mark) => {
    for (let top = stack.pop(); top; top = stack.pop()) {
      depth[top.family]--;
      if (top.family === mark.family) {
        pairs.push({ opening: top, closing: mark });
        return;
      }
      if (top.family !== 'single') stray.push(top);
    }
  };
  marks.forEach((mark, index) => {
    const opened = depth[mark.family] > 0;
    if (mark.family === 'single') {
      const closes = stack.at(-1)?.family === 'single' && mark.role !== 'open' && !isPossessive(text, marks, index);
      if (closes) close(mark);
      else if (mark.role !== 'close') open(mark);
    } else if (isMeasure(text, marks, index, opened)) return;
    else if (mark.role === 'open' || (mark.role === 'either' && !opened)) open(mark);
    else if (opened) close(mark);
    else stray.push(mark);
  });
  const unclosed = stack.filter(({ family }) => family !== 'single');
  const leftOpen = unclosed[0] ?? (stack[0]?.start === block[0] ? stack[0] : null) ?? null;
  stray.push(...unclosed.slice(1));
  const forgotten = leftOpen !== null && pairs.some(({ opening }) => opening.start > leftOpen.start && opening.writing === leftOpen.writing && opening.family === leftOpen.family);
  return { block, pairs, stray, leftOpen, forgotten, first: marks[0] ?? null };
}

/** `12" pipe`, `6'2"`: after a digit, where no quotation is open or a better closing mark for it follows. */
function isMeasure(text: string, marks: readonly Mark[], index: number, opened: boolean): boolean {
  const mark = marks[index];
  if (!mark?.afterDigit) return false;
  if (/\d['’]\d{1,2}$/.test(text.slice(Math.max(0, mark.start - 4), mark.start))) return true;
  if (mark.writing !== 'straight') return false;
  if (!opened) return mark.role !== 'open';
  const next = marks.slice(index + 1, index + 6).find(({ family }) => family === 'double');
  return next?.role === 'close' && /^\s*(?:[\p{Ll}\d]|$)/u.test(text.slice(mark.end, mark.end + 3));
}

/** "the boys' book": after an s, before a word in lower case, where a surer closing mark follows before the next opening one. */
function isPossessive(text: string, marks: readonly Mark[], index: number): boolean {
  const mark = marks[index];
  const next = marks[index + 1];
  if (!mark || !next || !/s/i.test(text.charAt(mark.start - 1)) || !/^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 3))) return false;
  return next.family === 'single' && next.role === 'close' && /[.,!?…]/.test(text.charAt(next.start - 1));
}

/** Puts the blocks' pairs in the order of the text and ties each to the one that holds it and the one that it goes on from. */
function assemble(found: readonly BlockPairs[], takenUp: ReadonlyMap<Mark, Mark>): Quotations {
  const quotations: Quotation[] = [];
  const indexOf = new Map<Mark, number>();
  const unbalanced: Mark[] = [];
  const origin = new Map([...takenUp].map(([open, first]) => [first, open]));
  for (const { block, pairs, stray, leftOpen, forgotten } of found) {
    unbalanced.push(...stray);
    const continued = leftOpen !== null && takenUp.has(leftOpen);
    if (leftOpen && !continued && leftOpen.family !== 'single') unbalanced.push(leftOpen);
    const extra: readonly Pair[] = leftOpen && !forgotten && (continued || leftOpen.family !== 'single') ? [{ opening: leftOpen, closing: null }] : [];
    const ordered = [...pairs, ...extra].sort((a, b) => a.opening.start - b.opening.start);
    const holders: number[] = [];
    for (const { opening, closing } of ordered) {
      while (holders.length > 0 && (quotations[holders.at(-1) ?? 0]?.end ?? 0) <= opening.start) holders.pop();
      const from = origin.get(opening);
      indexOf.set(opening, quotations.length);
      quotations.push({
        start: opening.start,
        end: closing?.end ?? block[1],
        inner: [opening.end, closing?.start ?? block[1]],
        mark: opening.family === 'single' || opening.family === 'angle' ? 'single' : 'double',
        inside: holders.at(-1) ?? null,
        closed: closing !== null,
        continues: from ? (indexOf.get(from) ?? null) : null,
      });
      holders.push(quotations.length - 1);
    }
  }
  return { quotations, unbalanced: unbalanced.map(({ start, end }): Span => [start, end]).sort((a, b) => a[0] - b[0]) };
}
