/** What can be folded: captions and paragraphs of more than one line, and neighbouring captions together. */
import type { FoldingRange } from 'vscode-languageserver-types';
import { FoldingRangeKind } from 'vscode-languageserver-types';
import type { Span } from '../engine/annotation';
import type { AnnotatedSource } from './annotated-source';

/** An editor folds whole lines only, so what stands on one line has nothing to fold. */
export function getFoldingRanges(source: AnnotatedSource): FoldingRange[] {
  const { captions, paragraphs } = source.annotation;
  const spans = captions.map(({ start, end }): Span => [start, end]);
  return [
    ...runs(spans, [...paragraphs]).map((span) => ({ ...lines(source, span), kind: FoldingRangeKind.Comment })),
    ...paragraphs.map((span) => lines(source, span)),
  ]
    .filter(({ startLine, endLine }) => startLine < endLine)
    .sort((a, b) => a.startLine - b.startLine);
}

/** Captions that no paragraph parts, as one span each. */
function runs(captions: readonly Span[], paragraphs: readonly Span[]): readonly Span[] {
  return captions.reduce<readonly Span[]>((found, [start, end]) => {
    const last = found.at(-1);
    const parted = last === undefined || paragraphs.some(([from]) => from >= last[1] && from < start);
    return parted ? [...found, [start, end]] : [...found.slice(0, -1), [last[0], end]];
  }, []);
}

function lines({ document }: AnnotatedSource, [start, end]: Span): { readonly startLine: number; readonly endLine: number } {
  return { startLine: document.positionAt(start).line, endLine: document.positionAt(end).line };
}
