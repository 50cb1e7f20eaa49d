/** Lines to paragraphs: where a text is wrapped at a width, its lines belong together; else each line is a paragraph. */
import type { Span } from '../annotation';
import type { Line } from './lines';

/** Mail and wire copy is wrapped at up to this many characters. */
const widestWrap = 120;
const narrowestWrap = 40;

/** The paragraphs of `lines`, in the order of the text. */
export function joinLines(text: string, lines: readonly Line[]): readonly Span[] {
  const width = wrapWidth(text, lines);
  const paragraphs: Span[] = [];
  let open = false;
  for (const { span, blank } of lines) {
    const last = paragraphs.at(-1);
    if (blank) open = false;
    else if (open && last) paragraphs[paragraphs.length - 1] = [last[0], span[1]];
    else paragraphs.push(span);
    if (!blank) open = width !== null;
  }
  return paragraphs;
}

/**
 * The width at which the text was wrapped, or `null` where it was not: a wrapped line is one that the next line's first
 * word would have made too long, and nine of ten lines that another follows must be such; most end within a sentence.
 */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  let width = 0;
  for (const { span } of lines) width = Math.max(width, span[1] - span[0]);
  if (width < narrowestWrap || width > widestWrap) return null;
  let followed = 0;
  let wrapped = 0;
  let ended = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (line.blank || !next || next.blank) return;
    followed++;
    const word = /^\S*/.exec(text.slice(next.span[0], Math.min(next.span[1], next.span[0] + width)))?.[0] ?? '';
    if (line.span[1] - line.span[0] + 1 + word.length > width) wrapped++;
    if (/[.!?"”’)]/.test(text.charAt(line.span[1] - 1))) ended++;
  });
  return followed > 0 && wrapped >= 0.9 * followed && 2 * ended < followed ? width : null;
}
