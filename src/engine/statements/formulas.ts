/** Formulas that always attribute, where the reader overlooks them: "according to", "in the words of", "a report found that". */
import type { Span } from '../annotation';
import { attributionOf, cueEvidence, withoutStop, type Attribution } from './attribution';
import { coverageBy } from './coverage';
import { isMeasured } from './no-source';
import type { Places } from './places';

const confidence = 0.85;
/** Longer ones are no prose; a text's lines that are not read are among them. */
const longestSentence = 3_000;
const accordance = /\baccording to\s/giu;
/** "In the words of Y", "as Y put it" */
const wording = /\bin the words of\s|\bas\s(?=[^,;:“”"()\n]{2,60}\s(?:put|puts|has put|described|describes|called|calls)\sit,)/giu;
/** "A report by the Ombudsman found that": a document as the subject at the start of a sentence, no comma within. */
const document = /^(?:an?|the|this|its|their)\s(?:[\p{L}\p{N}’'-]+\s){0,4}?(?:report|study|survey|poll|inquiry|review|audit|investigation|document|statement|letter|memo|analysis|paper|indictment|filing|lawsuit|ruling)\b[^,.;:“”"()\n]{0,70}?\s((?:has\s|had\s|also\s)?(?:found|finds|showed|shows|concluded|concludes|said|says|revealed|reveals|suggested|suggests|warned|warns|stated|states|alleged|alleges|claimed|claims))\s(?=that\s)/iu;

/** An attribution for each formula that no cue or content among `attributions` touches. Offsets are UTF-16. */
export function formulas(places: Places, attributions: readonly Attribution[]): readonly Attribution[] {
  const covered = coverageBy(attributions.map((attribution) => ({ ...attribution, content: [...attribution.content, ...attribution.cue] })));
  const free = (span: Span) => covered(span) === 0 && places.quotationsIn(span).length === 0;
  return places.source.sentences.flatMap((sentence) => {
    if (sentence[1] - sentence[0] > longestSentence) return [];
    return [accordingTo(places, sentence), inTheWordsOf(places, sentence), documentSays(places, sentence), asSomebodySees(places, sentence), namedSays(places, sentence), saidBehind(places, sentence), hearsay(places, sentence), inTheViewOf(places, sentence), quotedAsSaying(places, sentence)].flatMap((found) => (found && !isMeasured(places.text, found) && [...found.cue, ...found.source].every(free) ? [found] : []));
  });
}

/** `X fell, according to Y.` and `According to Y, X fell.` */
function accordingTo({ text }: Places, [start, end]: Span): Attribution | null {
  const sentence = text.slice(start, end);
  const [match, other] = [...sentence.matchAll(accordance)];
  if (!match || other) return null;
  const from = match.index + match[0].length;
  const source = sourceFrom(sentence, from);
  if (!source) return null;
  const before = sentence.slice(0, match.index).replace(/[\s,—–-]+$/u, '');
  const after = /^,\s+/.exec(sentence.slice(source[1]));
  const content: Span = before ? [0, before.length] : [source[1] + (after?.[0].length ?? 0), withoutStop(sentence).length];
  return content[0] < content[1] && (before || after) ? made(text, start, [match.index, from - 1], source, content) : null;
}

/** `… is, in the words of Y, “X”` */
function inTheWordsOf({ text, quotationsIn }: Places, [start, end]: Span): Attribution | null {
  const sentence = text.slice(start, end);
  const match = [...sentence.matchAll(wording)][0];
  const quotation = match && quotationsIn([start, end])[0];
  if (!match || !quotation) return null;
  const from = match.index + match[0].length;
  const whole = sourceFrom(sentence, from);
  const put = whole && /\s(?:put|puts|has put|described|describes|called|calls)\sit$/.exec(sentence.slice(...whole));
  const source: Span | null = put ? [whole[0], whole[1] - put[0].length] : whole;
  return source && made(text, start, put ? [source[1] + 1, whole[1]] : [match.index, from - 1], source, [quotation.start - start, Math.min(quotation.end, end) - start]);
}

function documentSays({ text }: Places, [start, end]: Span): Attribution | null {
  const sentence = text.slice(start, end);
  const match = document.exec(sentence);
  const cue = match?.[1];
  if (!match || !cue) return null;
  const at = match[0].length - cue.length - 1;
  return made(text, start, [at, at + cue.length], [0, at - 1], [match[0].length, withoutStop(sentence).length]);
}

/** "As Roe sees it, the auction died" */
const seeing = /^As\s((?:\p{Lu}[^,;:“”"()\n]{1,60}?|he|she|they))\s(sees it|saw it|puts it|put it|tells it|told it|would have it|remembers it),\s(?=\S)/u;

function asSomebodySees({ text }: Places, [start, end]: Span): Attribution | null {
  const sentence = text.slice(start, end);
  const [whole, who, cue] = seeing.exec(sentence) ?? [];
  if (!whole || !who || !cue) return null;
  const from = 'As '.length + who.length + 1;
  return made(text, start, [from, from + cue.length], ['As '.length, from - 1], [whole.length, withoutStop(sentence).length]);
}

/** "Marisol Vega, who runs the trust from a shed, said volunteers had been told": a name, perhaps an aside, a verb of saying and a clause. */
const naming = /^((?:(?:The|A|An|His|Her|Their|One)\s(?:\p{Ll}[\p{L}-]*\s){0,2}?(?:minister|spokesman|spokeswoman|spokesperson|company|ministry|agency|union|bank|police|official|statement|report|president|mayor|director|court|firm|group|government)(?=\s)|\p{Lu}[\p{L}\p{M}.’'-]+)(?:\s\p{Lu}[\p{L}\p{M}.’'-]+){0,3}(?:,\s[^;:“”"()\n]{2,140},)?)\s((?:also\s|later\s|then\s|has\s|had\s)?(?:said|says|added|insisted|claimed|argued|warned|denied|conceded|admitted|believes|expects))\s(?=(?:that|the|a|an|he|she|it|they|his|her|its|their|there|no|\p{Ll}{3,})\s)/u;

function namedSays({ text }: Places, [start, end]: Span): Attribution | null {
  const sentence = text.slice(start, end);
  const [whole, who, cue] = naming.exec(sentence) ?? [];
  if (!whole || !who || !cue) return null;
  return made(text, start, [who.length + 1, who.length + 1 + cue.length], [0, who.length], [whole.length, withoutStop(sentence).length]);
}

/** "The scan had shown no tear, the 31-year-old said the next morning": a clause, a comma, who and a verb of saying. */
const behind = /^([^;:“”"()\n]{12,400}), ((?:the |an? |his |her |its |their )?[^,;:“”"()\n]{2,60}?|he|she|they|it) (said|says|added|told [^,;:“”"\n]{2,40}?|explained|insisted)(?= (?:on|in|at|the|last|this|yesterday|after|before|during|later)\s[^,;:“”"\n]{2,40}(?:[.,]|$)|[.,]|$)/u;

function saidBehind({ text }: Places, [start, end]: Span): Attribution | null {
  const sentence = text.slice(start, end);
  const [, content, who, cue] = behind.exec(sentence) ?? [];
  if (!content || !who || !cue || / (?:who|which|that|and|but|as|because|when|while|if)(?: |$)/.test(` ${who} `)) return null;
  const from = content.length + 2;
  return made(text, start, [from + who.length + 1, from + who.length + 1 + cue.length], [from, from + who.length], [0, content.length]);
}

/** "It was whispered in the valley that the well had been poisoned": nobody is named who says it. */
const rumour = /\b[Ii]t\s((?:is|was|has been|had been)\s(?:[\p{Ll}]+ly\s)?(?:said|claimed|alleged|rumou?red|whispered|reported|suggested|announced|argued|feared))\s(?:[^,.;:“”"()\n]{1,50}?\s)?(?=that\s)/u;

function hearsay({ text }: Places, [start, end]: Span): Attribution | null {
  const sentence = text.slice(start, end);
  const match = rumour.exec(sentence);
  const cue = match?.[1];
  if (!match || !cue) return null;
  const at = start + match.index + match[0].indexOf(cue);
  const content: Span = [start + match.index + match[0].length, start + withoutStop(sentence).length];
  return attributionOf({ cue: [[at, at + cue.length]], source: [], content: [content], confidence, because: [cueEvidence(text, [at, at + cue.length])] });
}

/** "In Roe’s view, the town lost its trade", "In the view of the owner, …" */
const viewed = /^(In\s(?:(?:the\s(?:view|opinion|eyes|telling|account)\sof)\s([^,;:“”"()\n]{2,60})|([^,;:“”"()\n]{2,60}?)['’]s?\s(?:view|opinion|eyes|telling|account|words)|(his|her|their)\s(?:view|opinion|telling|account|words))),\s(?=\S)/u;

function inTheViewOf({ text }: Places, [start, end]: Span): Attribution | null {
  const sentence = text.slice(start, end);
  const [whole, phrase, of, owner, pronoun] = viewed.exec(sentence) ?? [];
  const who = of ?? owner ?? pronoun;
  if (!whole || !phrase || !who || /^(?:the|its|one)$/i.test(who)) return null;
  const at = phrase.indexOf(` ${who}`) + 1;
  return made(text, start, of ? [0, at - 1] : [at + who.length + (pronoun ? 1 : 0), phrase.length], [at, at + who.length], [whole.length, withoutStop(sentence).length]);
}

/** "Three were in danger, it quoted a doctor as saying" */
const quotedBehind = /^([^;:“”"()\n]{12,400}),\s[^,;:“”"()\n]{2,60}?\s(quoted)\s([^,;:“”"()\n]{2,60}?)\sas\ssaying\b/u;

function quotedAsSaying({ text }: Places, [start, end]: Span): Attribution | null {
  const [whole, content, , who] = quotedBehind.exec(text.slice(start, end)) ?? [];
  if (!whole || !content || !who) return null;
  const at = whole.length - ' as saying'.length - who.length;
  return made(text, start, [whole.length - 'as saying'.length, whole.length], [at, at + who.length], [0, content.length]);
}

/** From `from` to the next comma, full stop or mark; `null` where that is empty. */
function sourceFrom(sentence: string, from: number): Span | null {
  const words = withoutStop(/^[^,;:“”"—–()\n]{2,90}/u.exec(sentence.slice(from))?.[0] ?? '');
  return words ? [from, from + words.length] : null;
}

function made(text: string, offset: number, cue: Span, source: Span, content: Span): Attribution {
  const moved = ([start, end]: Span): Span => [offset + start, offset + end];
  return attributionOf({ cue: [moved(cue)], source: [moved(source)], content: [moved(content)], confidence, because: [cueEvidence(text, moved(cue))] });
}
