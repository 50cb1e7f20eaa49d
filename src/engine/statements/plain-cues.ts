/** `“…,” the witness, Pavel Zeman, replied.`: a cue beside a quotation's marks that nobody doubts, where the reader overlooks it. */
import type { Span } from '../annotation';
import { nounType } from '../knowledge/nouns';
import type { Quotation } from '../source/source';
import { attributionOf, cueEvidence, type Attribution } from './attribution';
import { coverageBy, unspokenAmong } from './coverage';
import type { Places } from './places';
import { tell } from '../wording';

const confidence = 0.85;
/** No source with its cue is longer, in UTF-16 units. */
const reach = 130;
const verb = 'said|says|asked|asks|replied|replies|answered|answers|added|adds|explained|explains|wrote|writes|responded|continued|recalled|recalls|shouted|told\\s[^,.;:“”"\\n]{2,40}?';
const who = '(?:\\p{Lu}|(?:the|a|an|his|her|its|their|one|another)\\s)[^.;:!?“”"\\n]{1,80}?';
const subjectFirst = new RegExp(`^\\s(${who}|he|she|they|it)(?:,)?\\s(${verb})(?=[.,;]|\\s(?:on|in|at|of|to|when|as|after|during)\\s|$)`, 'u');
const verbFirst = new RegExp(`^\\s(${verb.replace(/\|told.*$/, '')})\\s(${who})(?=[.,;]|$)`, 'u');
/** “Never again,” read a sign nailed to the door: writing speaks for itself, as documents do. */
const writing = /^\s(reads?)\s((?:the|an?|one|another)\s(?:\p{Ll}+\s){0,2}(?:sign|message|banner|note|poster|placard|inscription|plaque|graffito|card|headline|letter|sticker|slogan|text)\b[^.,;:!?“”"\n]{0,60})(?=[.,;]|$)/u;

/** An attribution for each quotation that none of `attributions` takes in and whose sentence goes on with somebody and a verb of saying. */
export function plainCues(places: Places, attributions: readonly Attribution[]): readonly Attribution[] {
  const unspoken = unspokenAmong(places, attributions);
  // “Uncle Bolt” in "a driver known as “Uncle Bolt”, says" is a part of who speaks
  const inSource = coverageBy(attributions.map((attribution) => ({ ...attribution, content: attribution.source })));
  return places.spoken.filter((quotation) => quotation.closed && unspoken(quotation) && inSource(quotation.inner) === 0).flatMap((quotation) => cueBehind(places, quotation) ?? cueAhead(places, quotation) ?? doingBetween(places, quotation) ?? []);
}

function cueBehind({ text, blocks, blockAt }: Places, { start, end, inner }: Quotation): Attribution | null {
  if (!/[,?!—–-]$/.test(text.slice(Math.max(inner[0], inner[1] - 1), inner[1])) && text.charAt(end) !== ',') return null;
  const from = end + (text.charAt(end) === ',' ? 1 : 0);
  const behind = text.slice(from, Math.min(blocks[blockAt(start)]?.[1] ?? from, from + reach));
  const [subject, first] = [subjectFirst.exec(behind), verbFirst.exec(behind) ?? writing.exec(behind)];
  const match = first ?? subject;
  const [source, cue] = first ? [first[2], first[1]] : [subject?.[1], subject?.[2]];
  // "the novel that Kafka wrote"
  if (!match || !source || !cue || /\s(?:that|which)\s/.test(source)) return null;
  const at = (words: string, after: number): Span => [from + behind.indexOf(words, after), from + behind.indexOf(words, after) + words.length];
  const cueAt = first ? at(cue, 0) : at(cue, 1 + source.length);
  const sourceAt = first ? at(source, 1 + cue.length) : at(source, 0);
  return attributionOf({ cue: [cueAt], source: [sourceAt], content: [[start, end]], confidence, because: [cueEvidence(text, cueAt)] });
}

/** `“My brother,” Goran Milutin lifted a photograph from the shelf, “was the one who could sing.”`: who does something between two halves of what is said. */
const doing = /^\s((?:\p{Lu}[\p{L}\p{M}.’'-]*)(?:\s\p{Lu}[\p{L}\p{M}.’'-]*){0,3}|[Hh]e|[Ss]he|[Tt]hey|[Tt]he\s\p{Ll}+)\s(\p{Ll}+(?:ed|s|t|k|w|g))\s[^.;:!?“”"\n]{2,90},\s$/u;

function doingBetween({ text, spoken, blockAt }: Places, { start, end, inner }: Quotation): Attribution | null {
  const next = spoken[spoken.findIndex((one) => one.start === start) + 1];
  if (!next?.closed || next.start - end > reach || blockAt(next.start) !== blockAt(start) || text.charAt(inner[1] - 1) !== ',' || !/^\p{Ll}/u.test(text.charAt(next.inner[0]))) return null;
  const [, who, cue] = doing.exec(text.slice(end, next.start)) ?? [];
  if (!who || !cue || (/^the /i.test(who) && nounType(who.slice(4)) !== 'person')) return null;
  const source: Span = [end + 1, end + 1 + who.length];
  const cueAt: Span = [source[1] + 1, source[1] + 1 + cue.length];
  return attributionOf({ cue: [cueAt], source: [source], content: [[start, end], [next.start, next.end]], confidence, because: [{ code: 'doing-between', ...tell('whoever does something between two halves of a quotation says it'), at: source }] });
}

/** `Quipped Denise Falk, the oldest of the twelve: “…”`: a sentence that the verb opens. */
const opening = new RegExp(`^(Said|Says|Asked|Replied|Added|Explained|Wrote|Quipped|Joked|Recalled|Sighed|Laughed|Shrugged|Retorted|Argued|Warned|Insisted|Concluded) (\\p{Lu}[^:;“”"\\n]{1,100}|(?:the|a|an|his|her|its|one) [^:;“”"\\n]{2,100}): $`, 'u');

function cueAhead({ text, source: { sentences }, sentenceAt }: Places, { start, end }: Quotation): Attribution | null {
  const from = sentences[sentenceAt(start)]?.[0] ?? start;
  const [, cue, who] = (start - from <= reach ? opening.exec(text.slice(from, start)) : null) ?? [];
  if (!cue || !who) return null;
  const cueAt: Span = [from, from + cue.length];
  return attributionOf({ cue: [cueAt], source: [[cueAt[1] + 1, cueAt[1] + 1 + who.length]], content: [[start, end]], confidence, because: [cueEvidence(text, cueAt)] });
}
