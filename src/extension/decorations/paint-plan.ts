/** What to paint where: from an annotation to spans by look, and the parts of the statement under the cursor. */
import type { Annotation, Span, Statement } from '../../engine/annotation';
import type { ColorBy, Look } from './look';
import { looksOf } from './look';

/** More statements than this are painted only near what is seen: every decoration costs the editor time. */
export const paintedAtOnce = 400;

export type PaintPlan = ReadonlyMap<Look, readonly Span[]>;

/**
 * The content of every statement by its look; in a source with many statements, only those that touch one of the `seen`
 * spans. Spans are UTF-16 offsets.
 */
export function paintPlan(annotation: Annotation, colorBy: ColorBy, seen: readonly Span[]): PaintPlan {
  const { statements } = annotation;
  const near = statements.length <= paintedAtOnce ? statements : statements.filter(({ content }) => content.some((span) => seen.some((view) => touch(span, view))));
  const look = looksOf(annotation, colorBy);
  const plan = new Map<Look, Span[]>();
  for (const statement of near) {
    const spans = plan.get(look(statement));
    if (spans) spans.push(...statement.content);
    else plan.set(look(statement), [...statement.content]);
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

function touch([a, b]: Span, [c, d]: Span): boolean {
  return a < d && c < b;
}
