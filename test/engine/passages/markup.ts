/**
 * Passages with their reading written into them: `[person Lim Soo-suk]` is a name, `{source Lim}{cue said}{content …}` an
 * attribution's role; a number behind the role ("{cue2 …}") tells several attributions apart.
 */
import type { ActorType, Span } from '../../../src/engine/annotation';
import type { AttributionReading, NameReading, Reading } from '../../../src/engine/reader/reading';

type Role = 'source' | 'cue' | 'content';
const opening = /^(?:\[(person|organization|place|nationality|event|product|work|other) |\{(source|cue|content)(\d*) )/;

/** The plain text of a passage, and the reading that its marks give. */
export function readMarkup(marked: string): { readonly text: string; readonly reading: Reading } {
  let text = '';
  const names: NameReading[] = [];
  const attributions = new Map<string, Record<Role, Span[]>>();
  const open: ((end: number) => void)[] = [];
  for (let at = 0; at < marked.length; ) {
    const [mark, type, role, number] = opening.exec(marked.slice(at, at + 20)) ?? [];
    if (mark) {
      const start = text.length;
      if (type) open.push((end) => names.push({ start, end, type: type as ActorType, confidence: 0.95 }));
      else open.push((end) => rolesOf(number ?? '')[role as Role].push([start, end]));
      at += mark.length;
    } else if (/[\]}]/.test(marked.charAt(at)) && open.length > 0) {
      open.pop()?.(text.length);
      at++;
    } else text += marked.charAt(at++);
  }
  const byCue = (a: AttributionReading, b: AttributionReading) => (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0);
  return {
    text,
    reading: {
      reader: 'by hand',
      names: names.sort((a, b) => a.start - b.start),
      heads: [],
      attributions: [...attributions.values()].map((roles) => ({ ...roles, confidence: 0.9 })).sort(byCue),
      antecedents: [],
    },
  };

  function rolesOf(number: string): Record<Role, Span[]> {
    const known = attributions.get(number) ?? { source: [], cue: [], content: [] };
    attributions.set(number, known);
    return known;
  }
}
