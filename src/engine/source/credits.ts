/** Credits: who made a picture or a text, in brackets or behind a label at a block's end. */
import type { Span } from '../annotation';

export interface Credit {
  readonly words: string;
  readonly span: Span;
  /** Where what it belongs to ends: behind the credit's bracket. */
  readonly end: number;
  /** Whether it speaks of a picture: "AP Photo", "KCNA via Yonhap", "File". */
  readonly ofPicture: boolean;
}

const longestCredit = 90;

const pictureWord = /\b(?:photos?|photograph(?:er|s)?|pictures?|images?|via|courtesy|file|handout|pool|screen(?:shot|grab)|illustration|graphic|credit|provided)\b|\//i;
const agency = /\b(?:getty|afp|epa|ap|upi|reuters|yonhap|kcna|xinhua|tass|newsis)\b/i;
/** Brackets after a full stop that are no credit: what happens in a room, how a text ends. */
const noCredit = /^(?:laughter|applause|cheers?|crosstalk|inaudible|pause|end|ends|more|updated|sic|laughs?|cheering|begin|h\/t|hat tip|via video)\b|^https?:/i;
const nameWord = /^(?:\p{Lu}[\p{L}\p{M}\d.'’&-]*|by|of|and|the|for|from|de|via|\/)$/u;

/** "(Yonhap)" behind a full stop, or alone; a dash after it makes it a dateline's. */
const bracket = new RegExp(`(?:^|[.!?][”"’']?\\s{1,3})[(\\[]([^()\\[\\]\\r\\n]{2,${longestCredit}})[)\\]]\\.?(?=\\s|$)(?!\\s{1,2}[—–-])`, 'g');
/** "Photo: Jane Roe", "Image courtesy of …", "| Photo Credit: AP", "/ Yonhap" at a block's end. */
const label =
  /(?<=\s)(?:Photo|Photograph|Image|Picture|Credit|Photo credit):\s[^:\r\n]{2,80}$|(?<=[.!?”"’)]\s{1,3})(?:[|/]\s{0,3}\S[^.\r\n]{1,80}|(?:photo|photograph|image|picture|credit|photo credit|courtesy)(?::| by | of )[^.\r\n]{2,80})\.?$/i;
const labelWords = /^(?:[|/]\s*)?(?:photo credit|photograph|photo|image|picture|credit|courtesy)?(?::| by | of )?\s*/i;

/** The credits of the block `[start, end)`, in order: those in brackets after a sentence's end, else one behind a label at the block's end. */
export function creditsIn(text: string, [start, end]: Span): readonly Credit[] {
  const words = text.slice(start, end);
  const credits: Credit[] = [];
  for (const match of words.matchAll(bracket)) {
    const inner = match[1] ?? '';
    const roundAtEnd = match[0].includes('(') && match.index + match[0].length === words.length;
    if (!isCredit(inner, roundAtEnd)) continue;
    const from = start + match.index + match[0].indexOf(inner, match[0].search(/[([]/));
    credits.push({ words: inner.trim(), span: [from, from + inner.length], end: start + match.index + match[0].length, ofPicture: pictureWord.test(inner) });
  }
  return credits.length > 0 ? credits : labelledCredit(text, [start, end]);
}

function labelledCredit(text: string, [start, end]: Span): readonly Credit[] {
  const tailStart = Math.max(start, end - longestCredit - 30);
  const match = label.exec(text.slice(tailStart, end));
  if (!match) return [];
  const from = tailStart + match.index + (labelWords.exec(match[0])?.[0].length ?? 0);
  return [{ words: text.slice(from, end).replace(/\.$/, ''), span: [from, end], end, ofPicture: true }];
}

/** `namesAreEnough` in round brackets at a block's end; square ones are for editors' notes and sources of a line as well. */
function isCredit(inner: string, namesAreEnough: boolean): boolean {
  const words = inner.trim().split(/\s+/);
  if (noCredit.test(inner.trim())) return false;
  return pictureWord.test(inner) || agency.test(inner) || (namesAreEnough && words.length <= 6 && words.every((word) => nameWord.test(word)));
}
