/** An annotation as labelled spans with relations between them: the shape that annotation tools share. */
import type { ActorType, Annotation, Span } from '../engine/annotation';
import { actorTypes } from '../engine/annotation';

/** A span as a tool shows it. Mentions are labelled by type ("person"), the parts of a statement by their role. */
export interface LabelledSpan {
  readonly id: string;
  readonly label: ActorType | StatementPart;
  /** In the order of the text; never empty. UTF-16 offsets. */
  readonly pieces: readonly Span[];
}

export const statementParts = ['content', 'cue', 'source'] as const;
export type StatementPart = (typeof statementParts)[number];

/** From a statement's content to its cue or source, or to the content of the statement that it is within or continues. */
export const relationTypes = ['cue', 'source', 'within', 'continues'] as const;
export type RelationType = (typeof relationTypes)[number];

export interface Relation {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
}

export interface SpanGraph {
  readonly spans: readonly LabelledSpan[];
  readonly relations: readonly Relation[];
}

/** Mentions first, `m1`, `m2`, …; then each statement's parts, `s1-content`, `s1-cue`, `s1-source`. */
export function toSpanGraph(annotation: Annotation): SpanGraph {
  const spans: LabelledSpan[] = annotation.mentions.map(({ start, end, type }, i) => ({ id: `m${i + 1}`, label: type, pieces: [[start, end]] }));
  const relations: Relation[] = [];
  for (const { id, content, cue, source, within, continues } of annotation.statements) {
    const from = `${id}-content`;
    spans.push({ id: from, label: 'content', pieces: content });
    for (const [type, pieces] of [['cue', cue], ['source', source]] as const) {
      if (pieces.length === 0) continue;
      spans.push({ id: `${id}-${type}`, label: type, pieces });
      relations.push({ type, from, to: `${id}-${type}` });
    }
    if (within !== undefined) relations.push({ type: 'within', from, to: `${within}-content` });
    if (continues !== undefined) relations.push({ type: 'continues', from, to: `${continues}-content` });
  }
  return { spans, relations };
}

/** The label that a tool's own spelling of it stands for ("Person"), or `null` where it is none of ours. */
export function labelOf(spelling: string): LabelledSpan['label'] | null {
  const lower = spelling.toLowerCase();
  return [...actorTypes, ...statementParts].find((label) => label === lower) ?? null;
}
