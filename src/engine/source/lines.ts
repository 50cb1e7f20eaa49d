/** The lines of a text without the white space around them. */
import type { Span } from '../annotation';

/** What is no word's part at a line's edges: white space, byte-order marks, NUL bytes and other control characters. */
const blank = /[\s\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/;
const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/g;

export interface Line {
  /** Without the white space at its edges; empty where the line is blank. */
  readonly span: Span;
  readonly blank: boolean;
}

/** Cuts white space and control characters off both ends of `[start, end)`. */
export function trimSpan(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (from < to && blank.test(text.charAt(from))) from++;
  while (to > from && blank.test(text.charAt(to - 1))) to--;
  return [from, to];
}

/** The lines of `text`, ended by LF, CR, CRLF, NEL or Unicode's separators. */
export function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  const add = (start: number, end: number) => {
    const span = trimSpan(text, [start, end]);
    lines.push({ span, blank: span[0] === span[1] });
  };
  let start = 0;
  for (const { index, 0: end } of text.matchAll(lineBreak)) {
    add(start, index);
    start = index + end.length;
  }
  add(start, text.length);
  return lines;
}
