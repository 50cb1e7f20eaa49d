/** What to paint where: from an annotation to spans by look, and the parts of the statement under the cursor. */
import type { Annotation, Span, Statement } from '../../engine/annotation';
import type { ColorBy, Look } from './look';
import { looksOf } from './look';

/** More statements than this are painted only near what is seen: every decoration costs the editor time. */
export const paintedAtOnce = 400;

export type PaintPlan = ReadonlyMap<Look, readonly Span[]>;

/**
 * The content of every statement by its look; in a source with many statements, only those that touch one of the `seen`
 * spans. Where only the `read` stretches are read, what stands elsewhere has no colour yet. Spans are UTF-16 offsets.
 */
export function paintPlan(annotation: Annotation, colorBy: ColorBy, seen: readonly Span[], read?: readonly Span[]): PaintPlan {
  const { statements } = annotation;
  const near = statements.length <= paintedAtOnce ? statements : statements.filter((statement) => touchesOne(statement, seen));
  const look = looksOf(annotation, colorBy);
  const plan = new Map<Look, Span[]>();
  for (const statement of near) {
    const own: Look = read && !touchesOne(statement, read) ? `${statement.kind}/plain` : look(statement);
    const spans = plan.get(own);
    if (spans) spans.push(...statement.content);
    else plan.set(own, [...statement.content]);
  }
  return plan;
}

/** The innermost statement whose words hold the offset: the one whose content, cue and source together are shortest. */
export function statementAt(annotation: Annotation, offset: number): Statement | undefined {
  return annotation.statements
    .filter((statement) => partsOf(statement).some(([start, end]) => start <= offset && offset <= end))
    .sort((a, b) => lengthOf(a) - lengthOf(b))[0];
}

function partsOf({ content, cue, source }: Statement): readonly Span[] {
  return [...content, ...cue, ...source];
}

function lengthOf(statement: Statement): number {
  return partsOf(statement).reduce((sum, [start, end]) => sum + end - start, 0);
}

function touchesOne({ content }: Statement, spans: readonly Span[]): boolean {
  return content.some((piece) => spans.some((span) => touch(piece, span)));
}

function touch([a, b]: Span, [c, d]: Span): boolean {
  return a < d && c < b;
}
