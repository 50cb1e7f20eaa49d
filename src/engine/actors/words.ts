/** The words of a text, for looking at what stands beside a mention. A possessive ending is a word of its own, and so is a verb's behind a pronoun. */
import type { Span } from '../annotation';

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
}

/** "Seoul's", and what is left of a verb behind a pronoun: "we've", "they'll". */
const endings = /(?<=.)['’]s$|(?<=^(?:i|you|we|they|he|she|it|who|that|there))['’](?:ve|re|ll|d|m)$/iu;
const pattern = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[-.'’&](?=[\p{L}\p{N}]))*/gu;

export class Words {
  readonly list: readonly Word[];
  readonly #text: string;

  /** The words of `text` outside of the stretches that are `skipped`, which are in its order. */
  constructor(text: string, skipped: readonly { readonly start: number; readonly end: number }[] = []) {
    this.#text = text;
    const list: Word[] = [];
    for (const { 0: match, index } of matchesOutside(text, skipped)) {
      const stem = match.length - (endings.exec(match)?.[0].length ?? 0);
      list.push(wordOf(match.slice(0, stem), index));
      if (stem < match.length) list.push(wordOf(match.slice(stem), index + stem));
    }
    this.list = list;
  }

  /** Index of the first word that ends after `offset`. */
  from(offset: number): number {
    let low = 0;
    let high = this.list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.list[middle]?.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Indices `[first, end)` of the words that begin in `span`. */
  within([start, end]: Span): readonly [number, number] {
    let last = this.from(start);
    const first = last;
    while ((this.list[last]?.start ?? Infinity) < end) last++;
    return [first, last];
  }

  /** What stands between the words at `index - 1` and `index`: white space, punctuation; a line break where there is none. */
  gapBefore(index: number): string {
    const before = this.list[index - 1];
    const word = this.list[index];
    return before && word ? this.#text.slice(before.end, word.start) : '\n';
  }
}

function* matchesOutside(text: string, skipped: readonly { readonly start: number; readonly end: number }[]): Generator<{ readonly 0: string; readonly index: number }> {
  let from = 0;
  for (const { start, end } of [...skipped, { start: text.length, end: text.length }]) {
    for (const { 0: match, index } of text.slice(from, start).matchAll(pattern)) yield { 0: match, index: from + index };
    from = end;
  }
}

function wordOf(text: string, start: number): Word {
  return { start, end: start + text.length, text, lower: text.toLowerCase().replace(/’/g, "'") };
}
