/** Where an anchor's words stand just as they did, told apart by what stands around them. */
import type { Found } from '../anchors';
import type { Anchor } from '../decision';
import { alikeAfter, alikeBefore } from './context';

/** Places of the same words that are looked at; more often, they are no words to find anything by. */
const mostPlaces = 500;
/** How alike one side of the context must be, and by how much the best place must beat the next. */
const alike = 0.6;
const clearly = 0.2;
/** Under this length words are nothing by themselves: nearly all of one side must be as it was. */
const longEnough = 24;
const nearlyAll = 0.9;
/** Length of a sentence that is not likely to stand in a text twice. */
const shortSentence = 16;

/**
 * The place of an anchor's own words with its context, or, of words long enough to be no coincidence, by themselves.
 * `before` is the text that it was made on: what stood twice there, or stands twice now, is not sure and marked as moved.
 */
export function findExact(text: string, anchor: Anchor, before: string | null): Found | null {
  const { exact, prefix, suffix, start } = anchor;
  const quote = `${prefix}${exact}${suffix}`;
  const whole = text.indexOf(quote);
  if (whole >= 0 && prefix.length + suffix.length > 0) {
    const at = whole + prefix.length;
    const unique = isOnce(text, quote) && (before === null || isOnce(before, quote));
    if (unique && quote.length >= longEnough) return { span: [at, at + exact.length], moved: before !== null };
  }
  const places = placesOf(text, exact);
  if (!places) return null;
  const scored = places.map((at) => ({ at, ...scoreAt(text, at, anchor) })).sort((a, b) => b.score - a.score || Math.abs(a.at - start) - Math.abs(b.at - start));
  const [best, next] = scored;
  if (!best) return null;
  const sure = best.side >= (exact.length < longEnough ? nearlyAll : alike) && best.score - (next?.score ?? 0) >= clearly;
  const alone = exact.length >= longEnough && places.length === 1 && (before === null || isOnce(before, exact));
  if (sure || alone) return { span: [best.at, best.at + exact.length], moved: true };
  return findInSentence(text, anchor, before);
}

/** A sentence that was moved takes with it what stood around the words up to its ends, and leaves the rest. */
function findInSentence(text: string, { exact, prefix, suffix }: Anchor, before: string | null): Found | null {
  const [opening] = /(?:[^.!?\n]|[.!?](?![\s”"’]))*$/u.exec(prefix.trimStart()) ?? [''];
  const [closing] = /[.!?][”"’)]?\s*$/u.test(exact) ? [''] : (/^[^.!?\n]*[.!?]?/u.exec(suffix) ?? ['']);
  const lead = opening.trimStart();
  const sentence = `${lead}${exact}${closing}`;
  const length = lead.length + closing.trimEnd().length + exact.length;
  if (length < shortSentence || length - exact.length < exact.length / 4 || !isOnce(text, sentence) || (before !== null && !isOnce(before, sentence))) return null;
  const at = text.indexOf(sentence) + lead.length;
  return { span: [at, at + exact.length], moved: true };
}

function isOnce(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && text.indexOf(words, at + 1) < 0;
}

function scoreAt(text: string, at: number, { exact, prefix, suffix }: Anchor): { readonly score: number; readonly side: number } {
  const [left, right] = [alikeBefore(text, at, prefix), alikeAfter(text, at + exact.length, suffix)];
  const telling = (context: string, share: number) => (exact.length + context.length < shortSentence ? 0 : share);
  return { score: left + right, side: Math.max(telling(prefix, left), telling(suffix, right)) };
}

/** `null` where there are too many. */
function placesOf(text: string, words: string): readonly number[] | null {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (places.length === mostPlaces) return null;
    places.push(at);
  }
  return places;
}
