/** A letter's signature: a name alone on its line behind "Yours sincerely," near the end of a text. */
import type { Span } from '../annotation';
import type { Places } from '../statements/places';

const closing = /^(?:(?:yours|sincerely|respectfully|faithfully|affectionately|cordially|love|luv|cheers|regards|(?:kind|best|warm) (?:regards|wishes)|best|with (?:love|best|warm|kind)|stay (?:in touch|safe|well)|as ever|all the best|many thanks|thank you|thanks|your (?:friend|loving))\b[^.!?\n]{0,40}[,.!]?)$/i;
const name = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*)(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|van|von|der|la|al|bin)){0,4}$/u;
/** Behind a signature stand a title, an address, a postscript. */
const mostBehind = 6;
const longestLine = 60;

/** The span of the signature's name, in UTF-16 units, or `null`. */
export function signatureIn({ text, source: { paragraphs } }: Places): Span | null {
  for (let at = paragraphs.length - 1; at > 0 && at >= paragraphs.length - mostBehind; at--) {
    const [line, above] = [paragraphs[at], paragraphs[at - 1]];
    if (!line || !above || line[1] - line[0] > longestLine || above[1] - above[0] > longestLine) continue;
    if (name.test(text.slice(...line)) && closing.test(text.slice(...above))) return line;
  }
  return null;
}
