/** Which rows an editor must draw again when one outline follows another. */
import type { Outline, Row } from './outline';

/** The highest rows that look different, or `null` where the top level itself has changed. */
export function changedRows(before: Outline, after: Outline): readonly string[] | null {
  if (!sameList(before.roots, after.roots)) return null;
  const changed: string[] = [];
  const compare = (id: string) => {
    const [old, row] = [before.rows.get(id), after.rows.get(id)];
    if (!old || !row) return;
    if (!sameList(old.children, row.children) || face(old) !== face(row)) changed.push(id);
    else row.children.forEach(compare);
  };
  after.roots.forEach(compare);
  return changed;
}

/** What a row shows: positions count too, since a click goes there. */
function face({ subject }: Row): string {
  return JSON.stringify(subject);
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
