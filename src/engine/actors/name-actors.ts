/** Names to actors: full and short forms, acronyms, spellings. One pass over the full names, one over the short ones. */
import type { ActorType, Evidence } from '../annotation';
import { countryNamed } from '../knowledge/countries';
import { foldName } from '../knowledge/fold';
import { institutionNamed } from '../knowledge/institutions';
import { givenNamesOf, isFirstName, isTitle, nounType, statedGender } from '../knowledge/nouns';
import type { ActorDraft, Board, DraftMention } from './board';
import { areGenerations, asFamilyAlone, givenNamesAgree, otherParts, parsePersonName, withoutRank, type PersonName } from './person-name';
import { officesOf } from './offices';
import { acronymsOf, contentWords, isAcronym, nameKey, oneLetterApart } from './same-name';
import type { Words } from './words';
import { tell, worded, type Told, type Wording } from '../wording';

/** By how much one of two of a name is linked more than the other. */
const clearly = 0.05;

interface NameIndex {
  /** Actors by a key that decides at once. */
  readonly exact: Map<string, number>;
  /** People by family name, by first given name, and by the parts between; others by the noun at their end and by their first word. */
  readonly family: Map<string, number[]>;
  readonly bareFamily: Map<string, number[]>;
  readonly given: Map<string, number[]>;
  readonly parts: Map<string, number[]>;
  /** People by a nickname that the text tells. */
  readonly called: Map<string, number[]>;
  readonly last: Map<string, number[]>;
  readonly first: Map<string, number[]>;
  readonly acronyms: Map<string, number[]>;
}

/** Probability, by the reader, that the mention refers back to one of the actor's. */
export type Link = (mention: number, actor: number) => number;

/**
 * Gives every name of `board` an actor. Adjectives of nationality ("Russian troops") name nobody and are left out. Between
 * the full names of people and the short ones, `learn` is called: what stands beside full names tells whom short ones mean.
 */
export function nameActors(board: Board, words: Words, text: string, link: Link, learn: () => void): void {
  const index: NameIndex = { exact: new Map(), family: new Map(), bareFamily: new Map(), given: new Map(), parts: new Map(), called: new Map(), last: new Map(), first: new Map(), acronyms: new Map() };
  const names = board.mentions.map((mention, i) => ({ mention, i })).filter(({ mention, i }) => mention.form === 'name' && mention.type !== 'nationality' && !board.isMetonymic(i));
  const alone = names.filter(({ mention }) => mention.type === 'person').map(({ mention, i }) => {
    const name = withTitle(parsePersonName(mention.text), words, mention);
    return { i, name, family: asFamilyAlone(name), text: mention.text };
  });
  const people = withSharedFamilies(board, alone, text);
  const aliases = otherNamesOf(board, people, text);
  for (const { i, name, family, text: words } of people) if (name.parts.length > 1 && !family) addFullName(board, index, i, name, words);
  for (const { alias, of } of aliases) addAlias(board, index, alias, of);
  for (const { i, name, family, text: words } of people) {
    if (family && index.family.has(family.family)) addShortName(board, index, i, family, link);
    else if (family) addFullName(board, index, i, name, words);
  }
  learn();
  for (const { i, name } of people) if (name.parts.length <= 1 && board.actorOf(i) === null) addShortName(board, index, i, name, link);
  const others = names.filter(({ mention }) => mention.type !== 'person');
  for (const { i, mention } of others) if (!isAcronym(mention.text) && contentWords(foldName(mention.text)).length > 1) addOther(board, index, i, mention);
  for (const { i } of others) if (board.actorOf(i) === null) addBracketed(board, index, i, text);
  const offices = officesOf(board);
  for (const { i } of others) if (board.actorOf(i) === null) addOffice(board, index, i, text, offices);
  for (const { i } of others) if (board.actorOf(i) === null) addOther(board, index, i, board.mentions[i] as DraftMention);
}

/** What leads from a full name to a nickname, and from a nickname to a full name. */
const nicknamed = /^,? (?:(?:who was |who is )?(?:(?:also|better|universally|widely|affectionately|simply|long) )*(?:known|nicknamed|dubbed)(?: (?:to|by|among|around|in|at) [^,.;:“”"()\n]{2,50}?)?(?: (?:only|simply|just))?(?: (?:as|by))?|who (?:goes|went|performs|performed|records|writes|wrote|raps) (?:by(?: the name(?: of)?)?|as|under the name(?: of)?)|alias|a\.?k\.?a\.?) [“"‘']?$/u;
const realName = /^,? (?:whose (?:real|birth|full|legal) name (?:is|was)|(?:born|real name|né|née)) $/u;

/** Between the two names stand at most so many UTF-16 units. */
const longestNickname = 80;

interface Alias {
  /** Mentions on the board. */
  readonly alias: number;
  readonly of: number;
}

/** "Francis Kowalczyk, known to everyone as Buddy,", "Kobra, whose real name is Nathaniel Osei,": one-word names that the text says are another name of a full one right beside. */
function otherNamesOf(board: Board, people: readonly NamedPerson[], text: string): readonly Alias[] {
  return people.flatMap((person, at) => {
    const next = people[at + 1];
    const [own, other] = [board.mentions[person.i], next && board.mentions[next.i]];
    if (!next || !own || !other || own.sentence !== other.sentence || other.span[0] - own.span[1] > longestNickname) return [];
    const between = text.slice(own.span[1], other.span[0]);
    const [first, second] = [person.name.parts.length, next.name.parts.length];
    if (first > 1 && second === 1 && nicknamed.test(between)) return [{ alias: next.i, of: person.i }];
    return first === 1 && second > 1 && realName.test(between) ? [{ alias: person.i, of: next.i }] : [];
  });
}

/** Gives the other name its full one's actor, who goes by it from then on. */
function addAlias(board: Board, index: NameIndex, alias: number, of: number): void {
  const [actor, mention, full] = [board.actorOf(of), board.mentions[alias], board.mentions[of]];
  if (actor === null || !mention || !full) return;
  push(index.called, foldName(mention.text), actor);
  recordName(board, actor, mention.text, null);
  board.assign(alias, actor, { code: 'short-name', ...tell('“{0}” is known as “{1}”', full.text, mention.text), at: full.span });
}

/** What leads from a name to what it is known by. */
const knownBy = /^,? (?:(?:also|better|widely|commonly) )?known (?:by|as|under) (?:(?:its|the|their) )?(?:\p{L}+ )?(?:(?:acronym|initials|abbreviation|short name|name)[, ]{0,2})?$/u;
const longestLead = 60;

/** "Médecins Sans Frontières (MSF)", "the National Forest Corporation, known by its acronym CONAF": an acronym in brackets behind a name is another name of it, whatever its letters. */
function addBracketed(board: Board, index: NameIndex, mention: number, text: string): void {
  const [full, short] = [board.mentions[mention - 1], board.mentions[mention]];
  const actor = board.actorOf(mention - 1);
  if (!full || !short || actor === null || full.form !== 'name' || full.type !== 'organization' || !isAbbreviation(short.text)) return;
  const bracketed = text.slice(full.span[1], short.span[0]) === ' (' && text.charAt(short.span[1]) === ')';
  if (!(bracketed || (short.span[0] - full.span[1] <= longestLead && knownBy.test(text.slice(full.span[1], short.span[0])))) || countryNamed(short.text) || institutionNamed(short.text)?.agency) return;
  index.exact.set(`body ${nameKey(short.text)}`, actor);
  recordName(board, actor, short.text, null);
  board.assign(mention, actor, { code: 'short-name', ...(bracketed ? tell('“{0}” stands in brackets behind “{1}”', short.text, full.text) : tell('“{0}” is known as “{1}”', full.text, short.text)), at: full.span });
}

/** "The CS": by an office's initials the one who holds it, where no body is named so. */
function addOffice(board: Board, index: NameIndex, mention: number, text: string, offices: ReadonlyMap<string, readonly number[]>): void {
  const name = board.mentions[mention];
  const [holder, other] = new Set(name ? (offices.get(name.text) ?? []) : []);
  if (!name || holder === undefined || other !== undefined || index.acronyms.has(name.text) || !/\b[Tt]he $/.test(text.slice(Math.max(0, name.span[0] - 5), name.span[0]))) return;
  board.assign(mention, holder, { code: 'role', ...tell('“{0}” are the initials of an office that {1} holds', name.text, board.nameOf(holder)) });
}

/** Titles before the name that the reader left outside: "Mrs" tells the gender. */
function withTitle(name: PersonName, words: Words, { span }: DraftMention): PersonName {
  const [first] = words.within(span);
  const before = words.list[first - 1];
  const title = before && /^\.? $/.test(words.gapBefore(first)) && isTitle(before.lower) ? statedGender(before.lower) : null;
  return title && !name.gender ? { ...name, gender: title } : name;
}

function addFullName(board: Board, index: NameIndex, mention: number, name: PersonName, text: string): void {
  const key = [...name.parts, ...(name.generation ? [name.generation] : [])].join(' ');
  const known = index.exact.get(`person ${key}`);
  const similar = known ?? (index.family.get(name.family) ?? []).find((actor) => agrees(board.actors[actor], name));
  const respelled = similar ?? respelling(board, index, name);
  const actor = respelled ?? newPerson(board, index, name);
  index.exact.set(`person ${key}`, actor);
  recordName(board, actor, text, name);
  const because = known !== undefined ? tell('the same name') : similar !== undefined ? tell('a form of the name “{0}”', board.nameOf(actor)) : respelled !== undefined ? tell('“{0}” in another spelling', board.nameOf(actor)) : tell('named here for the first time');
  board.assign(mention, actor, { code: 'name', ...because });
}

interface NamedPerson {
  readonly i: number;
  readonly name: PersonName;
  /** What the mention is called by itself, or with the family name that it shares. */
  readonly text: string;
}

/** "Erik and Solveig Dahl": a given name joined to a full one has its family name, where nobody else in the text is called so. */
function withSharedFamilies<Person extends NamedPerson>(board: Board, people: readonly Person[], text: string): readonly Person[] {
  const parts = new Set(people.filter(({ name }) => name.parts.length > 1).flatMap(({ name }) => name.parts));
  return people.map((person, at) => {
    const next = people[at + 1];
    const [own, other] = [board.mentions[person.i], next && board.mentions[next.i]];
    if (!next || !own || !other || person.name.parts.length !== 1 || next.name.parts.length !== 2 || next.name.familyFirst) return person;
    const given = person.name.parts[0] ?? '';
    if (!isFirstName(own.text) || parts.has(given) || !/^ (?:and|&) $/.test(text.slice(own.span[1], other.span[0]))) return person;
    const { family } = next.name;
    return { ...person, name: { ...person.name, parts: [given, family], family, given: [given] }, text: `${own.text} ${other.text.split(' ').at(-1) ?? ''}` };
  });
}

function agrees(actor: ActorDraft | undefined, name: PersonName): boolean {
  const other = actor?.person;
  if (!actor || !other || other.given.length === 0) return false;
  const opposed = actor.gender && name.gender && actor.gender !== name.gender;
  return !opposed && !areGenerations(other, name) && givenNamesAgree(other.given, name.given);
}

/** A name of as many parts, of which one differs by a letter. */
function respelling(board: Board, index: NameIndex, name: PersonName): number | undefined {
  const candidates = [...(index.given.get(name.given[0] ?? '') ?? []), ...(index.family.get(name.family) ?? [])];
  return candidates.find((actor) => {
    const other = board.actors[actor]?.person;
    if (!other || other.parts.length !== name.parts.length || areGenerations(other, name)) return false;
    const different = other.parts.flatMap((part, i) => (part === name.parts[i] ? [] : [[part, name.parts[i] ?? '']]));
    return different.length === 1 && oneLetterApart(different[0]?.[0] ?? '', different[0]?.[1] ?? '');
  });
}

function newPerson(board: Board, index: NameIndex, name: PersonName): number {
  const actor = board.add({ type: 'person', person: name, named: true, gender: name.gender, suggested: name.suggested });
  push(index.family, name.family, actor);
  push(index.bareFamily, bareFamily(name.family), actor);
  if (name.given[0]) push(index.given, name.given[0], actor);
  for (const part of otherParts(name)) push(index.parts, part, actor);
  return actor;
}

/** A family name without its article: "al-Khatibi" may be "Khatibi" later. */
function bareFamily(family: string): string {
  return family.replace(/^(?:al|el)[- ](?=\p{L}{3})/u, '');
}

/** "MSF", "MChS": one word with several capitals. */
function isAbbreviation(name: string): boolean {
  return /^\p{Lu}[\p{L}\p{N}.&-]{1,9}$/u.test(name) && (name.match(/\p{Lu}/gu) ?? []).length > 1;
}

/** "Lim", "Mrs Clinton", "Sir Malcolm", "Gloria": somebody with that family name, given name or other part; where several fit, gender, the reader's links and nearness decide. */
function addShortName(board: Board, index: NameIndex, mention: number, name: PersonName, link: Link): void {
  const text = board.mentions[mention]?.text ?? '';
  const fits = (actor: number) => !areGenerations(board.actors[actor]?.person, name) && (!name.gender || !board.actors[actor]?.gender || board.actors[actor]?.gender === name.gender);
  const [candidates, form] = ([['called', [name.family], formBy('“{0}” is another name of “{1}”')], ['family', [name.family], formBy('“{0}” is a short form of “{1}”')], ['bareFamily', [bareFamily(name.family)], formBy('“{0}” is a short form of “{1}”')], ['given', [name.family], formBy('“{0}” is the given name of “{1}”')], ['parts', [name.family], formBy('“{0}” is a part of the name “{1}”')], ['given', givenNamesOf(name.family), formBy('“{0}” is short for the given name of “{1}”')]] as const)
    .map(([kind, keys, words]) => [[...new Set(keys.flatMap((key) => index[kind].get(key) ?? []))].filter(fits), words] as const)
    .find(([actors]) => actors.length > 0) ?? [[], null];
  const [chosen, why] = nearest(board, notCalledOtherwise(board, ofGender(board, candidates, name), name), mention, link);
  const actor = chosen ?? newPerson(board, index, name);
  const full = board.nameOf(actor);
  recordName(board, actor, text, name);
  const because: Evidence[] = chosen === null || !form ? [{ code: 'name', ...tell('named here for the first time') }] : [{ code: 'short-name', ...(full === text ? tell('the same name') : form(text, full)) }];
  if (candidates.length > 1) because.push({ code: 'same-family-name', ...tell('others here have that name too; {0}', why ?? worded('the title or the first name tells them apart')) });
  board.assign(mention, actor, ...because);
}

/** Tells of a short name, in the first place, what it is of the full one, in the second. */
function formBy(template: string): (short: string, full: string) => Told {
  return (short, full) => tell(template, short, full);
}

/** Those of `candidates` whose gender the text or their first name tells to be the title's; all, where it tells of none. */
function ofGender(board: Board, candidates: readonly number[], { gender }: PersonName): readonly number[] {
  if (!gender || candidates.length < 2) return candidates;
  const agreeing = candidates.filter((actor) => board.genderOf(actor) === gender);
  const open = candidates.filter((actor) => board.genderOf(actor) === null);
  return agreeing.length > 0 ? agreeing : open.length > 0 ? open : candidates;
}

/** Without those whom the text calls by another part of their name: "Soto" is Andrés Soto where María Iturralde Soto is "Iturralde". All, where nobody is left. */
function notCalledOtherwise(board: Board, candidates: readonly number[], { family }: PersonName): readonly number[] {
  if (candidates.length < 2) return candidates;
  const left = candidates.filter((actor) => {
    const { person, names } = board.actors[actor] ?? {};
    const parts = person ? otherParts(person) : [];
    return ![...(names?.keys() ?? [])].some((called) => parts.includes(foldName(called)) && foldName(called) !== family);
  });
  return left.length > 0 ? left : candidates;
}

/** The candidate that the reader links clearly, else the one named last before `mention`, else the first one named after it; and why it, where there are several. */
function nearest(board: Board, candidates: readonly number[], mention: number, link: Link): readonly [number | null, Wording | null] {
  if (candidates.length < 2) return [candidates[0] ?? null, null];
  const linked = candidates.map((actor) => ({ actor, probability: link(mention, actor) })).sort((a, b) => b.probability - a.probability);
  const [first, second] = linked;
  if (first && second && first.probability - second.probability > clearly) return [first.actor, worded('the reader links this one')];
  let best: number | null = null;
  let bestAt = -1;
  for (const actor of candidates) {
    const before = lastBefore(board.actors[actor]?.mentions ?? [], mention);
    if (before > bestAt || best === null) [best, bestAt] = [actor, before];
  }
  return [best, worded('this one was named last')];
}

function lastBefore(mentions: readonly number[], mention: number): number {
  let last = -1;
  for (let i = mentions.length - 1; i >= 0 && i > mentions.length - 50; i--) {
    const at = mentions[i] ?? -1;
    if (at < mention && at > last) last = at;
  }
  return last;
}

function addOther(board: Board, index: NameIndex, mention: number, { text, type }: DraftMention): void {
  const key = nameKey(text);
  const canonical = countryNamed(text)?.name ?? institutionNamed(text)?.name;
  const bucket = type === 'place' || type === 'organization' ? 'body' : (type ?? 'other');
  const same = index.exact.get(`${bucket} ${key}`) ?? (canonical ? index.exact.get(`known ${canonical}`) : undefined);
  const found = same !== undefined ? { actor: same, told: tell('the same name') } : shortForm(board, index, text, type ?? 'other');
  const actor = found?.actor ?? board.add({ type: type ?? 'other', named: true, gender: 'neuter' });
  const first = found === null;
  const full = board.nameOf(actor);
  recordName(board, actor, text, null);
  index.exact.set(`${bucket} ${key}`, actor);
  // "Portland, Oregon" is later "Portland"
  const town = type === 'place' ? /^([^,]{2,40}), \p{Lu}/u.exec(text)?.[1] : undefined;
  if (town && !index.exact.has(`${bucket} ${nameKey(town)}`)) index.exact.set(`${bucket} ${nameKey(town)}`, actor);
  if (canonical) index.exact.set(`known ${canonical}`, actor);
  if (first) {
    const content = contentWords(foldName(text));
    push(index.last, content.at(-1) ?? '', actor);
    push(index.first, content[0] ?? '', actor);
    for (const word of content) if (word !== content.at(-1)) push(index.last, word, actor);
    for (const acronym of acronymsOf(text)) push(index.acronyms, acronym, actor);
  }
  board.assign(mention, actor, { code: first ? 'name' : 'short-name', ...(first ? tell('named here for the first time') : same !== undefined && foldName(full) !== foldName(text) ? tell('another form of the name “{0}”', full) : found.told) });
}

/** An acronym, or a part of a longer name with its noun ("Foreign Ministry") or its first words ("Goldman"). */
function shortForm(board: Board, index: NameIndex, text: string, type: ActorType): { readonly actor: number; readonly told: Told } | null {
  if (isAcronym(text)) {
    const letters = text.replace(/[^\p{L}]/gu, '').replace(/s$/, '');
    const actors = (index.acronyms.get(letters) ?? []).filter((actor) => compatible(board.actors[actor]?.type, type));
    const actor = actors[0];
    return actor !== undefined && (letters.length > 2 || actors.length === 1) ? { actor, told: tell('“{0}” are the initials of “{1}”', text, board.nameOf(actor)) } : null;
  }
  const content = contentWords(foldName(text));
  if (type === 'place' || content.length === 0) return null;
  const pool = content.length > 1 ? (index.last.get(content.at(-1) ?? '') ?? []) : [...(index.first.get(content[0] ?? '') ?? []), ...(type === 'organization' || isKind(content[0]) || /s$/.test(content[0] ?? '') ? (index.last.get(content[0] ?? '') ?? []) : [])];
  const actors = [...new Set(pool)].filter((actor) => board.actors[actor]?.type === type && contains(board.nameOf(actor), text));
  const actor = actors.length === 1 ? actors[0] : undefined;
  return actor === undefined ? null : { actor, told: tell('“{0}” is a short form of “{1}”', text, board.nameOf(actor)) };
}

function compatible(a: ActorType | undefined, b: ActorType): boolean {
  return a === b || (a !== 'person' && b !== 'person');
}

/** Whether the words of a short form all stand in the longer name, and the longer one is not what belongs to the short one: a university's press, the Senate's committee. */
function contains(name: string, text: string): boolean {
  const [short, long] = [contentWords(foldName(text)), contentWords(foldName(name))];
  const whole = new Set(foldName(name).split(' '));
  const belongs = isKind(long.at(-1)) && !short.includes(long.at(-1) ?? '') && short.some(isKind) && short.every((word, i) => word === long[i]);
  return long.length > short.length && foldName(text).split(' ').every((word) => whole.has(word)) && !belongs;
}

/** Whether a word of a name says what kind of body it names: "university", "press". */
function isKind(word: string | undefined): boolean {
  return word !== undefined && (nounType(word) === 'organization' || /^(?:press|library|orchestra|police|union|society|foundation|school|hospital|museum)$/.test(word));
}

function recordName(board: Board, actor: number, text: string, name: PersonName | null): void {
  const draft = board.actors[actor];
  if (!draft) return;
  const plain = text.replace(/^(?:[Tt]he\s+)?(?:(?:state|city|county|federal|national|regional|provincial)\s+(?=\p{Lu}))?/u, '').replace(/['’]s?$/u, '').replace(/\s+/g, ' ');
  const bare = draft.type === 'person' ? inMixedCase(withoutRank(plain)) : plain;
  draft.names.set(bare, (draft.names.get(bare) ?? 0) + 1);
  if (name?.gender && !draft.gender) draft.gender = name.gender;
  if (name?.suggested && !draft.suggested) draft.suggested = name.suggested;
}

/** "KAREN O’BRIEN", of a transcript's label, as "Karen O’Brien"; one word alone may be initials. */
function inMixedCase(name: string): string {
  if (!/^[\p{Lu}\p{M}.’' -]{5,}$/u.test(name) || !/\p{Lu}{2,}.*\s\p{Lu}{2,}/u.test(name)) return name;
  return name.replace(/\p{Lu}[\p{Lu}\p{M}]+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
