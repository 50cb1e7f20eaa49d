/** Where words stand that are much like an anchor's: with a lower bound, since the most similar words need not be similar. */
import search from 'approx-string-match';
import type { Found } from '../anchors';
import type { Anchor } from '../decision';
import { alikeAfter, alikeBefore } from './context';

/** How alike one side of the context must be. */
const alike = 0.6;
/** Errors, as a share of the words, by which another place must be worse. */
const clearly = 0.1;
/** Shorter words are much like many others; of longer ones the beginning and the end are looked for. */
const shortest = 24;
const longest = 256;

/** Errors, as a share of the words, that they may have; and fewer, with which the place is theirs whatever stands around it. */
function mostErrorsIn({ length }: string): { readonly inContext: number; readonly alone: number } {
  if (length < 32) return { inContext: 0.3, alone: 0 };
  return length < 80 ? { inContext: 0.3, alone: 0.15 } : { inContext: 0.45, alone: 0.4 };
}

/** What one search costs, in the unit of `mostWork`: letters of the text times machine words of the pattern's errors (Myers' algorithm). */
export function workOf(text: string, { exact }: Anchor): number {
  return text.length * (1 + Math.min(exact.length, longest) / 2 / 32) * (exact.length > longest ? 2 : 1);
}

/** `null` where nothing is like enough, where two places are nearly equally so, and for words too short to tell. */
export function findSimilar(text: string, anchor: Anchor): Found | null {
  const { exact } = anchor;
  if (exact.length < shortest) return null;
  const place = exact.length > longest ? ends(text, exact) : bestPlace(text, exact);
  if (!place) return null;
  const { start, end, errors } = place;
  const inPlace = () => Math.max(alikeBefore(text, start, anchor.prefix), alikeAfter(text, end, anchor.suffix)) >= alike;
  return errors <= mostErrorsIn(exact).alone || inPlace() ? { span: [start, end], moved: true } : null;
}

interface Place {
  readonly start: number;
  readonly end: number;
  /** As a share of the words. */
  readonly errors: number;
}

/** From where the beginning is to where the end is, if that is about as long as before. */
function ends(text: string, exact: string): Place | null {
  const [head, tail] = [bestPlace(text, exact.slice(0, longest)), bestPlace(text, exact.slice(-longest))];
  if (!head || !tail) return null;
  const proportion = (tail.end - head.start) / exact.length;
  return proportion > 0.6 && proportion < 1.6 ? { start: head.start, end: tail.end, errors: Math.max(head.errors, tail.errors) } : null;
}

function bestPlace(text: string, words: string): Place | null {
  const most = mostErrorsIn(words).inContext;
  const matches = [...search(text, words, Math.floor(words.length * (most + clearly)))].sort((a, b) => a.errors - b.errors);
  const [best] = matches;
  if (!best || best.errors > words.length * most) return null;
  const rival = matches.find(({ start, end }) => end <= best.start || best.end <= start);
  if (rival && rival.errors - best.errors < words.length * clearly) return null;
  return { start: best.start, end: best.end, errors: best.errors / words.length };
}
