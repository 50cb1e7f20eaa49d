/** Names that the reader found elsewhere in the text and overlooked here, and those that only the layout shows: a letter's signature. */
import type { Span } from '../annotation';
import { foldName } from '../knowledge/fold';
import { institutionNamed, seatNamed } from '../knowledge/institutions';
import { isTitle, nounType } from '../knowledge/nouns';
import type { NameReading } from '../reader/reading';
import { holderOf } from '../source/spans';
import type { StatementDraft } from '../statements/draft';
import type { Places } from '../statements/places';
import { parsePersonName } from './person-name';
import { isAcronym } from './same-name';
import { signatureIn } from './signature';
import type { Word, Words } from './words';

/** "who wanted to be known only as Madam Lim": what somebody goes by is a name. */
const goesBy = /\b(?:known|identified|named|quoted)(?: only| here)? (?:as|by (?:her|his|their) (?:surname|first name|last name|family name|given name),?) (?:(?:Mr|Mrs|Ms|Madam|Miss|Dr)\.? )?(\p{Lu}\p{Ll}{1,20}(?:\s\p{Lu}\p{Ll}{1,20}){0,2})(?=[,.;]| said| told)/gu;
/** A title and a name that are a sentence by themselves. */
const givenTheFloor = /(?:^|[.!?]\s)(\p{Lu}\p{Ll}{1,9})\.? (\p{Lu}\p{L}{2,20})[.?]$/u;
const longestCall = 60;
/** How sure a name is that was read elsewhere in the text. */
const elsewhere = 0.6;

/** `names` with those that they show to be names too: acronyms wherever they stand again, parts of people's names as sources, the last words of bodies' names behind "the", seats of power as sources, and the signature. */
export function namesAgain(places: Places, words: Words, names: readonly NameReading[], drafts: readonly StatementDraft[]): readonly NameReading[] {
  const spans = names.map(({ start, end }): Span => [start, end]);
  const free = (span: Span) => holderOf(spans, span[0]) < 0 && holderOf(spans, span[1] - 1) < 0;
  const acronyms = new Map<string, NameReading>();
  const people = new Map<string, NameReading>();
  for (const name of names) {
    const text = places.text.slice(name.start, name.end);
    if (isAcronym(text) && text.length > 2 && name.type !== 'nationality') acronyms.set(text, name);
    if (name.type !== 'person') continue;
    const { parts, family, given } = parsePersonName(text);
    if (parts.length > 1) for (const part of [family, given[0] ?? '']) if (part.length > 2) people.set(part, name);
  }
  const sources = drafts.flatMap(({ source }) => source).map((span) => words.within(span));
  const again = words.list.flatMap((word): readonly NameReading[] => (acronyms.has(word.text) && free([word.start, word.end]) ? [sameAs(acronyms.get(word.text), word)] : []));
  // One word alone: with more beside it, it may be a role's or a place's
  const shortened = sources.flatMap(([first, end]): readonly NameReading[] => {
    const word = words.list[first];
    const known = word && end === first + 1 && /^\p{Lu}/u.test(word.text) && free([word.start, word.end]) ? people.get(foldName(word.text)) : undefined;
    return word && known && known.start < word.start ? [sameAs(known, word)] : [];
  });
  const known = [...places.text.matchAll(goesBy)].flatMap((match): readonly NameReading[] => {
    const [start, end] = [match.index + match[0].length - (match[1]?.length ?? 0), match.index + match[0].length];
    return free([start, end]) ? [{ start, end, type: 'person', confidence: elsewhere }] : [];
  });
  const bodies = new Map(names.flatMap((name) => {
    const last = name.type === 'organization' ? /^[^,]+ (\p{Lu}\p{Ll}{3,})$/u.exec(places.text.slice(name.start, name.end))?.[1] : undefined;
    return last && !isKindOfThing(last.toLowerCase()) ? [[last, name] as const] : [];
  }));
  // "The Courier", of the Gulf Courier
  const called = words.list.flatMap((word, at): readonly NameReading[] => {
    const body = bodies.get(word.text);
    return body && body.start < word.start && words.list[at - 1]?.lower === 'the' && words.gapBefore(at) === ' ' && !/^\p{Lu}/u.test(words.list[at + 1]?.text ?? '') && free([word.start, word.end]) ? [sameAs(body, word)] : [];
  });
  // "The Vatican said", where the reader read no name
  const seats = sources.flatMap(([first, end]): readonly NameReading[] => {
    const from = words.list[first]?.lower === 'the' ? first + 1 : first;
    const span: Span = [words.list[from]?.start ?? 0, words.list[end - 1]?.end ?? 0];
    const wording = span[0] < span[1] ? places.text.slice(...span) : '';
    return /^\p{Lu}/u.test(wording) && (seatNamed(wording) ?? institutionNamed(wording)) && free(span) ? [{ start: span[0], end: span[1], type: 'organization', confidence: elsewhere }] : [];
  });
  // "We'll hear argument first. General Prelogar.": who is given the floor at a paragraph's end
  const floor = places.blocks.flatMap(([start, end]): readonly NameReading[] => {
    const [whole, title = '', name = ''] = givenTheFloor.exec(places.text.slice(Math.max(start, end - longestCall), end)) ?? [];
    const span: Span = [end - name.length - 1, end - 1];
    return whole && isTitle(title.toLowerCase()) && free(span) ? [{ start: span[0], end: span[1], type: 'person', confidence: elsewhere }] : [];
  });
  const signature = signatureIn(places);
  const signed: readonly NameReading[] = signature && free(signature) ? [{ start: signature[0], end: signature[1], type: 'person', confidence: elsewhere }] : [];
  const found = [...new Map([...again, ...shortened, ...called, ...known, ...seats, ...floor, ...signed].map((name) => [name.start, name])).values()];
  return found.length === 0 ? names : [...names, ...found].sort((a, b) => a.start - b.start);
}

/** What a body or a place as a whole is: "the Ministry" is a description. */
function isKindOfThing(noun: string): boolean {
  const type = nounType(noun);
  return type === 'organization' || type === 'place';
}

function sameAs(name: NameReading | undefined, { start, end }: Word): NameReading {
  return { start, end, type: name?.type ?? 'other', confidence: elsewhere };
}
