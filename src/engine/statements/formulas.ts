/** Formulas that always attribute, where the reader overlooks them: "according to", "in the words of", "a report found that". */
import type { Span } from '../annotation';
import { countryNamed } from '../knowledge/countries';
import { attributionOf, cueEvidence, withoutStop, type Attribution } from './attribution';
import { coverageBy } from './coverage';
import { isMeasured } from './no-source';
import type { Places } from './places';

const confidence = 0.85;
/** Longer ones are no prose; a text's lines that are not read are among them. */
const longestSentence = 3_000;
const accordance = /\baccording to\s/giu;
const puts = '\\s(?:put|puts|has put|described|describes|called|calls)\\sit';
/** "In the words of Y", "as Y put it" */
const wording = new RegExp(`\\bin the words of\\s|\\bas\\s(?=[^,;:“”"()\\n]{2,60}${puts},)`, 'iu');
const putAtEnd = new RegExp(`${puts}$`, 'u');
/** "A report by the Ombudsman found that": a document as the subject at the start of a sentence, no comma within. */
const document = /^(?:an?|the|this|its|their)\s(?:[\p{L}\p{N}’'-]+\s){0,4}?(?:report|study|survey|poll|inquiry|review|audit|investigation|document|statement|letter|memo|analysis|paper|indictment|filing|lawsuit|ruling)\b[^,.;:“”"()\n]{0,70}?\s((?:has\s|had\s|also\s)?(?:found|finds|showed|shows|concluded|concludes|said|says|revealed|reveals|suggested|suggests|warned|warns|stated|states|alleged|alleges|claimed|claims))\s(?=that\s)/iu;

/** The parts of an attribution, counted from the beginning of its sentence; without a source where nobody is named. */
interface Found {
  readonly cue: Span;
  readonly source: Span | null;
  readonly content: Span;
}

/** What a formula finds in a sentence that begins at `start`. */
type Formula = (sentence: string, start: number, places: Places) => Found | null;

/** An attribution for each formula that no cue or content among `attributions` touches. Offsets are UTF-16. */
export function formulas(places: Places, attributions: readonly Attribution[]): readonly Attribution[] {
  const covered = coverageBy(attributions.map((attribution) => ({ ...attribution, content: [...attribution.content, ...attribution.cue] })));
  const free = (span: Span) => covered(span) === 0 && places.quotationsIn(span).length === 0;
  return places.source.sentences.flatMap(([start, end]) => {
    if (end - start > longestSentence) return [];
    const sentence = places.text.slice(start, end);
    return every.flatMap((formula) => {
      const found = formula(sentence, start, places);
      const attribution = found && made(places.text, start, found);
      return attribution && !isMeasured(places.text, attribution) && [...attribution.cue, ...attribution.source].every(free) ? [attribution] : [];
    });
  });
}

/** `X fell, according to Y.` and `According to Y, X fell.` */
function accordingTo(sentence: string): Found | null {
  const [match, other] = [...sentence.matchAll(accordance)];
  if (!match || other) return null;
  const from = match.index + match[0].length;
  const source = sourceFrom(sentence, from);
  if (!source) return null;
  const before = sentence.slice(0, match.index).replace(/[\s,—–-]+$/u, '');
  const after = /^,\s+/.exec(sentence.slice(source[1]));
  const content: Span = before ? [0, before.length] : [source[1] + (after?.[0].length ?? 0), withoutStop(sentence).length];
  return content[0] < content[1] && (before || after) ? { cue: [match.index, from - 1], source, content } : null;
}

/** `… is, in the words of Y, “X”` */
function inTheWordsOf(sentence: string, start: number, { quotationsIn }: Places): Found | null {
  const end = start + sentence.length;
  const match = wording.exec(sentence);
  const quotation = match && quotationsIn([start, end])[0];
  if (!match || !quotation) return null;
  const from = match.index + match[0].length;
  const whole = sourceFrom(sentence, from);
  const put = whole && putAtEnd.exec(sentence.slice(...whole));
  const source: Span | null = put ? [whole[0], whole[1] - put[0].length] : whole;
  return source && { cue: put ? [source[1] + 1, whole[1]] : [match.index, from - 1], source, content: [quotation.start - start, Math.min(quotation.end, end) - start] };
}

function documentSays(sentence: string): Found | null {
  const match = document.exec(sentence);
  const cue = match?.[1];
  if (!match || !cue) return null;
  const at = match[0].length - cue.length - 1;
  return { cue: [at, at + cue.length], source: [0, at - 1], content: [match[0].length, withoutStop(sentence).length] };
}

/** "As Roe sees it, the auction died" */
const seeing = /^As\s((?:\p{Lu}[^,;:“”"()\n]{1,60}?|he|she|they))\s(sees it|saw it|puts it|put it|tells it|told it|would have it|remembers it),\s(?=\S)/u;

function asSomebodySees(sentence: string): Found | null {
  const [whole, who, cue] = seeing.exec(sentence) ?? [];
  if (!whole || !who || !cue) return null;
  const from = 'As '.length + who.length + 1;
  return { cue: [from, from + cue.length], source: ['As '.length, from - 1], content: [whole.length, withoutStop(sentence).length] };
}

/** "Marisol Vega, who runs the trust from a shed, said volunteers had been told": a name, perhaps an aside, a verb of saying and a clause. */
const naming = /^((?:(?:The|A|An|His|Her|Their|One)\s(?:\p{Ll}[\p{L}-]*\s){0,2}?(?:minister|spokesman|spokeswoman|spokesperson|company|ministry|agency|union|bank|police|official|statement|report|president|mayor|director|court|firm|group|government)(?=\s)|\p{Lu}[\p{L}\p{M}.’'-]+)(?:\s\p{Lu}[\p{L}\p{M}.’'-]+){0,3}(?:,\s[^;:“”"()\n]{2,140},)?)\s((?:also\s|later\s|then\s|has\s|had\s)?(?:said|says|added|insisted|claimed|argued|warned|denied|conceded|admitted|believes|expects))\s(?=(?:that|the|a|an|he|she|it|they|his|her|its|their|there|no|\p{Ll}{3,})\s)/u;

function namedSays(sentence: string): Found | null {
  const [whole, who, cue] = naming.exec(sentence) ?? [];
  if (!whole || !who || !cue) return null;
  return { cue: [who.length + 1, who.length + 1 + cue.length], source: [0, who.length], content: [whole.length, withoutStop(sentence).length] };
}

/** "The scan had shown no tear, the 31-year-old said the next morning": a clause, a comma, who and a verb of saying. */
const behind = /^([^;:“”"()\n]{12,400}), ((?:the |an? |his |her |its |their )?[^,;:“”"()\n]{2,60}?|he|she|they|it) (said|says|added|told [^,;:“”"\n]{2,40}?|explained|insisted)(?= (?:on|in|at|the|last|this|yesterday|after|before|during|later)\s[^,;:“”"\n]{2,70}(?:[.,]|$)|[.,]|$)/u;

function saidBehind(sentence: string): Found | null {
  const [, content, who, cue] = behind.exec(sentence) ?? [];
  if (!content || !who || !cue || / (?:who|which|that|and(?! \p{Lu})|but|as|because|when|while|if)(?: |$)/u.test(` ${who} `)) return null;
  const from = content.length + 2;
  return { cue: [from + who.length + 1, from + who.length + 1 + cue.length], source: [from, from + who.length], content: [0, content.length] };
}

/** "It was whispered in the valley that the well had been poisoned": nobody is named who says it. */
const rumour = /\b[Ii]t\s((?:is|was|has been|had been)\s(?:[\p{Ll}]+ly\s)?(?:said|claimed|alleged|rumou?red|whispered|reported|suggested|announced|argued|feared))\s(?:[^,.;:“”"()\n]{1,50}?\s)?(?=that\s)/u;

function hearsay(sentence: string): Found | null {
  const match = rumour.exec(sentence);
  const cue = match?.[1];
  if (!match || !cue) return null;
  const at = match.index + match[0].indexOf(cue);
  return { cue: [at, at + cue.length], source: null, content: [match.index + match[0].length, withoutStop(sentence).length] };
}

/** "In Roe’s view, the town lost its trade", "In the view of the owner, …" */
const viewed = /^(In\s(?:(?:the\s(?:view|opinion|eyes|telling|account)\sof)\s([^,;:“”"()\n]{2,60})|([^,;:“”"()\n]{2,60}?)['’]s?\s(?:view|opinion|eyes|telling|account|words)|(his|her|their)\s(?:view|opinion|telling|account|words))),\s(?=\S)/u;

function inTheViewOf(sentence: string): Found | null {
  const [whole, phrase, of, owner, pronoun] = viewed.exec(sentence) ?? [];
  const who = of ?? owner ?? pronoun;
  if (!whole || !phrase || !who || /^(?:the|its|one)$/i.test(who)) return null;
  const at = phrase.indexOf(` ${who}`) + 1;
  return { cue: of ? [0, at - 1] : [at + who.length + (pronoun ? 1 : 0), phrase.length], source: [at, at + who.length], content: [whole.length, withoutStop(sentence).length] };
}

/** "They will not get it, in the view of the mayor, Stoyan Raykov, because …" */
const viewedBehind = /^([^;:“”"()\n]{12,300}?),\s(in\sthe\s(?:view|opinion|words|eyes|telling)\sof)\s((?:(?:the|an?|its|his|her|their)\s[^,;:“”"()\n]{2,40},\s)?[^,;:“”"()\n]{2,60}?)(?=[,.]|$)/u;

function inTheViewBehind(sentence: string): Found | null {
  const [whole, content, cue, who] = viewedBehind.exec(sentence) ?? [];
  if (!whole || !content || !cue || !who) return null;
  const from = content.length + 2;
  return { cue: [from, from + cue.length], source: [from + cue.length + 1, whole.length], content: [0, content.length] };
}

/** "Three were in danger, it quoted a doctor as saying" */
const quotedBehind = /^([^;:“”"()\n]{12,400}),\s[^,;:“”"()\n]{2,60}?\s(quoted)\s([^,;:“”"()\n]{2,60}?)\sas\ssaying\b/u;

function quotedAsSaying(sentence: string): Found | null {
  const [whole, content, , who] = quotedBehind.exec(sentence) ?? [];
  if (!whole || !content || !who) return null;
  const at = whole.length - ' as saying'.length - who.length;
  return { cue: [whole.length - 'as saying'.length, whole.length], source: [at, at + who.length], content: [0, content.length] };
}

/** "For Ottoline Graves of Banque Orlan, the cut came “a quarter too late”": whose view it is, and words of it. */
const forWhom = /^For\s(\p{Lu}[\p{L}\p{M}’'-]+(?:\s(?:\p{Lu}[\p{L}\p{M}.’'-]*|de|da|van|von|der|bin|al|el|la)){1,4}(?:\s(?:of|at|from)\s[^,;:“”"()\n]{2,50})?),\s(?=\p{Ll})/u;
const fewestQuoted = 3;

function forSomebody(sentence: string, start: number, { text, quotationsIn }: Places): Found | null {
  const [whole, who] = forWhom.exec(sentence) ?? [];
  const quotation = whole ? quotationsIn([start, start + sentence.length])[0] : undefined;
  if (!who || countryNamed(who) || /\b(?:Day|Eve|Week|Month|Christmas|Easter|Ramadan|Year['’]?s?)\b/.test(who) || !quotation?.closed || /[\p{L}\p{N}]/u.test(text.slice(quotation.end, start + sentence.length)) || text.slice(...quotation.inner).split(/\s+/).length < fewestQuoted) return null;
  return { cue: [0, 'For'.length], source: ['For '.length, 'For '.length + who.length], content: [quotation.start - start, quotation.end - start] };
}

/** From `from` to the next comma, full stop or mark; `null` where that is empty. */
function sourceFrom(sentence: string, from: number): Span | null {
  const words = withoutStop(/^[^,;:“”"—–()\n]{2,90}/u.exec(sentence.slice(from))?.[0] ?? '');
  return words ? [from, from + words.length] : null;
}

const every: readonly Formula[] = [accordingTo, inTheWordsOf, documentSays, asSomebodySees, namedSays, saidBehind, hearsay, inTheViewOf, inTheViewBehind, quotedAsSaying, forSomebody];

function made(text: string, offset: number, { cue, source, content }: Found): Attribution {
  const moved = ([start, end]: Span): Span => [offset + start, offset + end];
  return attributionOf({ cue: [moved(cue)], source: source ? [moved(source)] : [], content: [moved(content)], confidence, because: [cueEvidence(text, moved(cue))] });
}
