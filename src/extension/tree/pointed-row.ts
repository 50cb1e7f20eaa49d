/** What a row of "Actors & Statements" points at, for commands that take it for the cursor. */
import type { Pointed } from '../../language-service/commands';
import type { StatementTree } from './statement-tree';

/** `undefined` for a group, and for a row that is no longer there. */
export function pointedAtRow(tree: StatementTree, id: string): Pointed | undefined {
  const subject = tree.row(id)?.subject;
  const uri = tree.shown?.document.uri.toString();
  if (!subject || uri === undefined || subject.is === 'group') return undefined;
  if (subject.is === 'lost') return { uri, decision: subject.decision.id };
  return subject.is === 'actor' ? { uri, actor: subject.actor.id } : { uri, statement: subject.statement.id };
}
