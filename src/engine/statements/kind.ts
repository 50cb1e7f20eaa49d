/** Whether a statement's words are given as spoken, reported, or both. */
import type { Span, StatementKind } from '../annotation';
import type { Places } from './places';
import { shared } from './coverage';

const subject = /^(?:I|we|you|he|she|it|they|there|this|that|these|those|who|what|let|don't|don’t)\b[’']?/i;

/**
 * The kind of a statement by its content: `direct` where all of its letters stand in quotation marks and make clauses,
 * `mixed` where some do or where all of it is a fragment, `indirect` where none do. As PolNeAR's kinds are computed here,
 * except for the fragments, which that counts as direct. A quotation that a statement within it, at `nested`, takes in is quoted there.
 */
export function kindOf(places: Places, content: readonly Span[], nested: readonly Span[] = []): StatementKind {
  let letters = 0;
  let quoted = 0;
  for (const piece of content) {
    letters += countLetters(places.text, piece);
    for (const { inner } of places.quotationsIn(piece))
      if (shared(piece, inner) > 0 && !nested.some((span) => shared(span, inner) === inner[1] - inner[0])) quoted += countLetters(places.text, [Math.max(piece[0], inner[0]), Math.min(piece[1], inner[1])]);
  }
  if (quoted === 0) return 'indirect';
  return quoted < letters || isFragment(places, content) ? 'mixed' : 'direct';
}

/** "called it “reckless”": one quoted stretch inside a sentence that is no clause of its own. */
function isFragment(places: Places, content: readonly Span[]): boolean {
  const [piece] = content;
  const quotation = piece && places.quotationsIn(piece)[0];
  if (content.length !== 1 || !piece || !quotation) return false;
  const words = places.text.slice(quotation.inner[0], Math.min(quotation.inner[1], quotation.inner[0] + 80)).trimStart();
  const sentence = places.source.sentences[places.sentenceAt(quotation.start)];
  const opensSentence = sentence !== undefined && sentence[0] === quotation.start;
  return !opensSentence && /^\P{Lu}/u.test(words) && !subject.test(words);
}

function countLetters(text: string, [start, end]: Span): number {
  return text.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
