/** Cues are whole: "has" goes on to "has said", "also" to "also pledged", "according" to "according to". */
import type { Span } from '../annotation';
import type { Attribution } from './attribution';

/**
 * Words that make no cue alone: of PolNeAR's 19,834 attributions 35 have such a cue, "reportedly" and "seemingly" apart.
 */
const auxiliary = /^(?:has|have|had|is|are|was|were|be|been|being|will|would|can|could|may|might|did|does|do|not|also|just|often|still|even|never|now|then|already|again|only|once)$/i;
/** These adverbs alone say that others say it. */
const hearsay = /^(?:reportedly|seemingly|apparently|allegedly|supposedly|purportedly)$/i;
/** How many words a cue may be short of. */
const mostMissing = 3;

/** Gives cues their verb where only the words before it were found; content and source begin behind it. */
export function wholeCues(text: string, attributions: readonly Attribution[]): readonly Attribution[] {
  return attributions.map((attribution) => {
    const [cue, ...others] = attribution.cue;
    const end = cue && others.length === 0 ? wholeEnd(text, cue) : 0;
    if (!cue || end <= cue[1]) return attribution;
    const content = attribution.content.flatMap((piece) => behind(text, piece, [cue[0], end]));
    const source = attribution.source.flatMap((piece) => behind(text, piece, [cue[0], end]));
    return content.length > 0 ? { ...attribution, cue: [[cue[0], end]], content, source } : attribution;
  });
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
  return auxiliary.test(word) || (/^\p{L}{3,}ly$/u.test(word) && !hearsay.test(word));
}

function isVerb(word: string): boolean {
  return !/^(?:the|an?|to|of|in|on|at|by|for|from|with|as|that|this|his|her|its|their|our|my|your|no|some|any|more|less|so|very|too|about|up|out|over|under)$/i.test(word);
}

/** What of `piece` stands behind or before `cue`, without white space between. */
function behind(text: string, [start, end]: Span, cue: Span): readonly Span[] {
  if (end <= cue[0] || cue[1] <= start) return [[start, end]];
  const from = cue[1] + (/^\s*/.exec(text.slice(cue[1], cue[1] + 10))?.[0].length ?? 0);
  const pieces: readonly Span[] = [[start, cue[0]], [from, end]];
  return pieces.filter(([first, last]) => first < last);
}
