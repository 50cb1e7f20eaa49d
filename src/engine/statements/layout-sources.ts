/** Sources that the layout shows and no cue does: a dash after the quotation, the line above it, a colon in its line. */
import type { Span } from '../annotation';
import type { NameReading } from '../reader/reading';
import type { Quotation } from '../source/source';
import { firstEndingAfter } from '../source/spans';
import { attributionOf, type Attribution } from './attribution';
import { shared, unspokenAmong } from './coverage';
import type { Places } from './places';
import { tell } from '../wording';

const longestSource = 90;
/** With when and why it was said, a line of a source may be longer. */
const longestLine = 220;
const circumstanceBehind = /,\s(?:on|at|in|after|when|while|during|speaking|asked|about|who|as)\s(?!(?:the\s)?\p{Lu})/u;
const confidence = 0.9;

const dash = /^\s{0,2}(?:―|—|–|--|-|~)\s{0,2}(?=\p{Lu})/u;
/** "Jane Roe", "Lee of the Harbour Watch, Busan", "President Roe, at a rally": capitalized words, then what is said of them. */
const whoIsNamed = /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|of|the|for|de|la|van|von|der|bin|al|and|&)){0,7}(?:,\s[^—–―]+|\s\([^()]+\))?$/u;
/** What comes before the one who speaks: "Looking ahead, Roe said:" */
const circumstance = /^(?:In|On|At|When|While|After|Before|As|During|If|Since|For|With|Later|Then|Meanwhile|Earlier|And|But|[\p{L}]+(?:ing|ed))\b.*,\s(?=[\p{Lu}]|he\b|she\b|it\b|they\b)/u;
const opener = /^(?:(?:(?:an?|some|the)\s)?(?:few\s|short\s|brief\s)?(?:statement|remarks?|message|letter|comments?|reply|response|notes?|words?|thoughts|greetings?|thanks|update|report|tribute)\s)?(?:by|from|of)\s/i;
const notWho = /^(?:On|In|At|For|After|Before|From|By|As|And|But|Meanwhile|Then|Now|Here|This|That|Also|Later|Earlier|Enter|To)\b/;
const verb = /\s((?:has\s|had\s|then\s|also\s|later\s)?(?:[\p{Ll}]+(?:s|ed)|said|wrote|told|spoke|began|went on)(?:\s[\p{Ll}]+){0,4})$/u;

type Found = Pick<Attribution, 'content' | 'cue' | 'source' | 'because'>;

/** An attribution for each quotation without one among `attributions` that (with `names` as they were read) a dash, a colon or the line above gives a source. */
export function layoutSources(places: Places, names: readonly NameReading[], attributions: readonly Attribution[]): readonly Attribution[] {
  const unspoken = unspokenAmong(places, attributions);
  const people = names.filter(({ type }) => type === 'person').map(({ start, end }): Span => [start, end]);
  return places.spoken
    .filter((quotation) => unspoken(quotation) || !isSaidNear(places, attributions, quotation))
    .flatMap((quotation) => sourceAfterDash(places, quotation) ?? (unspoken(quotation) ? null : []) ?? sourceAbove(places, people, quotation) ?? sourceInLine(places, quotation) ?? [])
    .map((found) => attributionOf({ ...found, confidence }));
}

/** Whether a cue in the quotation's own paragraph claims it: what was read in the line above ("What they said this week") yields to the layout. */
function isSaidNear({ blockAt }: Places, attributions: readonly Attribution[], { start, inner }: Quotation): boolean {
  return attributions.some(({ content, cue }) => content.some((piece) => shared(piece, inner) > 0) && (cue.length === 0 || cue.some(([at]) => blockAt(at) === blockAt(start))));
}

/** `“We are ready.” — Jane Roe`, on the same line or on the next. */
function sourceAfterDash({ text, blocks, blockAt }: Places, { start, end }: Quotation): Found | null {
  const index = blockAt(start);
  const block = blocks[index];
  if (!block) return null;
  const [from, to] = end < block[1] ? [end, block[1]] : (blocks[index + 1] ?? [0, 0]);
  if (to - from > longestLine) return null;
  const whole = text.slice(from, to).replace(/[.\s]+$/, '');
  const line = whole.slice(0, circumstanceBehind.exec(whole)?.index ?? whole.length);
  const mark = dash.exec(line);
  if (!mark || !whoIsNamed.test(line.slice(mark[0].length))) return null;
  const cueStart = from + mark[0].search(/\S/);
  const source: Span = [from + mark[0].length, from + line.length];
  return {
    content: [[start, end]],
    cue: [[cueStart, from + mark[0].trimEnd().length]],
    source: [source],
    because: [{ code: 'dash', ...tell('named after a dash that follows the quotation'), at: source }],
  };
}

/** `From the chair of the board:`, `Roe continued:`, `Roe stated,` or `Lawyer Joost van Elk:` above a paragraph that begins with the quotation. */
function sourceAbove({ text, blocks, blockAt, source: { sentences }, sentenceAt }: Places, people: readonly Span[], { start, end }: Quotation): Found | null {
  const index = blockAt(start);
  const above = blocks[index - 1];
  const colon = above !== undefined && text.charAt(above[1] - 1) === ':';
  if (!above || blocks[index]?.[0] !== start || !(colon || text.charAt(above[1] - 1) === ',')) return null;
  const from = sentences[sentenceAt(above[1] - 1)]?.[0] ?? above[0];
  if (above[1] - from > longestSource) return null;
  const words = text.slice(from, above[1] - 1);
  const introduced = colon ? (opener.exec(words)?.[0] ?? '') : '';
  const said = introduced ? null : verb.exec(words);
  // "Lawyer Joost van Elk:": somebody's name ends the line, and nothing but what they are stands before it
  const name = people[firstEndingAfter(people, from)];
  const named = colon && whoIsNamed.test(words) && name !== undefined && name[0] >= from && name[1] === above[1] - 1 && !notWho.test(words);
  if (!introduced && !said && !named) return null;
  const before = introduced || (said ? (circumstance.exec(words)?.[0] ?? '') : '');
  const source: Span = [from + before.length, said ? from + said.index : above[1] - 1];
  if (source[0] >= source[1]) return null;
  const cue: Span = introduced ? [from, from + introduced.trimEnd().length] : [said ? source[1] + 1 : source[1], above[1]];
  return {
    content: [[start, end]],
    cue: [cue],
    source: [source],
    because: [{ code: 'line-above', ...tell('named in the line above the quotation'), at: source }],
  };
}

/** `Grace Lutalo, opposition leader: “A sad day.”`: at the beginning of a paragraph who speaks, perhaps what they are, a colon, and then nothing but the quotation. */
const column = /^(\p{Lu}[\p{L}\p{M}.’'-]+(?:\s\p{Lu}[\p{L}\p{M}.’'-]+){0,3}(?:(?:,\s|\s\()[^:“”"\n]{2,60})?):\s$/u;

function sourceInLine({ text, blocks, blockAt }: Places, { start, end }: Quotation): Found | null {
  const block = blocks[blockAt(start)];
  if (!block || start - block[0] > longestSource || /[\p{L}\p{N}]/u.test(text.slice(end, block[1]))) return null;
  const who = column.exec(text.slice(block[0], start))?.[1];
  if (!who) return null;
  const source: Span = [block[0], block[0] + who.length];
  return { content: [[start, end]], cue: [[source[1], source[1] + 1]], source: [source], because: [{ code: 'colon', ...tell('named before a colon and the quotation'), at: source }] };
}
