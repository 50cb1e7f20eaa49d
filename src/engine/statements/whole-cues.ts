/** Cues are whole: "said" in "has also said" is "has also said", "according" is "according to". */
import type { Span } from '../annotation';
import type { Attribution } from './attribution';

/**
 * Words that belong to the verb behind them. In PolNeAR's 19,834 attributions they are a cue alone in 20, "reportedly" and
 * "seemingly" apart, and stand right before a cue without being part of it in 3 of 100.
 */
const auxiliary = /^(?:has|have|had|is|are|was|were|be|been|being|will|would|can|could|may|might|did|does|do|not|also|just|often|still|even|never|now|then|already|again|only|once)$/i;
/** These adverbs alone say that others say it. */
const hearsay = /^(?:reportedly|seemingly|apparently|allegedly|supposedly|purportedly)$/i;
/** How many words a cue may be short of. */
const mostMissing = 3;

/** Gives cues the words that lead to their verb, and the verb where only those were found; content and source make room. */
export function wholeCues(text: string, attributions: readonly Attribution[]): readonly Attribution[] {
  return attributions.map((attribution) => {
    const [cue, ...others] = attribution.cue;
    if (!cue || others.length > 0) return attribution;
    const words = wholeWords(text, cue);
    const whole: Span = [wholeStart(text, words), wholeEnd(text, words)];
    const content = attribution.content.flatMap((piece) => beside(text, piece, whole));
    const source = attribution.source.flatMap((piece) => beside(text, piece, whole));
    return content.length > 0 ? { ...attribution, cue: [whole], content, source } : attribution;
  });
}

/** "'s convinced", not "s convinced"; "don't", not "don". */
function wholeWords(text: string, [start, end]: Span): Span {
  const before = /[’']$/.test(text.slice(Math.max(0, start - 1), start)) && /^(?:s|ve|re|ll|d|m)\s/.test(text.slice(start, start + 3)) ? 1 : 0;
  return [start - before, end + (/^(?:n?[’']t)\b/.exec(text.slice(end, end + 3))?.[0].length ?? 0)];
}

function wholeStart(text: string, [start, end]: Span): number {
  let at = start;
  for (let missing = 0; missing < mostMissing; missing++) {
    const before = /(?<![\p{L}\p{N}])([’']?[\p{Ll}]+(?:n[’']t)?)[^\S\r\n]+$|((?<=\p{L})(?:[’'](?:s|ve|d|ll|re)|n[’']t))[^\S\r\n]+$/u.exec(text.slice(Math.max(0, at - 24), at));
    const word = before?.[1] ?? before?.[2] ?? '';
    if (!before || !(leadsOn(word) || isShortVerb(word, text.slice(at, end)))) return at;
    at -= before[0].length;
  }
  return at;
}

/** "It’s denouncing", "they’ve said"; not "Trump’s claim". */
function isShortVerb(word: string, after: string): boolean {
  return /^[’'](?:ve|d|ll|re)$/.test(word) || (/^[’']s$/.test(word) && /^(?:\p{L}+(?:ing|ed|ly)|not|been|also|now)\b/u.test(after));
}

function wholeEnd(text: string, [start, end]: Span): number {
  const words = text.slice(start, end);
  if (/(?:^|\s)according$/i.test(words)) return end + (/^\s+to\b/.exec(text.slice(end, end + 6))?.[0].length ?? 0);
  if (!words.split(/\s+/).every(leadsOn)) return end;
  let at = end;
  for (let missing = 0; missing < mostMissing; missing++) {
    const next = /^\s+([\p{Ll}][\p{L}’'-]*)/u.exec(text.slice(at, at + 40));
    if (!next) return end;
    at += next[0].length;
    if (!leadsOn(next[1] ?? '')) return isVerb(next[1] ?? '') ? at : end;
  }
  return end;
}

function leadsOn(word: string): boolean {
  return auxiliary.test(word) || /^(?:is|are|was|were|has|have|had|do|does|did|would|could|wo|ca)n[’']t$/i.test(word) || (/^\p{L}{3,}ly$/u.test(word) && !hearsay.test(word));
}

function isVerb(word: string): boolean {
  return !/^(?:the|an?|to|of|in|on|at|by|for|from|with|as|that|this|his|her|its|their|our|my|your|no|some|any|more|less|so|very|too|about|up|out|over|under)$/i.test(word);
}

/** What of `piece` stands before or behind `cue`, without white space between. */
function beside(text: string, [start, end]: Span, cue: Span): readonly Span[] {
  if (end <= cue[0] || cue[1] <= start) return [[start, end]];
  const from = cue[1] + (/^\s*/.exec(text.slice(cue[1], cue[1] + 10))?.[0].length ?? 0);
  const to = cue[0] - (/\s*$/.exec(text.slice(Math.max(0, cue[0] - 10), cue[0]))?.[0].length ?? 0);
  const pieces: readonly Span[] = [[start, Math.min(end, to)], [Math.max(start, from), end]];
  return pieces.filter(([first, last]) => first < last);
}
