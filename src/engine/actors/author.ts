/** Whose voice a text is: named in the byline, in a signature, by themselves ("My name is Katie"), or given the floor ("Miss Roe?"). */
import { isTitle } from '../knowledge/nouns';
import type { Places } from '../statements/places';
import type { Board } from './board';
import { signatureIn } from './signature';
import type { Words } from './words';

/** What stands before a signature. */
const closing = /(?:^|\s)(?:yours(?: truly| sincerely| faithfully| ever)?|sincerely(?: yours)?|respectfully(?: yours| submitted)?|(?:kind |best |warm )?regards|best wishes|best|love|affectionately|cordially|cheers|faithfully),?\s*$/i;
const furthestSignature = 40;
/** How a letter to a paper begins, whose signature has a town or an office behind the name. */
const opening = /^(?:Sirs?|Madam|Dear|To the Editor|Editor)\b/i;
const longestSignature = 90;

/** The actor of the text's one author or speaker, or `null`. The surest sign that any name has decides. */
export function authorOf(board: Board, words: Words, places: Places): number | null {
  const { source: { byline }, blocks, blockAt, sentenceAt, source, text } = places;
  const signature = signatureIn(places);
  const isLetter = opening.test(text.slice(...(blocks[0] ?? [0, 0])).slice(0, furthestSignature));
  const found: Record<'byline' | 'signature' | 'self' | 'floor', Set<number>> = { byline: new Set(), signature: new Set(), self: new Set(), floor: new Set() };
  board.mentions.forEach(({ form, type, span, quotation }, index) => {
    const actor = board.actorOf(index);
    if (form !== 'name' || type !== 'person' || actor === null) return;
    const block = blockAt(span[0]);
    const last = blocks.length - 1;
    const [from, to] = blocks[block] ?? [0, 0];
    // Measured before it is read: a block may be of ten million characters
    const alone = to - from <= span[1] - span[0] + furthestSignature && !/\w/.test(text.slice(from, span[0]) + text.slice(span[1], to));
    if (byline !== null && byline[0] <= span[0] && span[1] <= byline[1]) found.byline.add(actor);
    if ((signature !== null && signature[0] <= span[0] && span[1] <= signature[1]) || (block === last && (alone || (isLetter && from === span[0] && to - from <= longestSignature))) || (closing.test(text.slice(Math.max(0, span[0] - furthestSignature), span[0])) && (blocks[block]?.[1] ?? 0) === span[1])) found.signature.add(actor);
    if (quotation < 0 && introducesSelf(words, span[0])) found.self.add(actor);
    if (block < last && blocks[block]?.[1] === source.sentences[sentenceAt(span[0])]?.[1] && isCalledUpon(text.slice(...(source.sentences[sentenceAt(span[0])] ?? [0, 0])), text.slice(...span)) && !alone) found.floor.add(actor);
  });
  for (const actors of [found.byline, found.signature, found.self, found.floor]) if (actors.size > 0) return actors.size === 1 ? ([...actors][0] ?? null) : null;
  return null;
}

/** "Miss Rosenthal?" or "General Prelogar." at the end of a paragraph: whoever goes on is called upon by name. */
function isCalledUpon(sentence: string, name: string): boolean {
  const at = sentence.indexOf(name);
  if (!/\?\s*$/.test(sentence) && !isTitle((sentence.split(/[\s.]/u, 1)[0] ?? '').toLowerCase())) return false;
  return at >= 0 && /^(?:\p{Lu}\p{L}{0,9}\.?\s)?$/u.test(sentence.slice(0, at)) && /^[.?!]?$/.test(sentence.slice(at + name.length).trim());
}

/** "my name is", "I am", "I'm", "I,", "call me", "called me" before a name. */
function introducesSelf(words: Words, offset: number): boolean {
  const at = words.from(offset);
  const [first, second, third] = [words.list[at - 3]?.lower, words.list[at - 2]?.lower, words.list[at - 1]?.lower];
  if (third === 'me' && /^(?:calls?|called|named|nicknamed)$/.test(second ?? '')) return true;
  return [first, second, third].join(' ') === 'my name is' || (second === 'i' && /^(?:am|'m)$/.test(third ?? '')) || (third === 'i' && words.gapBefore(at) === ', ');
}
