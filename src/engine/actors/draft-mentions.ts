/** The mentions of a text: names from the reader, pronouns from their closed class, descriptions from the reader and from nouns. */
import type { ActorType, Span } from '../annotation';
import type { Reading } from '../reader/reading';
import { firstEndingAfter, holderOf } from '../source/spans';
import type { StatementDraft } from '../statements/draft';
import type { Places } from '../statements/places';
import { countryOfOnePerson } from '../knowledge/countries';
import { isTitle, nounType, singularOf, statedGender } from '../knowledge/nouns';
import { clauseRole } from './clause-role';
import type { ClauseRole, DraftMention } from './board';
import { auxiliaries, endsPhrase, indefinites, isAdverb, looksFinite, pronouns, relatives, type Pronoun } from './closed-classes';
import { isCount, isCountNoun } from './counts';
import { headOf, phraseOf } from './noun-phrase';
import type { Word, Words } from './words';

/** An abbreviated title is at most so long, in UTF-16 units. */
const longestAbbreviation = 5;

/** How sure a pronoun of a closed class is one. */
const closedClass = 0.98;
/** "The mother of three". */
const parentOf = /^(?:grand)?(?:mother|father|parent)$/;
/** How sure a noun from the table, with its determiner, is a description of somebody or something. */
const fromTable = 0.6;

/** All mentions, in the order of the text; of a title and its name only the name. Whatever heads a statement's source is one. */
export function draftMentions(places: Places, words: Words, reading: Reading, drafts: readonly StatementDraft[]): readonly DraftMention[] {
  const people = new Set(reading.names.filter((name) => isOneOfAPeople(words, name)));
  const names = reading.names.filter((name) => !people.has(name)).map((name) => nameMention(places, words, name));
  const nameSpans = names.map(({ span }) => span);
  const taken = (at: number) => holderOf(nameSpans, at) >= 0;
  const rest: DraftMention[] = [];
  const nominals = reading.heads.filter(({ form }) => form === 'nominal');
  // A head may be read as the last part of a word: "old" in "62-year-old"
  const heads = new Map([...nominals.map((head) => [-head.end, head] as const), ...nominals.map((head) => [head.start, head] as const)]);
  const sources = sourceHeads(words, drafts, nameSpans);
  const ofAPeople = new Set([...people].map(({ start }) => words.from(start)));
  words.list.forEach((word, index) => {
    if (taken(word.start)) return;
    const pronoun = pronouns.get(word.lower);
    if (pronoun) {
      if (!isEmpty(words, index, pronoun) && !(word.lower === 'us' && word.text !== 'us')) rest.push(pronounMention(places, words, index, pronoun));
      return;
    }
    if (sources.has(index) && relatives.has(word.lower) && word.text !== word.text.toUpperCase()) {
      rest.push(relativeMention(places, word));
      return;
    }
    const { noun, plural } = singularOf(word.lower);
    const read = heads.get(word.start) ?? heads.get(-word.end);
    const counted = countsPeople(words, index);
    const oneOfTwo = isOneOfTwo(words, index);
    const speaks = (sources.has(index) && /\p{L}/u.test(word.text)) || counted;
    const listed = isAge(noun) || ofAPeople.has(index) || isOnePerson(words, index) ? 'person' : nounType(noun);
    const type = (listed === 'person' && (read?.type === 'organization' || ofAPeople.has(index))) || (listed === 'organization' && read?.type === 'person') || (listed === 'work' && read && read.type !== 'organization' && read.type !== 'event') ? listed : (read?.type ?? listed ?? (speaks || oneOfTwo ? (isInitials(words, index) ? 'person' : 'other') : null));
    if (!type || (!read && !speaks && !oneOfTwo && !standsAlone(words, index, taken))) return;
    if (!speaks && titlesName(words, index, noun, nameSpans)) return;
    rest.push(nominalMention(places, words, index, noun, (plural && !isInitials(words, index)) || counted || isCountNoun(noun), type, read?.confidence ?? fromTable));
  });
  return [...names, ...rest].sort((a, b) => a.head[0] - b.head[0] || b.head[1] - a.head[1]);
}

/** "The 23-year-old tore a muscle". */
function isAge(noun: string): boolean {
  return /^\d{1,3}-year-old$/.test(noun);
}

/** "The Frenchman left". */
function isOnePerson(words: Words, index: number): boolean {
  const word = words.list[index]?.text ?? '';
  const next = words.list[index + 1];
  const goesOn = next !== undefined && words.gapBefore(index + 1) === ' ' && !looksFinite(next.lower) && !endsPhrase(next.lower);
  return words.list[index - 1]?.lower === 'the' && /^\p{Lu}\p{Ll}/u.test(word) && !goesOn && countryOfOnePerson(word) !== null;
}

/** "The CS told": a role by its initials. */
function isInitials(words: Words, index: number): boolean {
  return /^\p{Lu}{2,4}$/u.test(words.list[index]?.text ?? '') && words.list[index - 1]?.lower === 'the';
}

/** "A spokeswoman for the latter said": not "the latter half". */
function isOneOfTwo(words: Words, index: number): boolean {
  const next = words.list[index + 1]?.lower ?? '';
  return /^(?:former|latter)$/.test(words.list[index]?.lower ?? '') && words.list[index - 1]?.lower === 'the' && (words.gapBefore(index + 1) !== ' ' || endsPhrase(next) || looksFinite(next));
}

/** "Both said", "the two left": a number alone as a subject. */
function countsPeople(words: Words, index: number): boolean {
  const word = words.list[index]?.lower ?? '';
  const next = words.list[index + 1]?.lower ?? '';
  if (!isCount(word) || words.gapBefore(index + 1) !== ' ' || !looksFinite(next) || nounType(singularOf(next).noun) !== null || (/[^su]s$/.test(next) && !auxiliaries.has(next))) return false;
  return word === 'both' || words.list[index - 1]?.lower === 'the';
}

/** "The Italian insisted", "replied the Spaniard": one person; but "the French insisted", "the Italian team". */
function isOneOfAPeople(words: Words, { start, end, type }: Reading['names'][number]): boolean {
  const [first, after] = words.within([start, end]);
  const [word, next] = [words.list[after - 1], words.list[after]];
  if ((type === 'place' && next?.lower !== 'who') || after !== first + 1 || !word || !(words.list[first - 1]?.lower === 'the' || isAge(words.list[first - 1]?.lower ?? '')) || countryOfOnePerson(word.text) === null) return false;
  const goesOn = next !== undefined && words.gapBefore(after) === ' ';
  if (next?.lower === 'who' && words.gapBefore(after) === ', ') return true;
  return goesOn ? looksFinite(next.lower) && !/[^su]s$/.test(next.lower) : words.gapBefore(first - 1) === ' ' && looksFinite(words.list[first - 2]?.lower ?? '');
}

/** Indices of the words at the heads of sources. */
function sourceHeads(words: Words, drafts: readonly StatementDraft[], nameSpans: readonly Span[]): ReadonlySet<number> {
  const heads = new Set<number>();
  for (const span of drafts.flatMap(({ source }) => source)) {
    const [first, end] = words.within(span);
    const held = nameSpans.slice(firstEndingAfter(nameSpans, span[0]), firstEndingAfter(nameSpans, span[1]) + 1);
    let at = first;
    while (at < end) {
      const head = headOf(words, [at, end], held);
      heads.add(head);
      if (words.list[head + 1]?.lower !== 'and') break;
      at = head + 2;
    }
  }
  return heads;
}

/** "who" as a source. */
function relativeMention(places: Places, word: Word): DraftMention {
  const span: Span = [word.start, word.end];
  return {
    span, head: span, form: 'pronoun', type: null, confidence: closedClass, text: word.text, noun: word.lower,
    gender: null, number: null, person: 3, role: 'subject', definite: null, modifies: false, ...placeOf(places, word.start),
  };
}

function nameMention(places: Places, words: Words, { start, end, type, confidence }: Reading['names'][number]): DraftMention {
  const span: Span = [start, end];
  const text = places.text.slice(start, end);
  const [, after] = words.within(span);
  const next = words.list[after];
  const adjoins = /^ $/.test(words.gapBefore(after)) && next !== undefined;
  const nounNext = adjoins && type !== 'person' && !endsPhrase(next.lower) && (nounType(singularOf(next.lower).noun) !== null || (!looksFinite(next.lower) && !isAdverbial(next.lower)));
  return {
    span, head: span, form: 'name', type, confidence, text, noun: '',
    gender: type === 'person' ? null : type === 'nationality' ? null : 'neuter',
    number: type === 'person' ? (/^the\s.*s$/i.test(text) ? 'many' : 'one') : null,
    person: 3, role: clauseRole(words, span, places.text), definite: null, modifies: nounNext, ...placeOf(places, start),
  };
}

function isAdverbial(word: string): boolean {
  return /ly$|^(?:also|then|later|never|still|now|once|soon|again|already|even|not|today|yesterday|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this|that|last|next|he|she|they|it|alone|itself|themselves|too|here|there)$/.test(word);
}

function pronounMention(places: Places, words: Words, index: number, pronoun: Pronoun): DraftMention {
  const word = words.list[index];
  const span: Span = [word?.start ?? 0, word?.end ?? 0];
  const personal = pronoun.gender === 'female' || pronoun.gender === 'male' || pronoun.person < 3;
  return {
    span, head: span, form: 'pronoun', type: personal ? 'person' : null, confidence: closedClass, text: word?.text ?? '', noun: word?.lower ?? '',
    gender: pronoun.gender, number: pronoun.number, person: pronoun.person, role: pronounRole(words, index, pronoun, places.text), definite: null, modifies: false, ...placeOf(places, span[0]),
  };
}

function pronounRole(words: Words, index: number, { use }: Pronoun, text: string): ClauseRole {
  if (use === 'subject' || use === 'possessive') return use;
  const word = words.list[index];
  if (word?.lower === 'her') return possesses(words, index) ? 'possessive' : objectRole(words, index, text);
  return use === 'any' ? clauseRole(words, [word?.start ?? 0, word?.end ?? 0], text) : objectRole(words, index, text);
}

function objectRole(words: Words, index: number, text: string): ClauseRole {
  const word = words.list[index];
  return clauseRole(words, [word?.start ?? 0, word?.end ?? 0], text) === 'oblique' ? 'oblique' : 'object';
}

/** Whether "her" stands before a noun of its own. */
function possesses(words: Words, index: number): boolean {
  const next = words.list[index + 1];
  return next !== undefined && /^ ["“‘']?$/.test(words.gapBefore(index + 1)) && !endsPhrase(next.lower) && !/^(?:the|a|an|this|that|these|those|there|here|again|back|home|away|not)$/.test(next.lower);
}

function nominalMention(places: Places, words: Words, index: number, noun: string, plural: boolean, type: ActorType, confidence: number): DraftMention {
  const word = words.list[index];
  const { span: phrase, definite } = phraseOf(words, index);
  const head: Span = [word?.start ?? 0, word?.end ?? 0];
  const stated = statedGender(noun);
  const children = parentOf.test(noun) && words.list[index + 1]?.lower === 'of' ? words.list[index + 2] : undefined;
  const span: Span = [phrase[0], children && isCount(children.lower) ? children.end : phrase[1]];
  return {
    span, head, form: 'nominal', type, confidence, text: places.text.slice(...span), noun,
    gender: type === 'person' ? stated : 'neuter', number: plural ? 'many' : 'one', person: 3,
    role: clauseRole(words, span, places.text), definite, modifies: false, ...placeOf(places, head[0]),
  };
}

/** Whether a noun from the table is the head of a phrase with a determiner, and no part of a longer noun. */
function standsAlone(words: Words, index: number, taken: (at: number) => boolean): boolean {
  const word = words.list[index];
  if (!word || /^\p{Lu}/u.test(word.text.slice(1))) return false;
  const next = words.list[index + 1];
  const open = /^['’]? $/.test(words.gapBefore(index + 1));
  const compound = next !== undefined && /^\p{Ll}/u.test(next.text) && !endsPhrase(next.lower) && !looksFinite(next.lower) && !isAdverbial(next.lower);
  if (next && open && words.gapBefore(index + 1) === ' ' && next.lower !== "'s" && (compound || nounType(singularOf(next.lower).noun) !== null) && !taken(next.start)) return false;
  const { span, definite } = phraseOf(words, index);
  return span[0] < word.start && (definite !== 'no' || indefinites.has(words.list[words.from(span[0])]?.lower ?? ''));
}

/** "spokesperson Lim Soo-suk", "Mr Kato": the noun belongs to the name behind it. */
function titlesName(words: Words, index: number, noun: string, nameSpans: readonly Span[]): boolean {
  const next = words.list[index + 1];
  const gap = words.gapBefore(index + 1);
  // "They cheered the minister. Kenji Kato left": a stop is part of a title only behind an abbreviation
  const behind = next && (gap === ' ' || (gap === '. ' && (words.list[index]?.text.length ?? 0) <= longestAbbreviation)) ? holderOf(nameSpans, next.start) : -1;
  return behind >= 0 && nameSpans[behind]?.[0] === next?.start && (nounType(noun) === 'person' || isTitle(noun));
}

/** "It is clear that", "it seems": nobody is meant. */
function isEmpty(words: Words, index: number, { gender }: Pronoun): boolean {
  if (gender !== 'neuter' || words.list[index]?.lower !== 'it') return false;
  const next = words.list[index + 1]?.lower ?? '';
  if (/^(?:seems?|seemed|appears|appeared|rains?|rained|snows?|snowed|turns|turned|takes|took)$/.test(next)) return true;
  if (!/^(?:is|was|'s|will|would|has|had|may|might|can|could|be|isn't|wasn't|should|must)$/.test(next)) return false;
  // "It had agreed to buy": only what is so, or is made so, can be nobody's
  let verb = index + 2;
  while (isAdverb(words.list[verb]?.lower ?? '')) verb++;
  if (!/^(?:is|was|'s|be|isn't|wasn't)$/.test(next) && !/^(?:be|been|take|taken|become|seem|appear|not|have)$/.test(words.list[verb]?.lower ?? '')) return false;
  for (let at = index + 2; at < index + 9 && words.list[at]; at++) {
    if (/[.;:!?\n]/.test(words.gapBefore(at))) return false;
    if (/^(?:that|to|whether|if|when|why|how|who|what)$/.test(words.list[at]?.lower ?? '')) return at > index + 2;
  }
  return false;
}

function placeOf(places: Places, offset: number): Pick<DraftMention, 'block' | 'sentence' | 'quotation'> {
  const quotation = places.quotationsIn([offset, offset + 1]).find((one) => places.isSpoken(one));
  return { block: places.blockAt(offset), sentence: places.sentenceAt(offset), quotation: quotation?.start ?? -1 };
}
