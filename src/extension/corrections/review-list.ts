/** What a review goes through: the statements that the engine is not sure of and nobody has decided on. */
import type { Annotation, Statement } from '../../engine/annotation';

/** Below this probability, a statement is to be looked at: one in four of those at it is wrong. */
const sureEnough = 0.75;

/** In the order of the text; what a repeated caption says is not asked about twice. */
export function uncertainStatements({ statements }: Annotation): readonly Statement[] {
  return statements.filter(({ decided, repeated, speaker, confidence }) => !decided && repeated !== true && (speaker === null || confidence < sureEnough));
}
