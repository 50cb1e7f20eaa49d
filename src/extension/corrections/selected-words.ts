/** What selected words are about. */
import type { Annotation, Span, Statement, StatementKind } from '../../engine/annotation';

/** The span without blanks at its edges; an empty one where there is nothing else. */
export function trimmed(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return [from, Math.max(from, start + words.trimEnd().length)];
}

/** How words are quoted that stand in these pieces: whole, in part, or not. */
export function kindOfWords(pieces: readonly string[]): StatementKind {
  const marks = /["“”„«»]/;
  if (!pieces.some((piece) => marks.test(piece))) return 'indirect';
  return pieces.every((piece) => marks.test(piece.charAt(0))) && marks.test(pieces.at(-1)?.at(-1) ?? '') ? 'direct' : 'mixed';
}

/**
 * The statements that selected words may belong to, the likeliest first: the one that they overlap most closely alone;
 * else those of their paragraph, by distance.
 */
export function statementsNear({ statements, paragraphs }: Annotation, spans: readonly Span[]): readonly Statement[] {
  const whole: Span = [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
  const touching = statements.filter((statement) => partsOf(statement).some((part) => spans.some((span) => overlap(part, span))));
  if (touching.length > 0) return [...touching].sort((a, b) => lengthOf(a) - lengthOf(b)).slice(0, 1);
  const paragraph = paragraphs.find((one) => overlap(one, whole)) ?? whole;
  return statements.filter(({ content }) => content.some((span) => overlap(span, paragraph))).sort((a, b) => distance(a, whole) - distance(b, whole));
}

function partsOf({ content, cue, source }: Statement): readonly Span[] {
  return [...content, ...cue, ...source];
}

function lengthOf(statement: Statement): number {
  return partsOf(statement).reduce((sum, [start, end]) => sum + end - start, 0);
}

function distance({ content }: Statement, [start, end]: Span): number {
  return Math.min(...content.map(([from, to]) => Math.max(from - end, start - to, 0)));
}

function overlap([a, b]: Span, [c, d]: Span): boolean {
  return a < d && c < b;
}
