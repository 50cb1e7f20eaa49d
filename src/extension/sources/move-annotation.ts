/** An annotation moved along with edits, for the moment until the edited text has been read. */
import type { Annotation, Span } from '../../engine/annotation';
import type { Edit } from './edit';
import { moveSpanThrough } from './edit';

/** The annotation of the text after `edits`: what the edits left is where it is now, what they deleted is gone. */
export function moveAnnotation(annotation: Annotation, edits: readonly Edit[]): Annotation {
  if (edits.length === 0) return annotation;
  const span = (value: Span) => moveSpanThrough(value, edits);
  const spans = (values: readonly Span[]) => values.flatMap((value) => { const moved = span(value); return moved ? [moved] : []; });
  const placed = <T extends { readonly start: number; readonly end: number }>(values: readonly T[]) =>
    values.flatMap((value) => {
      const moved = span([value.start, value.end]);
      return moved ? [{ ...value, start: moved[0], end: moved[1] }] : [];
    });
  const { headline, byline, ...rest } = annotation;
  const movedHeadline = headline && span(headline);
  const movedByline = byline && span(byline);
  return {
    ...rest,
    ...(movedHeadline && { headline: movedHeadline }),
    ...(movedByline && { byline: movedByline }),
    date: annotation.date && (placed([annotation.date])[0] ?? null),
    captions: placed(annotation.captions).map((caption) => ({ ...caption, creditSpan: caption.creditSpan && span(caption.creditSpan) })),
    paragraphs: spans(annotation.paragraphs),
    sentences: spans(annotation.sentences),
    mentions: placed(annotation.mentions),
    statements: annotation.statements
      .map((statement) => ({ ...statement, content: spans(statement.content), cue: spans(statement.cue), source: spans(statement.source) }))
      .filter(({ content }) => content.length > 0),
    dates: placed(annotation.dates),
    findings: placed(annotation.findings),
    skipped: placed(annotation.skipped),
  };
}
