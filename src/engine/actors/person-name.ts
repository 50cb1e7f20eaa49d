/** A person's name taken apart: title, given names, family name; which comes first is told from the name's own shape. */
import { foldName } from '../knowledge/fold';
import { givenNamesOf, isFirstName, isTitle, statedGender, suggestedGender, type Gender } from '../knowledge/nouns';
import familyNames from '../knowledge/data/family-names.cc0.json';

export interface PersonName {
  /** Folded parts without titles and suffixes, in the order of the text. */
  readonly parts: readonly string[];
  readonly family: string;
  /** The given names, folded; empty where only one part stands. */
  readonly given: readonly string[];
  /** Stated by a title ("Mrs"), or `null`. */
  readonly gender: Gender | null;
  /** What the first name suggests: evidence only. */
  readonly suggested: Gender | null;
  readonly familyFirst: boolean;
  /** "jr", "sr" or "ii", by which two of one name are told apart, or `null`. */
  readonly generation: string | null;
}

const suffix = /^(?:jr|sr|i|ii|iii|iv|v|vi|vii|viii|qc|kc|sc|mp|mep|phd|md|esq|cbe|obe|mbe)$/;

/** Whether a word, as it is written, stands behind a name for an honour or an office: "Michael Farrant KC". */
export function isLetters(word: string): boolean {
  return /^(?:[KQ]C|SC|MP|MEP|MLA|MSP|[OCM]BE|PhD|MD|Esq)$/.test(word);
}
/** Family names that take a particle along: "de la Sota", "van Gogh". */
const particle = /^(?:de|del|della|da|di|do|dos|du|la|le|van|von|der|den|ter|bin|ibn|al|el|ben|bint|st)$/;
const eastAsian = new Set(familyNames.familyFirst.split(' '));

/** Takes `name` apart. A name of one part has it as its family name. */
export function parsePersonName(name: string): PersonName {
  const raw = name.replace(/['’]s?$/u, '').replace(/["“”(][^"“”()]{0,40}["“”)]/gu, ' ').split(/[\s,]+/u).filter((part) => /\p{L}/u.test(part));
  let first = 0;
  let gender: Gender | null = null;
  while (first < raw.length - 1 && isTitle(plain(raw[first]))) gender = statedGender(plain(raw[first++])) ?? gender;
  let last = raw.length;
  while (last - first > 1 && suffix.test(plain(raw[last - 1]))) last--;
  const words = raw.slice(first, last);
  const generation = raw.slice(last).map(plain).find((word) => /^(?:jr|sr|ii|iii|iv)$/.test(word)) ?? null;
  const parts = words.map((word) => foldName(word)).filter(Boolean);
  const familyFirst = isFamilyFirst(words);
  const family = familyFirst ? (parts[0] ?? '') : withParticles(parts);
  const given = familyFirst ? parts.slice(1) : parts.slice(0, Math.max(0, parts.length - family.split(' ').length));
  const firstName = familyFirst ? given.join('') : (words[0] ?? '').replace(/[^\p{L}-]/gu, '');
  return { parts, family, given, gender, suggested: words.length > 1 || isFirstName(firstName) ? suggestedGender(firstName) : null, familyFirst, generation };
}

/** Titles and ranks, abbreviated, and the nouns that they stand for. */
const rankNouns = new Map(Object.entries({
  gen: 'general', col: 'colonel', lt: 'lieutenant', maj: 'major', capt: 'captain', sgt: 'sergeant', cpl: 'corporal', pvt: 'private', adm: 'admiral',
  cmdr: 'commander', prof: 'professor', dr: 'doctor', rev: 'reverend', sen: 'senator', rep: 'representative', gov: 'governor', supt: 'superintendent', insp: 'inspector', det: 'detective',
}));
const ranks = new Set(rankNouns.values());
/** Those that stand for no noun of their own. */
const courtesies = /^(?:mr|mrs|ms|miss|mx|brig|hon|sir|dame|garda|gda|constable|sheikh|sheikha|cllr|clr|revd|mgr|msgr|datuk|dato|tun|ratu|alhaji|hajiya|shri|smt|ustaz|engr|barr)$/;

/** The noun that an abbreviated title or rank stands for, in lower case without its full stop: "col" is a colonel; `null` for other words. */
export function rankNoun(word: string): string | null {
  return rankNouns.get(word) ?? null;
}

/** `name` without the titles and ranks at its beginning, where more than one word is left: "Lt. Col. Beatriz Fonseca", but "Mrs. Hale". */
export function withoutRank(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  return rest.length > 1 && standsApart(first) ? withoutRank(rest.join(' ')) : name;
}

/** Whether a name begins with the abbreviation of a title or rank: "Lt. Col. Beatriz Fonseca". */
export function beginsWithRank(name: string): boolean {
  const [first = '', second] = name.split(' ');
  return second !== undefined && standsApart(first);
}

/** Whether a title or rank is no part of whoever's name it stands before. */
function standsApart(word: string): boolean {
  return rankNouns.has(plain(word)) || ranks.has(plain(word)) || courtesies.test(plain(word));
}

/** The family name that a name of two parts may be by itself: "Von Ahlen" where a Katrin von Ahlen was named, though "Van Morrison" is a full name. */
export function asFamilyAlone({ parts, gender, generation }: PersonName): PersonName | null {
  if (parts.length !== 2 || !particle.test(parts[0] ?? '')) return null;
  const family = parts.join(' ');
  return { parts: [family], family, given: [], gender, suggested: null, familyFirst: false, generation };
}

/** The parts of a name besides the first given name and the family name that somebody may be called by: "Hung" of Nguyen Van Hung, "Ospina" of María Ospina Rojas. */
export function otherParts({ parts, family, given }: PersonName): readonly string[] {
  return parts.filter((part) => part !== family && part !== given[0] && part.length > 2 && !particle.test(part));
}

function plain(word: string | undefined): string {
  return (word ?? '').toLowerCase().replace(/\./g, '');
}

/** "Kim Jong-un": a hyphen's second half in lower case; "Xi Jinping": a family name of East Asia first, and no Western first name. */
function isFamilyFirst(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 4) return false;
  const [first = '', second = ''] = words;
  if (words.length === 2 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(second)) return true;
  if (!eastAsian.has(foldName(first)) || isFirstName(first)) return false;
  const last = words.at(-1) ?? '';
  return !eastAsian.has(foldName(last)) || words.length > 2 ? !isFirstName(second) || words.length === 2 : true;
}

function withParticles(parts: readonly string[]): string {
  let from = parts.length - 1;
  while (from > 1 && particle.test(parts[from - 1] ?? '')) from--;
  if (from === 1 && parts.length > 2 && particle.test(parts[0] ?? '')) from = 0;
  return parts.slice(Math.max(0, from)).join(' ');
}

/** Whether both names say of which generation somebody is, and not the same: Walter Dubose Jr. is not Walter Dubose Sr. */
export function areGenerations(a: PersonName | null | undefined, b: PersonName): boolean {
  return Boolean(a?.generation && b.generation && a.generation !== b.generation);
}

/** Whether two lists of given names can be one person's: equal, initials, or one left out. */
export function givenNamesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [first, other] = [a[0], b[0]];
  if (first === undefined || other === undefined || first === other) return true;
  if (first.length === 1 || other.length === 1) return first[0] === other[0];
  if (a.includes(other) || b.includes(first) || givenNamesOf(first).includes(other) || givenNamesOf(other).includes(first)) return true;
  return first.length > 2 && other.length > 2 && (first.startsWith(other) || other.startsWith(first));
}
