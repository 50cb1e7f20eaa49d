/** A statement in the making: what the stages of this folder hand on to each other. */
import type { Evidence, Span, StatementKind } from '../annotation';
import { tell } from '../wording';

export interface Attribution {
  /** The same through all stages, whatever is changed or put beside it. */
  readonly key: symbol;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  /** Key of the attribution that this quotation goes on from across a paragraph break, or `null`. */
  readonly continues: symbol | null;
  /** Its kind where the layout tells it; `null` where its quotation marks do. */
  readonly kind: StatementKind | null;
  readonly confidence: number;
  readonly because: readonly Evidence[];
}

/** A new attribution; unless said, it continues none, and its quotation marks tell its kind. */
export function attributionOf(parts: Omit<Attribution, 'key' | 'continues' | 'kind'> & { readonly continues?: symbol; readonly kind?: StatementKind }): Attribution {
  return { continues: null, kind: null, ...parts, key: Symbol('attribution') };
}

/** The reason that a cue at some words of the text gives. */
export function cueEvidence(text: string, at: Span): Evidence {
  return { code: 'cue', ...tell('attributed by “{0}”', text.slice(...at)), at };
}

/** Words without the full stop and the blanks at their end. */
export function withoutStop(words: string): string {
  return words.replace(/[.\s]+$/u, '');
}

/** The first offset of an attribution's content. */
export function startOf({ content }: Pick<Attribution, 'content'>): number {
  return content[0]?.[0] ?? 0;
}

/** The end of its last words, whatever they are: content, cue or source. */
export function endOf({ content, cue, source }: Pick<Attribution, 'content' | 'cue' | 'source'>): number {
  return Math.max(...[...content, ...cue, ...source].map(([, end]) => end));
}

/** From the first of `spans` to the end of the last. */
export function extentOf(spans: readonly Span[]): Span {
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}

/** Adds a piece of content; pieces that only white space parts, or nothing, become one. */
export function withPiece(text: string, attribution: Attribution, piece: Span, evidence: Evidence): Attribution {
  return { ...attribution, content: joinPieces(text, [...attribution.content, piece]), because: [...attribution.because, evidence] };
}

/** Pieces in the order of the text; overlapping ones, and neighbours inside one paragraph, are joined. */
export function joinPieces(text: string, pieces: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const [start, end] of [...pieces].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && (start <= last[1] || /^[^\S\r\n]*$/.test(text.slice(last[1], start)))) joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
    else joined.push([start, end]);
  }
  return joined;
}

/** Whether `inner`, its cue and its content, stands in the content of `outer`: "Yonhap reported that Kim said …". */
export function holds(outer: Attribution, inner: Attribution): boolean {
  const inside = ([start, end]: Span) => outer.content.some(([from, to]) => from <= start && end <= to);
  return inner.cue.length > 0 && inner.cue.every(inside) && inner.content.every(inside);
}
