/** Names to actors: full and short forms, acronyms, spellings. One pass over the full names, one over the short ones. */
import type { ActorType, Evidence } from '../annotation';
import { countryNamed } from '../knowledge/countries';
import { foldName } from '../knowledge/fold';
import { institutionNamed } from '../knowledge/institutions';
import { isTitle, statedGender } from '../knowledge/nouns';
import type { ActorDraft, Board, DraftMention } from './board';
import { givenNamesAgree, parsePersonName, type PersonName } from './person-name';
import { acronymsOf, contentWords, isAcronym, nameKey, oneLetterApart } from './same-name';
import type { Words } from './words';

interface NameIndex {
  /** Actors by a key that decides at once. */
  readonly exact: Map<string, number>;
  /** People by family name, and by first given name; others by the noun at their end and by their first word. */
  readonly family: Map<string, number[]>;
  readonly given: Map<string, number[]>;
  readonly last: Map<string, number[]>;
  readonly first: Map<string, number[]>;
  readonly acronyms: Map<string, number[]>;
}

/** Gives every name of `board` an actor. Adjectives of nationality ("Russian troops") name nobody and are left out. */
export function nameActors(board: Board, words: Words): void {
  const index: NameIndex = { exact: new Map(), family: new Map(), given: new Map(), last: new Map(), first: new Map(), acronyms: new Map() };
  const names = board.mentions.map((mention, i) => ({ mention, i })).filter(({ mention, i }) => mention.form === 'name' && mention.type !== 'nationality' && !board.isMetonymic(i));
  const people = names.filter(({ mention }) => mention.type === 'person').map((entry) => ({ ...entry, name: withTitle(parsePersonName(entry.mention.text), words, entry.mention) }));
  for (const { i, name } of people) if (name.parts.length > 1) addFullName(board, index, i, name);
  for (const { i, name } of people) if (name.parts.length <= 1) addShortName(board, index, i, name);
  const others = names.filter(({ mention }) => mention.type !== 'person');
  for (const { i, mention } of others) if (!isAcronym(mention.text) && contentWords(foldName(mention.text)).length > 1) addOther(board, index, i, mention);
  for (const { i } of others) if (board.actorOf(i) === null) addOther(board, index, i, board.mentions[i] as DraftMention);
}

/** Titles before the name that the reader left outside: "Mrs" tells the gender. */
function withTitle(name: PersonName, words: Words, { span }: DraftMention): PersonName {
  const [first] = words.within(span);
  const before = words.list[first - 1];
  const title = before && /^\.? $/.test(words.gapBefore(first)) && isTitle(before.lower) ? statedGender(before.lower) : null;
  return title && !name.gender ? { ...name, gender: title } : name;
}

function addFullName(board: Board, index: NameIndex, mention: number, name: PersonName): void {
  const key = name.parts.join(' ');
  const known = index.exact.get(`person ${key}`);
  const text = board.mentions[mention]?.text ?? '';
  const similar = known ?? (index.family.get(name.family) ?? []).find((actor) => agrees(board.actors[actor], name));
  const respelled = similar ?? respelling(board, index, name);
  const actor = respelled ?? newPerson(board, index, name);
  index.exact.set(`person ${key}`, actor);
  recordName(board, actor, text, name);
  const because = known !== undefined ? 'the same name' : similar !== undefined ? `a form of the name “${board.nameOf(actor)}”` : respelled !== undefined ? `“${board.nameOf(actor)}” in another spelling` : 'named here for the first time';
  board.assign(mention, actor, { code: 'name', text: because });
}

function agrees(actor: ActorDraft | undefined, name: PersonName): boolean {
  const other = actor?.person;
  if (!actor || !other || other.given.length === 0) return false;
  const opposed = actor.gender && name.gender && actor.gender !== name.gender;
  return !opposed && givenNamesAgree(other.given, name.given);
}

/** A name of as many parts, of which one differs by a letter. */
function respelling(board: Board, index: NameIndex, name: PersonName): number | undefined {
  const candidates = [...(index.given.get(name.given[0] ?? '') ?? []), ...(index.family.get(name.family) ?? [])];
  return candidates.find((actor) => {
    const other = board.actors[actor]?.person;
    if (!other || other.parts.length !== name.parts.length) return false;
    const different = other.parts.flatMap((part, i) => (part === name.parts[i] ? [] : [[part, name.parts[i] ?? '']]));
    return different.length === 1 && oneLetterApart(different[0]?.[0] ?? '', different[0]?.[1] ?? '');
  });
}

function newPerson(board: Board, index: NameIndex, name: PersonName): number {
  const actor = board.add({ type: 'person', person: name, named: true, gender: name.gender, suggested: name.suggested });
  push(index.family, name.family, actor);
  if (name.given[0]) push(index.given, name.given[0], actor);
  return actor;
}

/** "Lim", "Mrs Clinton", "Gloria": somebody with that family or given name, the last one named before; where two fit, title and nearness decide. */
function addShortName(board: Board, index: NameIndex, mention: number, name: PersonName): void {
  const text = board.mentions[mention]?.text ?? '';
  const fits = (actor: number) => !name.gender || !board.actors[actor]?.gender || board.actors[actor]?.gender === name.gender;
  const byFamily = (index.family.get(name.family) ?? []).filter(fits);
  const byGiven = name.gender ? [] : (index.given.get(name.family) ?? []).filter(fits);
  const candidates = byFamily.length > 0 ? byFamily : byGiven;
  const [chosen, tied] = nearest(board, candidates, mention);
  const actor = chosen ?? newPerson(board, index, name);
  recordName(board, actor, text, name);
  const full = board.nameOf(actor);
  const form = byFamily.length > 0 ? `“${text}” is a short form of “${full}”` : `“${text}” is the given name of “${full}”`;
  const because: Evidence[] = chosen === null ? [{ code: 'name', text: 'named here for the first time' }] : [{ code: 'short-name', text: full === text ? 'the same name' : form }];
  if (tied && chosen !== null) because.push({ code: 'same-family-name', text: 'others here have that name too; this one was named last' });
  board.assign(mention, actor, ...because);
}

/** The candidate that was named last before `mention`, else the first one named after it; and whether others fit too. */
function nearest(board: Board, candidates: readonly number[], mention: number): readonly [number | null, boolean] {
  let best: number | null = null;
  let bestAt = -1;
  for (const actor of candidates) {
    const before = lastBefore(board.actors[actor]?.mentions ?? [], mention);
    if (before > bestAt || best === null) [best, bestAt] = [actor, before];
  }
  return [best, candidates.length > 1];
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
  const found = same !== undefined ? { actor: same, text: 'the same name' } : shortForm(board, index, text, type ?? 'other');
  const actor = found?.actor ?? board.add({ type: type ?? 'other', named: true, gender: 'neuter' });
  const first = found === null;
  const full = board.nameOf(actor);
  recordName(board, actor, text, null);
  index.exact.set(`${bucket} ${key}`, actor);
  if (canonical) index.exact.set(`known ${canonical}`, actor);
  if (first) {
    const content = contentWords(foldName(text));
    push(index.last, content.at(-1) ?? '', actor);
    push(index.first, content[0] ?? '', actor);
    for (const word of content) if (word !== content.at(-1)) push(index.last, word, actor);
    for (const acronym of acronymsOf(text)) push(index.acronyms, acronym, actor);
  }
  board.assign(mention, actor, { code: first ? 'name' : 'short-name', text: first ? 'named here for the first time' : same !== undefined && foldName(full) !== foldName(text) ? `another form of the name “${full}”` : (found?.text ?? '') });
}

/** An acronym, or a part of a longer name with its noun ("Foreign Ministry") or its first words ("Goldman"). */
function shortForm(board: Board, index: NameIndex, text: string, type: ActorType): { readonly actor: number; readonly text: string } | null {
  if (isAcronym(text)) {
    const letters = text.replace(/[^\p{L}]/gu, '').replace(/s$/, '');
    const actors = (index.acronyms.get(letters) ?? []).filter((actor) => compatible(board.actors[actor]?.type, type));
    const actor = actors[0];
    return actor !== undefined && (letters.length > 2 || actors.length === 1) ? { actor, text: `“${text}” are the initials of “${board.nameOf(actor)}”` } : null;
  }
  const content = contentWords(foldName(text));
  if (type === 'place' || content.length === 0) return null;
  const pool = content.length > 1 ? (index.last.get(content.at(-1) ?? '') ?? []) : (index.first.get(content[0] ?? '') ?? []);
  const actors = pool.filter((actor) => board.actors[actor]?.type === type && contains(board.nameOf(actor), content));
  const actor = actors.length === 1 ? actors[0] : undefined;
  return actor === undefined ? null : { actor, text: `“${text}” is a short form of “${board.nameOf(actor)}”` };
}

function compatible(a: ActorType | undefined, b: ActorType): boolean {
  return a === b || (a !== 'person' && b !== 'person');
}

/** Whether the words of a short form all stand in the longer name, its first word first or with its noun. */
function contains(name: string, content: readonly string[]): boolean {
  const long = contentWords(foldName(name));
  return long.length > content.length && content.every((word) => long.includes(word));
}

function recordName(board: Board, actor: number, text: string, name: PersonName | null): void {
  const draft = board.actors[actor];
  if (!draft) return;
  const bare = text.replace(/^the\s+/i, '').replace(/['’]s?$/u, '').replace(/\s+/g, ' ');
  draft.names.set(bare, (draft.names.get(bare) ?? 0) + 1);
  if (name?.gender && !draft.gender) draft.gender = name.gender;
  if (name?.suggested && !draft.suggested) draft.suggested = name.suggested;
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
