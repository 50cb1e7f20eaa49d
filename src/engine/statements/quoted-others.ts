/** "Roe quoted the captain: “…”", "quoting an official as saying": the words are those of whoever is quoted. */
import type { Span } from '../annotation';
import { attributionOf, cueEvidence, type Attribution } from './attribution';
import { shared } from './coverage';
import type { Places } from './places';

const quotes = /\bquot(?:e|es|ed|ing)$/i;
/** The one who is quoted, at the beginning of what was read as the content. */
const quoted = /^([^:;“”"\n]{2,80}?)(?::\s+|\sas\s(?:saying|telling\s[^,;:“”"\n]{2,40}?)\s(?:that\s)?)(?=\S)/u;

/** `“…,” Dung was quoted as saying by the agency`, right behind a quotation. */
const behind = /^\s((?:\p{Lu}[\p{L}\p{M}.’'-]*(?:\s(?=\p{Lu}))?){1,5}|he|she|they|the\s\p{Ll}{3,20})\s((?:was|were)\s(?:also\s|later\s)?quoted(?:\sas\ssaying)?)(?![\p{L}])/u;
/** `“…,” the Gulf Courier quoted pharmacist Nadia Saleh as saying`, right behind a quotation. */
const behindByAnother = /^\s([^,;:“”"()\n]{2,60}?)\s(quot(?:ed|es))\s([^,;:“”"()\n]{2,60}?)\s(as\s(?:saying|telling\s[^,;:“”"()\n.]{2,40}))/u;
const confidence = 0.85;

/** An attribution for each quotation behind which somebody "was quoted", in the place of what the reader made of those words. */
export function quotedBehind(places: Places, attributions: readonly Attribution[]): readonly Attribution[] {
  const found = places.spoken.flatMap((quotation) => {
    const after = places.text.slice(quotation.end, quotation.end + 160);
    const [byAnother, quoting, verb, quotedOne, saying] = behindByAnother.exec(after) ?? [];
    if (byAnother && quoting && verb && quotedOne && saying) {
      const at = quotation.end + 1 + quoting.length + 1;
      const whose = at + verb.length + 1;
      const end = quotation.end + byAnother.length;
      const cues: readonly Span[] = [[at, at + verb.length], [end - saying.length, end]];
      return [attributionOf({ cue: cues, source: [[whose, whose + quotedOne.length]], content: [[quotation.start, quotation.end]], confidence, because: cues.map((cue) => cueEvidence(places.text, cue)) })];
    }
    const match = behind.exec(after.slice(0, 120));
    const [, who, said] = match ?? [];
    if (!match || !who || !said) return [];
    const from = quotation.end + 1;
    const cue: Span = [quotation.end + match[0].length - said.length, quotation.end + match[0].length];
    return [attributionOf({ cue: [cue], source: [[from, from + who.trimEnd().length]], content: [[quotation.start, quotation.end]], confidence, because: [cueEvidence(places.text, cue)] })];
  });
  const cues = found.flatMap(({ cue }) => cue);
  return found.length === 0 ? attributions : [...attributions.filter(({ cue }) => !cue.some((one) => cues.some((other) => shared(one, other) > 0))), ...found];
}

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
