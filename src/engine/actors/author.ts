/** Whose voice a text is: named in the byline, in a signature, by themselves ("My name is Katie"), or given the floor ("Miss Roe?"). */
import { isTitle } from '../knowledge/nouns';
import type { Places } from '../statements/places';
import type { Board } from './board';
import { signatureIn } from './signature';
import type { Words } from './words';

/** What stands before a signature. */
const closing = /(?:^|\s)(?:yours(?: truly| sincerely| faithfully| ever)?|sincerely(?: yours)?|respectfully(?: yours| submitted)?|(?:kind |best |warm )?regards|best wishes|best|love|luv|affectionately|cordially|cheers|faithfully),?\s*$/i;
const furthestSignature = 40;
/** "I’m your host as always, Dave" */
const asHost = /\bI(?:['’]m| am) (?:(?:your|the) )?(?:(?:\p{Ll}+ )?(?:host|presenter|anchor|narrator))(?:,? (?:as (?:always|usual)|once again|for (?:today|tonight|this week)))?,? $/iu;
const longestHost = 60;
/** "Hey, it’s Jackie and welcome back", "it’s Shawntas Way here" */
const itIs = /\b[Ii]t['’]s (?:(?:your (?:girl|boy|host|friend)|me),? )?$/u;
const itIsBehind = /^ (?:here\b|again\b|back\b|and welcome\b|from (?:the|my)\b)/u;
/** "Pelosi Floor Speech in Support of the Act", "Speaker Nancy Pelosi delivered remarks": what follows is somebody's speech. */
const spoke = /^(?:['’]s)? (?:(?:Floor|Opening|Closing|Inaugural|Commencement|Victory|Farewell) )?(?:Speech|Remarks|Address|Statement)\b|^,? (?:today )?(?:delivered|gave|made) (?:the following |these |her |his |brief |a )?(?:remarks|speech|address|statement)\b/u;
const leadBlocks = 4;
/** How a letter to a paper begins, whose signature has a town or an office behind the name. */
const opening = /^(?:Sirs?|Madam|Dear|To the Editor|Editor)\b/i;
const longestSignature = 90;

/** Whose voice a text is, and the sign that tells so. */
export interface Author {
  readonly actor: number;
  readonly sign: 'byline' | 'signature' | 'announced' | 'self' | 'floor';
  /** The last block in which the sign stands. */
  readonly block: number;
}

/** The text's one author or speaker, or `null`. The surest sign that any name has decides. */
export function authorOf(board: Board, words: Words, places: Places): Author | null {
  const { source: { byline }, blocks, blockAt, sentenceAt, source, text } = places;
  const signature = signatureIn(places);
  const isLetter = opening.test(text.slice(...(blocks[0] ?? [0, 0])).slice(0, furthestSignature));
  const found: Record<Author['sign'], Map<number, number>> = { byline: new Map(), signature: new Map(), announced: new Map(), self: new Map(), floor: new Map() };
  board.mentions.forEach(({ form, type, span, quotation }, index) => {
    const actor = board.actorOf(index);
    if (form !== 'name' || type !== 'person' || actor === null) return;
    const block = blockAt(span[0]);
    const last = blocks.length - 1;
    const [from, to] = blocks[block] ?? [0, 0];
    // Measured before it is read: a block may be of ten million characters
    const alone = to - from <= span[1] - span[0] + furthestSignature && !/\w/.test(text.slice(from, span[0]) + text.slice(span[1], to));
    if (byline !== null && byline[0] <= span[0] && span[1] <= byline[1]) found.byline.set(actor, block);
    if ((signature !== null && signature[0] <= span[0] && span[1] <= signature[1]) || (block === last && (alone || (isLetter && from === span[0] && to - from <= longestSignature))) || (closing.test(text.slice(Math.max(0, span[0] - furthestSignature), span[0])) && (blocks[block]?.[1] ?? 0) === span[1])) found.signature.set(actor, block);
    if (block < leadBlocks && spoke.test(text.slice(span[1], span[1] + longestHost))) found.announced.set(actor, block);
    if (quotation < 0 && (introducesSelf(words, span[0]) || asHost.test(text.slice(Math.max(0, span[0] - longestHost), span[0])) || (itIs.test(text.slice(Math.max(0, span[0] - longestHost), span[0])) && itIsBehind.test(text.slice(span[1], span[1] + longestHost))))) found.self.set(actor, block);
    if (block < last && blocks[block]?.[1] === source.sentences[sentenceAt(span[0])]?.[1] && isCalledUpon(text.slice(...(source.sentences[sentenceAt(span[0])] ?? [0, 0])), text.slice(...span)) && !alone) found.floor.set(actor, block);
  });
  for (const sign of ['byline', 'signature', 'announced', 'self', 'floor'] as const) {
    const [only, other] = found[sign];
    if (only) return other ? null : { actor: only[0], sign, block: only[1] };
  }
  return null;
}

/** "Mr. Sova, please proceed." */
const proceeds = /^,? (?:please (?:proceed|go ahead|begin|continue)|go ahead|you may (?:proceed|begin)|you have the floor|the floor is yours|proceed)[.,!]?(?: please| now)?[.!]?\s*$/iu;

/** "Miss Rosenthal?" or "General Prelogar." at the end of a paragraph: whoever goes on is called upon by name. */
function isCalledUpon(sentence: string, name: string): boolean {
  const at = sentence.indexOf(name);
  const called = at >= 0 && proceeds.test(sentence.slice(at + name.length));
  if (!called && !/\?\s*$/.test(sentence) && !isTitle((sentence.split(/[\s.]/u, 1)[0] ?? '').toLowerCase())) return false;
  if (called) return true;
  return at >= 0 && /^(?:\p{Lu}\p{L}{0,9}\.?\s)?$/u.test(sentence.slice(0, at)) && /^[.?!]?$/.test(sentence.slice(at + name.length).trim());
}

/** "my name is", "I am", "I'm", "I,", "call me", "called me" before a name. */
function introducesSelf(words: Words, offset: number): boolean {
  const at = words.from(offset);
  const [first, second, third] = [words.list[at - 3]?.lower, words.list[at - 2]?.lower, words.list[at - 1]?.lower];
  if (third === 'me' && /^(?:calls?|called|named|nicknamed)$/.test(second ?? '')) return true;
  return [first, second, third].join(' ') === 'my name is' || (second === 'i' && /^(?:am|'m)$/.test(third ?? '')) || (third === 'i' && words.gapBefore(at) === ', ');
}
