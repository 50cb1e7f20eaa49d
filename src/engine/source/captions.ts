/** Captions: the lines under pictures, known by the credit at their end, often printed twice. */
import type { Caption, Span } from '../annotation';
import { trimSpan } from './lines';

/** A caption longer than this is taken for a paragraph that happens to end in a credit. */
const longestCaption = 700;
const longestCredit = 90;

/** Words that only a credit has. */
const creditWord = /\b(?:photos?|photograph(?:er|s)?|pictures?|images?|via|courtesy|file|handout|pool|screen(?:shot|grab)|getty|afp|epa|ap|upi|reuters|yonhap|kcna|xinhua|tass|newsis|illustration|graphic|credit|provided)\b|\//i;
/** Brackets after a full stop that are no credit: what happens in a room, how a text ends. */
const noCredit = /^(?:laughter|applause|cheers?|crosstalk|inaudible|pause|end|ends|more|updated|sic|laughs?|cheering|begin|h\/t|hat tip|via video)\b|^https?:/i;
const nameWord = /^(?:\p{Lu}[\p{L}\p{M}\d.'’&-]*|by|of|and|the|for|from|de|via|\/)$/u;
/** "Photo: Jane Roe", "Image courtesy of …", "| Photo Credit: AP", "/ Yonhap" at a line's end, without brackets. */
const openCredit =
  /(?<=\s)(?:Photo|Photograph|Image|Picture|Credit|Photo credit):\s[^:\r\n]{2,80}$|(?<=[.!?”"’)]\s{1,3})(?:[|/]\s{0,3}\S[^.\r\n]{1,80}|(?:photo|photograph|image|picture|credit|photo credit|courtesy)(?::| by | of )[^.\r\n]{2,80})\.?$/i;
const leadLabel = /^(?:photo|caption|image|picture|pictured|in this (?:\w+ )?photo)\s?:/i;

/** What of a block is captions, and what is left of it for the article. */
export interface CaptionSplit {
  readonly captions: readonly Caption[];
  readonly rest: readonly Span[];
}

type Bare = Omit<Caption, 'repeats'>;

/** Takes the captions out of `blocks`, in the order of the text; `repeats` is the index of an earlier, equal one. */
export function splitCaptions(text: string, blocks: readonly Span[]): CaptionSplit {
  const bare: Bare[] = [];
  const rest: Span[] = [];
  for (const block of blocks) {
    const found = captionsIn(text, block);
    bare.push(...found.captions);
    if (found.rest) rest.push(found.rest);
  }
  return { captions: withRepeats(text, bare), rest };
}

function captionsIn(text: string, block: Span): { readonly captions: readonly Bare[]; readonly rest: Span | null } {
  const captions: Bare[] = [];
  let from = block[0];
  for (const credit of creditsIn(text, block)) {
    if (credit.end - from > longestCaption) break;
    captions.push({ start: from, end: credit.end, credit: credit.words, creditSpan: credit.span });
    from = trimSpan(text, [credit.end, block[1]])[0];
  }
  if (captions.length === 0) {
    const twice = printedTwice(text, block);
    if (twice) return { captions: twice.map(([start, end]) => ({ start, end, credit: null, creditSpan: null })), rest: null };
    if (leadLabel.test(text.slice(block[0], block[0] + 40)) && block[1] - block[0] <= longestCaption)
      return { captions: [{ start: block[0], end: block[1], credit: null, creditSpan: null }], rest: null };
  }
  return { captions, rest: from < block[1] ? [from, block[1]] : null };
}

interface Credit {
  readonly words: string;
  readonly span: Span;
  /** Where the caption ends: after the credit's bracket. */
  readonly end: number;
}

/** The credits of a block: brackets after a sentence's end, and an open one at the block's end. */
function creditsIn(text: string, [start, end]: Span): readonly Credit[] {
  const words = text.slice(start, end);
  const credits: Credit[] = [];
  const brackets = new RegExp(`(?:^|[.!?”"’]\\s{1,3})[(\\[]([^()\\[\\]\\r\\n]{2,${longestCredit}})[)\\]]\\.?(?=\\s|$)(?!\\s{1,2}[—–-])`, 'g');
  for (const match of words.matchAll(brackets)) {
    const inner = match[1] ?? '';
    const round = match[0].includes('(') && match.index + match[0].length === words.length;
    if (!isCredit(inner, round)) continue;
    const from = start + match.index + match[0].indexOf(inner, match[0].search(/[(\[]/));
    credits.push({ words: inner.trim(), span: [from, from + inner.length], end: start + match.index + match[0].length });
  }
  if (credits.length > 0) return credits;
  const tail = Math.max(0, words.length - 120);
  const open = openCredit.exec(words.slice(tail));
  if (!open) return [];
  const label = /^(?:[|/]\s*)?(?:photo credit|photograph|photo|image|picture|credit|courtesy)?(?::| by | of )?\s*/i.exec(open[0])?.[0].length ?? 0;
  const from = start + tail + open.index + label;
  return [{ words: text.slice(from, end).replace(/\.$/, ''), span: [from, end], end }];
}

/** `namesOnly`: whether names alone are enough, as in round brackets at a block's end; square ones are for editors' notes too. */
function isCredit(inner: string, namesOnly: boolean): boolean {
  if (noCredit.test(inner.trim())) return false;
  if (creditWord.test(inner)) return true;
  const words = inner.trim().split(/\s+/);
  return namesOnly && words.length <= 6 && words.every((word) => nameWord.test(word));
}

/** The two copies of a block that is one text and the same again. */
function printedTwice(text: string, [start, end]: Span): readonly [Span, Span] | null {
  const middle = (start + end) >> 1;
  const first = trimSpan(text, [start, middle]);
  const second = trimSpan(text, [middle, end]);
  const words = text.slice(...first);
  return words.length >= 20 && words.length <= longestCaption && words === text.slice(...second) ? [first, second] : null;
}

function withRepeats(text: string, captions: readonly Bare[]): readonly Caption[] {
  const seen = new Map<string, number>();
  return captions.map((caption, index) => {
    const key = text.slice(caption.start, caption.end).replace(/\s+/g, ' ');
    const repeats = seen.get(key) ?? null;
    if (repeats === null) seen.set(key, index);
    return { ...caption, repeats };
  });
}
