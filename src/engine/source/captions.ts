/** Captions: the lines under pictures, known by the credit at their end, often printed twice. */
import type { Caption, Span } from '../annotation';
import { creditsIn, type Credit } from './credits';
import { trimSpan } from './lines';
import { splitSentences } from './sentences';

/** A caption longer than this is taken for a paragraph that happens to end in a credit. */
const longestCaption = 700;
const fewestRepeated = 20;

const leadLabel = /^(?:photo|caption|image|picture|pictured|in this (?:\w+ )?photo)\s?:/i;

/** What of a text's blocks is captions, and what is left of them for the article. */
export interface CaptionSplit {
  readonly captions: readonly Caption[];
  readonly rest: readonly Span[];
}

/** What of one block is captions; `rest` is what stands behind the last. */
interface BlockSplit {
  readonly captions: readonly (Span | Credited)[];
  readonly rest: Span | null;
}

interface Credited {
  readonly start: number;
  readonly credit: Credit;
}

/** Takes the captions out of `blocks`, in the order of the text; `repeats` is the index of an earlier, equal one. */
export function splitCaptions(text: string, blocks: readonly Span[]): CaptionSplit {
  const captions: Omit<Caption, 'repeats'>[] = [];
  const rest: Span[] = [];
  for (const block of blocks) {
    const split = rest.length > 0 && block === blocks.at(-1) && endsArticle(text, block) ? { captions: [], rest: block } : splitBlock(text, block);
    captions.push(...split.captions.map(toCaption));
    if (split.rest) rest.push(split.rest);
  }
  return { captions: withRepeats(text, captions), rest };
}

function splitBlock(text: string, block: Span): BlockSplit {
  const captions: Credited[] = [];
  let from = block[0];
  for (const credit of creditsIn(text, block)) {
    if (credit.end - from > longestCaption) break;
    captions.push({ start: from, credit });
    from = trimSpan(text, [credit.end, block[1]])[0];
  }
  if (captions.length > 0) return { captions, rest: from < block[1] ? [from, block[1]] : null };
  const twice = printedTwice(text, block);
  if (twice) return { captions: twice, rest: null };
  const labelled = leadLabel.test(text.slice(block[0], block[0] + 40)) && block[1] - block[0] <= longestCaption;
  return labelled ? { captions: [block], rest: null } : { captions: [], rest: block };
}

/** A text's last paragraph may end in its agency's name: no caption has a quotation or several sentences, unless a picture is spoken of. */
function endsArticle(text: string, block: Span): boolean {
  const [credit, ...others] = creditsIn(text, block);
  if (!credit || others.length > 0 || credit.ofPicture || credit.end < block[1]) return false;
  const words: Span = [block[0], credit.span[0] - 1];
  return /["“”]/.test(text.slice(...words)) || splitSentences(text, words).length > 1;
}

/** The two copies of a block that is one text and the same again. */
function printedTwice(text: string, [start, end]: Span): readonly [Span, Span] | null {
  const middle = (start + end) >> 1;
  const first = trimSpan(text, [start, middle]);
  const second = trimSpan(text, [middle, end]);
  const words = text.slice(...first);
  return words.length >= fewestRepeated && words.length <= longestCaption && words === text.slice(...second) ? [first, second] : null;
}

function toCaption(caption: Span | Credited): Omit<Caption, 'repeats'> {
  if ('credit' in caption) return { start: caption.start, end: caption.credit.end, credit: caption.credit.words, creditSpan: caption.credit.span };
  return { start: caption[0], end: caption[1], credit: null, creditSpan: null };
}

function withRepeats(text: string, captions: readonly Omit<Caption, 'repeats'>[]): readonly Caption[] {
  const seen = new Map<string, number>();
  return captions.map((caption, index) => {
    const key = text.slice(caption.start, caption.end).replace(/\s+/g, ' ');
    const repeats = seen.get(key) ?? null;
    if (repeats === null) seen.set(key, index);
    return { ...caption, repeats };
  });
}
