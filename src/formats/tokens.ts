/** Sentences and tokens over a whole text, for formats that know annotations only on tokens. */
import type { Span } from '../engine/annotation';
import type { AnnotatedText } from './format';

export interface TokenizedSentence {
  readonly span: Span;
  /** Never empty; without white space. */
  readonly tokens: readonly Span[];
}

/**
 * Every word of the text in a sentence: the annotation's own sentences, and what lies between them. Tokens are words and
 * single signs, cut where one of `edges` falls inside, so that every span with such edges is made of whole tokens.
 */
export function tokenize(annotated: AnnotatedText, edges: Iterable<number>): readonly TokenizedSentence[] {
  const { text } = annotated;
  const cuts = new Set(edges);
  const sentences: TokenizedSentence[] = [];
  let from = 0;
  const add = (start: number, end: number) => {
    const tokens = tokensOf(text, start, end, cuts);
    const last = tokens.at(-1);
    if (last) sentences.push({ span: [tokens[0]![0], last[1]], tokens });
  };
  for (const [start, end] of [...annotated.sentences].sort((a, b) => a[0] - b[0])) {
    if (start < from || end <= start) continue;
    add(from, start);
    add(start, end);
    from = end;
  }
  add(from, text.length);
  return sentences;
}

function tokensOf(text: string, start: number, end: number, cuts: ReadonlySet<number>): Span[] {
  const tokens: Span[] = [];
  for (const { 0: word, index } of text.slice(start, end).matchAll(/[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu)) {
    let from = start + index;
    const to = from + word.length;
    for (let i = from + 1; i < to; i++) {
      if (!cuts.has(i)) continue;
      tokens.push([from, i]);
      from = i;
    }
    tokens.push([from, to]);
  }
  return tokens;
}
