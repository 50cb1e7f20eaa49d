/**
 * The file beside a source that keeps what people have decided on it: a JSON list of W3C Web Annotations, one a line, in
 * the order of the text, so that versions compare and merge line by line.
 */
import { codePoints } from '../formats/code-points';
import { iriOf } from '../formats/iri';
import type { Decision } from './decision';
import { inOrder } from './order';
import { annotationFor, decisionFrom } from './sidecar/annotations';
import type { ListItem, Problem } from './sidecar/list-items';
import { listItems } from './sidecar/list-items';
import { field } from './sidecar/refine';

export interface Sidecar {
  readonly decisions: readonly Decision[];
  /** Annotations of other tools or later versions, each as one line of JSON: kept, and written back as they were. */
  readonly others: readonly string[];
}

export type ParsedSidecar =
  | { readonly sidecar: Sidecar; /** Annotations that look like ours and are not understood: kept among the others. */ readonly notUnderstood: readonly Problem[] }
  /** The file is to be left as it is, and named. */
  | { readonly problem: Problem };

/** Bytes of a file, so UTF-16 units of its text too, and annotations in it, that are read; some hundred times what a long article gets. */
export const largestKept = 8 * 1024 * 1024;
export const mostAnnotations = 50_000;

export const emptySidecar: Sidecar = { decisions: [], others: [] };

/** Reads a sidecar, whatever it holds: never throws, in time linear in its length. Nothing in it is run or followed. */
export function parseSidecar(text: string): ParsedSidecar {
  if (text.length > largestKept) return { problem: { line: 1, cause: `the file is larger than ${largestKept} bytes, which is all that is read` } };
  const conflict = conflictIn(text);
  if (conflict) return { problem: conflict };
  const list = listItems(text);
  if ('problem' in list) return list;
  if (list.items.length > mostAnnotations) return { problem: { line: 1, cause: `the file holds more than ${mostAnnotations} annotations, which is all that is read` } };
  return readItems(list.items);
}

/**
 * Writes a sidecar. `path` is the source's in the folder that `.on-the-record` is in, with forward slashes; `madeOn` is
 * the text that the positions belong to, by which they are counted in code points; `null` leaves them in UTF-16 units.
 */
export function serializeSidecar({ decisions, others }: Sidecar, path: string, madeOn: string | null): string {
  const points = codePoints(madeOn ?? '');
  const source = `${'../'.repeat(path.split('/').length)}${iriOf(path)}`;
  const lines = [...[...decisions].sort(inOrder).map((decision) => JSON.stringify(annotationFor(decision, source, points))), ...others];
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

function readItems(items: readonly ListItem[]): ParsedSidecar {
  const decisions = new Map<string, { readonly decision: Decision; readonly json: string }>();
  const others: string[] = [];
  const notUnderstood: Problem[] = [];
  for (const { json, line } of items) {
    const value = parsed(json);
    if ('cause' in value) return { problem: { line, cause: value.cause } };
    const decision = decisionFrom(value.json);
    const same = decision && decisions.get(decision.id);
    // Both sides of a merge may bring the same line
    if (same?.json === json) continue;
    if (decision && !same) {
      decisions.set(decision.id, { decision, json });
      continue;
    }
    others.push(json.replace(/[\r\n]+/g, ' '));
    if (same) notUnderstood.push({ line, cause: `another annotation has the same id, ${decision.id}` });
    else if (field(field(value.json, 'body'), 'decision') !== undefined) notUnderstood.push({ line, cause: 'a field of the decision is missing, or is none that this version knows' });
  }
  return { sidecar: { decisions: [...decisions.values()].map(({ decision }) => decision), others }, notUnderstood };
}

function parsed(json: string): { readonly json: unknown } | { readonly cause: string } {
  try {
    return { json: JSON.parse(json) as unknown };
  } catch (error) {
    return { cause: `an annotation is not JSON (${error instanceof Error ? error.message : String(error)})` };
  }
}

/** No line of JSON can begin with what Git writes around a conflict. */
function conflictIn(text: string): Problem | null {
  const marker = /^(?:<{7}|={7}|>{7}|\|{7})(?=[ \r\n]|$)/m.exec(text);
  return marker && { line: text.slice(0, marker.index).split('\n').length, cause: 'a conflict of a Git merge is not settled: keep the annotations of both sides, and remove the lines with <<<<<<<, ======= and >>>>>>>' };
}
