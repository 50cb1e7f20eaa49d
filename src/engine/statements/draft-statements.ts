/** From what the reader found and what stands in quotation marks to statements, before anybody is made their speaker. */
import type { Reading } from '../reader/reading';
import type { Source } from '../source/source';
import type { StatementDraft } from './draft';

/** Drafts the statements of a text, in the order of their contents. */
export function draftStatements(_text: string, source: Source, reading: Reading): readonly StatementDraft[] {
  const attributed = reading.attributions.map((a): StatementDraft => ({
    kind: 'indirect', content: a.content, cue: a.cue, source: a.source, within: null, continues: null, confidence: a.confidence,
    because: [], repeated: false,
  }));
  const covered = (start: number, end: number) => attributed.some((a) => a.content.some(([s, e]) => s < end && start < e));
  const quoted = source.quotations.filter((q) => q.inside === null && !covered(q.start, q.end)).map((q): StatementDraft => ({
    kind: 'direct', content: [[q.start, q.end]], cue: [], source: [], within: null, continues: null, confidence: 0.5,
    because: [{ code: 'quotation-marks', text: 'stands in quotation marks, and nothing near it says who speaks', at: [q.start, q.end] }], repeated: false,
  }));
  return [...attributed, ...quoted].sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
}
