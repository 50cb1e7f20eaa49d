/** What looks like a source and is none: a picture's credit, a name in another paragraph, "according to plan". */
import type { Span } from '../annotation';
import type { Attribution } from './attribution';
import { shared } from './coverage';
import type { Places } from './places';

/** "Rumour has it that": what nobody in particular says. */
const nobody = /^(?:the\s)?(?:rumou?rs?|legend|gossip|hearsay|folklore|word)$/i;
const accordance = /^(?:in accordance with|according to)$/i;
/** What things go by when nobody says so: "according to plan", "according to need". */
const measure =
  /^(?:(?:its|his|her|their|the|a|an)\s)?(?:original\s)?(?:plans?|schedule|script|custom|tradition|needs?|taste|type|size|rank|merit|age|ability|abilities|protocol|design|preferences?|procedure|sequence|order|category|weight|height|colou?r|length|width|class|gender|income|level|seniority)$/i;

/** Takes out sources, and ends of sources, that are none, and attributions that are none without them: those by credits and by measures. */
export function dropNoSources(places: Places, attributions: readonly Attribution[]): readonly Attribution[] {
  const credits = places.source.captions.flatMap(({ creditSpan }) => (creditSpan ? [creditSpan] : []));
  const isCredit = (span: Span) => credits.some((credit) => shared(span, credit) > 0);
  return attributions.flatMap((attribution) => {
    if (attribution.cue.some(isCredit) || isMeasured(places.text, attribution) || isCalled(places.text, attribution)) return [];
    const source = attribution.source.filter((span) => !isCredit(span) && !isTold(places.text, attribution, span) && !isRumour(places.text, attribution, span) && inBlockOfCue(places, attribution, span) && !isOfAnotherClause(places, attribution, span)).map((span) => withoutTail(places.text, inSentence(places, attribution, span)));
    return [{ ...attribution, source }];
  });
}

/** "Rumour has it", but not John Legend: "Legend said". */
function isRumour(text: string, { cue: [cue] }: Attribution, span: Span): boolean {
  const words = text.slice(...span);
  // "The legend says", in lower case, is no name either
  return nobody.test(words) && cue !== undefined && (/\s\p{Ll}+$/u.test(words) || /^(?:ha[sd] it|is|was|goes|went)\b/i.test(text.slice(...cue)));
}

const passive = /\b(?:was|were|been|is|are|being)\s(?:also\s|later\s|then\s)?(?:told|informed|assured|warned|promised|advised|asked|reminded|notified)$/i;

/** "The parents were told that": whoever is told says nothing. */
function isTold(text: string, { cue: [cue] }: Attribution, [, end]: Span): boolean {
  return cue !== undefined && end <= cue[0] && passive.test(text.slice(...cue));
}

/** A source stands in the paragraph of its cue, in all of PolNeAR's dev part but one. */
function inBlockOfCue({ blockAt }: Places, { cue }: Attribution, [start]: Span): boolean {
  return cue.length === 0 || cue.some(([at]) => blockAt(at) === blockAt(start));
}

const participle = /^(?:saying|adding|noting|warning|stressing|insisting|arguing|claiming|explaining|stating)\b/i;

/** "The latter withdrew, saying the price was too high": whoever says so is the subject of that sentence, and nobody of the one before. */
function isOfAnotherClause({ text, sentenceAt }: Places, { cue: [cue] }: Attribution, [start]: Span): boolean {
  return cue !== undefined && sentenceAt(start) < sentenceAt(cue[0]) && participle.test(text.slice(...cue)) && /,\s$/.test(text.slice(Math.max(0, cue[0] - 2), cue[0]));
}

/** Of a source that runs over the end of a sentence, what stands in the sentence of its cue. */
function inSentence({ source: { sentences }, sentenceAt }: Places, { cue }: Attribution, [start, end]: Span): Span {
  const own = sentences[sentenceAt(cue[0]?.[0] ?? start)];
  return own && start < own[0] && own[0] < end ? [own[0], end] : own && start < own[1] && own[1] < end ? [start, own[1]] : [start, end];
}

const naming = /^(?:(?:is|are|was|were|also|better|widely)\s)*(?:known|called|dubbed|nicknamed|named|titled|entitled|billed|styled)(?:\sas)?$/i;

/** "The protest, known as “Operation Chalk Down”": a name, and nobody is said to give it. */
function isCalled(text: string, { cue, source }: Attribution): boolean {
  const [only, other] = cue;
  return source.length === 0 && only !== undefined && other === undefined && naming.test(text.slice(...only));
}

/** A source does not end in the word that leads on to what follows it: "the agency on | Thursday". */
function withoutTail(text: string, [start, end]: Span): Span {
  const tail = /\s+(?:on|in|at|to|of|for|with|by|from|and|or)$/i.exec(text.slice(Math.max(start, end - 8), end))?.[0] ?? '';
  return [start, end - tail.length];
}

/** "According to plan", "in accordance with custom": nobody says it. */
export function isMeasured(text: string, { cue, source }: Attribution): boolean {
  const words = (spans: readonly Span[]) => spans.map((span) => text.slice(...span)).join(' ');
  return accordance.test(words(cue)) && measure.test(words(source));
}
