/** "Roe quoted the captain: “…”", "quoting an official as saying": the words are those of whoever is quoted. */
import type { Span } from '../annotation';
import type { Attribution } from './attribution';

const quotes = /\bquot(?:e|es|ed|ing)$/i;
/** The one who is quoted, at the beginning of what was read as the content. */
const quoted = /^([^:;“”"\n]{2,80}?)(?::\s+|\sas\s(?:saying|telling\s[^,;:“”"\n]{2,40}?)\s(?:that\s)?)(?=\S)/u;

/** Makes whoever stands between "quoted" and the words the source of `attributions` that the reader gave to the one who quotes. */
export function quotedOthers(text: string, attributions: readonly Attribution[]): readonly Attribution[] {
  return attributions.map((attribution) => {
    const [cue, otherCue] = attribution.cue;
    const [piece, ...pieces] = attribution.content;
    if (!cue || otherCue || !piece || piece[0] < cue[1] || !quotes.test(text.slice(...cue))) return attribution;
    const match = quoted.exec(text.slice(piece[0], Math.min(piece[1], piece[0] + 160)));
    const [whole, who] = match ?? [];
    if (!whole || !who) return attribution;
    const source: Span = [piece[0], piece[0] + who.length];
    const content: Span = [piece[0] + whole.length, piece[1]];
    return content[0] < content[1] ? { ...attribution, source: [source], content: [content, ...pieces] } : attribution;
  });
}
