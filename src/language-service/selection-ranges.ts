/** Selection that grows by meaning: word, name, quotation's content, attribution, sentence, paragraph, text. */
import type { Position, SelectionRange } from 'vscode-languageserver-types';
import type { Span } from '../engine/annotation';
import type { AnnotatedSource } from './annotated-source';
import { extentOf } from './annotated-source';

/** One chain of ranges, each within the next, for each position. */
export function getSelectionRanges(source: AnnotatedSource, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => chain(source, source.document.offsetAt(position)));
}

function chain(source: AnnotatedSource, offset: number): SelectionRange {
  const { captions, headline, paragraphs, sentences } = source.annotation;
  const mention = source.mentionAtCursor(offset);
  const statements = source.statementsAt(offset);
  const spans: readonly Span[] = [
    wordAt(source.text, offset),
    ...(mention ? [[mention.start, mention.end] as const] : []),
    ...statements.flatMap((statement) => [...statement.content, ...statement.source, ...statement.cue, extentOf(statement)]),
    ...sentences,
    ...captions.map(({ start, end }): Span => [start, end]),
    ...(headline ? [headline] : []),
    ...paragraphs,
    [0, source.text.length],
  ];
  const around = spans.filter(([start, end]) => start <= offset && offset <= end).sort((a, b) => a[1] - a[0] - (b[1] - b[0]));
  const growing = around.reduce<readonly Span[]>((taken, span) => (isWider(span, taken.at(-1)) ? [...taken, span] : taken), []);
  const [widest, ...narrower] = [...growing].reverse();
  return narrower.reduce<SelectionRange>((parent, span) => ({ range: source.range(span), parent }), { range: source.range(widest ?? [0, source.text.length]) });
}

/** Wider than the span before on at least one side, and narrower on none. */
function isWider([start, end]: Span, last: Span | undefined): boolean {
  return last === undefined || (start <= last[0] && end >= last[1] && (start < last[0] || end > last[1]));
}

/** How far from the offset a word's ends are looked for: longer words are taken for noise. */
const longestWord = 200;

/** The letters and digits around an offset, an apostrophe or hyphen between them included. */
function wordAt(text: string, offset: number): Span {
  const from = Math.max(0, offset - longestWord);
  const before = /[\p{L}\p{M}\p{N}'’-]*$/u.exec(text.slice(from, offset))?.[0] ?? '';
  const after = /^[\p{L}\p{M}\p{N}'’-]*/u.exec(text.slice(offset, offset + longestWord))?.[0] ?? '';
  return [offset - before.length, offset + after.length];
}
