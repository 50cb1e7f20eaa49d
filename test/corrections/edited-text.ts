/** Texts edited at random, with each character's origin kept, so that where words have come to is known. */
import type { Span } from '../../src/engine/annotation';

export type Random = () => number;

/** A text of which each UTF-16 unit knows its offset in the text before, or that it is new (-1). */
export interface Edited {
  readonly text: string;
  readonly from: readonly number[];
}

/** What was done to the sentence that words stand in, most of the time, and else to any. */
export const edits = ['insert', 'insert copy', 'delete', 'move', 'rewrite', 'mistype', 'rewrap'] as const;
export type Edit = (typeof edits)[number];

/** Mulberry32: the same numbers for the same seed. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The text after some edits, half of them in or beside the sentence of the words at `span`; `other` lends sentences to insert. */
export function edited(text: string, span: Span, count: number, other: string, random: Random): Edited & { readonly done: readonly Edit[] } {
  let now: Edited = { text, from: Array.from({ length: text.length }, (_, at) => at) };
  const done: Edit[] = [];
  for (let i = 0; i < count; i++) {
    const sentences = sentencesOf(now.text);
    const near = random() < 0.5;
    const own = sentences.findIndex(([start, end]) => now.from.slice(start, end).some((at) => at >= span[0] && at < span[1]));
    const index = near && own >= 0 ? Math.max(0, Math.min(sentences.length - 1, own + Math.floor(random() * 3) - 1)) : Math.floor(random() * sentences.length);
    const edit = edits[Math.floor(random() * edits.length)] ?? 'insert';
    // With a copy of the words' own sentence, nobody could tell which is the right one
    const [start, end] = sentences[own] ?? [0, 0];
    now = apply(now, edit, sentences, index, other, random, own < 0 ? now.text : now.text.slice(0, start) + now.text.slice(end));
    done.push(edit);
  }
  return { ...now, done };
}

/** Where the characters of a span are now: the span of them all, and how many are left; `null` where none is. */
export function cameTo({ from }: Edited, [start, end]: Span): { readonly span: Span; readonly left: number } | null {
  const places = from.flatMap((at, index) => (at >= start && at < end ? [index] : []));
  const [first, last] = [places[0], places.at(-1)];
  return first === undefined || last === undefined ? null : { span: [first, last + 1], left: places.length / (end - start) };
}

export function sentencesOf(text: string): readonly Span[] {
  return [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(({ index, segment }): Span => [index, index + segment.length]);
}

/** Names (words with capitals, not at the beginning of a sentence), stretches of a sentence, and whole sentences. */
export function positionsIn(text: string, random: Random): readonly { readonly kind: 'name' | 'stretch' | 'sentence'; readonly span: Span }[] {
  const names = [...text.matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*/gu)].map(({ index, 0: words }) => ({ kind: 'name' as const, span: [index, index + words.length] as Span }));
  const sentences = sentencesOf(text).flatMap(([start, end]) => {
    const words = text.slice(start, end).trimEnd();
    return words.length < 30 ? [] : [{ kind: 'sentence' as const, span: [start, start + words.length] as Span }];
  });
  const stretches = sentences.map(({ span: [start, end] }) => {
    const [from, to] = [random(), random()].sort();
    const [first, last] = [start + Math.floor((end - start - 12) * (from ?? 0)), start + 12 + Math.floor((end - start - 12) * (to ?? 1))];
    return { kind: 'stretch' as const, span: [wordEdge(text, first), Math.max(wordEdge(text, first) + 1, wordEdge(text, last))] as Span };
  });
  return [...names, ...sentences, ...stretches].filter(({ span: [start, end] }) => text.slice(start, end).trim() !== '');
}

function apply(now: Edited, edit: Edit, sentences: readonly Span[], index: number, other: string, random: Random, toCopy: string): Edited {
  const [start, end] = sentences[index] ?? [0, 0];
  const any = (spans: readonly Span[]) => spans[Math.floor(random() * spans.length)] ?? ([0, 0] as const);
  switch (edit) {
    case 'insert':
      return replace(now, start, start, other.slice(...any(sentencesOf(other))));
    case 'insert copy':
      return replace(now, start, start, toCopy.slice(...any(sentencesOf(toCopy))));
    case 'delete':
      return replace(now, start, end, '');
    case 'move': {
      const moved = { text: now.text.slice(start, end), from: now.from.slice(start, end) };
      const rest = replace(now, start, end, '');
      const [at] = any(sentencesOf(rest.text));
      return { text: rest.text.slice(0, at) + moved.text + rest.text.slice(at), from: [...rest.from.slice(0, at), ...moved.from, ...rest.from.slice(at)] };
    }
    case 'rewrite': {
      const share = 0.1 + 0.3 * random();
      const words = now.text.match(/\p{L}+/gu) ?? ['word'];
      let result = now;
      for (const { index: at, 0: word } of [...now.text.slice(start, end).matchAll(/\p{L}+/gu)].reverse()) {
        if (random() < share) result = replace(result, start + at, start + at + word.length, words[Math.floor(random() * words.length)] ?? '');
      }
      return result;
    }
    case 'mistype': {
      const at = start + Math.floor(random() * (end - start));
      const length = random() < 0.5 ? 1 : 0;
      return /\p{L}/u.test(now.text.charAt(at)) ? replace(now, at, at + length, random() < 0.7 ? 'e' : '') : now;
    }
    case 'rewrap':
      return replace(now, end, end, '\n');
  }
}

function replace({ text, from }: Edited, start: number, end: number, by: string): Edited {
  return { text: text.slice(0, start) + by + text.slice(end), from: [...from.slice(0, start), ...Array<number>(by.length).fill(-1), ...from.slice(end)] };
}

function wordEdge(text: string, at: number): number {
  let edge = at;
  while (edge > 0 && edge < text.length && /\p{L}/u.test(text.charAt(edge - 1))) edge++;
  return edge;
}
