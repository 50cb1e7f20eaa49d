/** Pronouns of the third person and descriptions to actors, in the order of the text. */
import type { Evidence } from '../annotation';
import type { Board, DraftMention } from './board';
import { isKindOfBody, relatives } from './closed-classes';
import { candidatesFor, type Candidate } from './candidates';
import { featuresOf, featuresOfNone, modifiersIn, possible, saysInFull, type Features, type Surroundings } from './features';
import type { AnaphorKind, Choose } from './rank';
import { reasonFor } from './reasons';
import { countryNamed } from '../knowledge/countries';
import { foldName } from '../knowledge/fold';
import { nounType } from '../knowledge/nouns';

/** The links of a description to the mentions of one actor add up to this where it is meant. */
const moreLikely = 0.5;

/** Who cannot be meant where. */
export interface Limits {
  /** Whether `mention` says nothing about whom `anaphor` means: it stands inside the quotation whose source the anaphor is. */
  hides(anaphor: number, mention: number): boolean;
  /** Whether the actor cannot be meant: whoever speaks is no "he" in their own words. */
  excludes(anaphor: number, actor: number): boolean;
}

/**
 * Gives each of `mentions` (indices, in the order of the text) an actor: one from before, or, of a description that means
 * none of them, a new one. A pronoun that means none of them, or one of two alike, keeps none, with the reason.
 */
export function resolveMentions(board: Board, mentions: readonly number[], around: Surroundings, choose: Choose, limits: Limits): void {
  const byNoun = nounIndex(board);
  for (const index of mentions) {
    const anaphor = board.mentions[index];
    if (!anaphor || board.actorOf(index) !== null || anaphor.person < 3 || anaphor.form === 'name' || relatives.has(anaphor.noun)) continue;
    if (anaphor.form === 'nominal' && !pointsBack(anaphor)) introduce(board, index, anaphor, byNoun);
    else refer(board, index, anaphor, around, choose, limits, byNoun);
  }
}

function pointsBack({ definite, number }: DraftMention): boolean {
  return definite === 'the' || definite === 'this' || (definite === 'possessor' && number === 'one');
}

function refer(board: Board, index: number, anaphor: DraftMention, around: Surroundings, choose: Choose, limits: Limits, byNoun: Map<string, number[]>): void {
  const further = anaphor.form === 'nominal' ? (byNoun.get(anaphor.noun) ?? []).slice(-4) : [];
  const candidates = candidatesFor(board, index, further, (mention) => limits.hides(index, mention)).filter((candidate) => !limits.excludes(index, candidate.actor) && possible(board, anaphor, candidate));
  const options: readonly Features[] = [...candidates.map((candidate) => featuresOf(board, index, candidate, candidates, around)), featuresOfNone(anaphor, around, index)];
  const { option, tie } = choose(kindOf(anaphor), options, { board, mention: index, candidates });
  const chosen: Candidate | undefined = candidates[option] ?? (anaphor.form === 'nominal' ? (calledSo(board, anaphor, candidates) ?? linkedTogether(index, candidates.filter((_, i) => options[i]?.['only-person-near-with-part'] === undefined), around) ?? inRole(board, anaphor, candidates) ?? onlyBody(board, anaphor, candidates) ?? governed(board, anaphor, candidates) ?? aged(board, anaphor, candidates)) : undefined);
  if (chosen && !(tie && anaphor.form === 'pronoun')) {
    board.assign(index, chosen.actor, reasonFor(board, anaphor, chosen, options[candidates.indexOf(chosen)] ?? {}));
    if (anaphor.form === 'nominal') push(byNoun, anaphor.noun, chosen.actor);
  } else if (anaphor.form === 'nominal') introduce(board, index, anaphor, byNoun);
  else board.explain(index, leftOpen(anaphor, candidates, tie, board));
}

/** The actor to whose mentions, taken together, the reader links the description more likely than not. */
function linkedTogether(index: number, candidates: readonly Candidate[], around: Surroundings): Candidate | undefined {
  return candidates.find(({ actor }) => around.linkedTogether(index, actor) > moreLikely);
}

/** "The alliance": the only body near with that word in its name. */
function calledSo(board: Board, { noun, definite, number, text }: DraftMention, candidates: readonly Candidate[]): Candidate | undefined {
  if (definite !== 'the' || number !== 'one' || text.split(' ').length !== 2) return undefined;
  const called = candidates.filter(({ actor }) => board.actors[actor]?.named && board.actors[actor]?.type === 'organization' && [...(board.actors[actor]?.names.keys() ?? [])].some((name) => foldName(name).split(' ').includes(noun)));
  return called.length === 1 ? called[0] : undefined;
}

/** "The surgeon": the only person near of whom the text says so, and nobody else is called that; "the power minister" of two ministers. */
function inRole(board: Board, { text, noun, definite, number }: DraftMention, candidates: readonly Candidate[]): Candidate | undefined {
  if (definite !== 'the' || number !== 'one') return undefined;
  const called = candidates.filter(({ actor }) => board.actors[actor]?.roles.some((role) => role.noun === noun) || board.actors[actor]?.nouns.has(noun));
  const modifiers = modifiersIn(text);
  const [inFull, ...others] = called.filter(({ actor }) => saysInFull(board.actors[actor], noun, modifiers));
  if (inFull && others.length === 0 && modifiers.length > 0) return inFull;
  const [only] = called;
  return called.length === 1 && only && board.actors[only.actor]?.roles.some((role) => role.noun === noun) ? only : undefined;
}

/** "SAMU sent helicopters. The service said": the only body near that goes by no other noun, where it is the subject of the sentence before, or where the noun says what a body is as a whole: "the club". */
function onlyBody(board: Board, { text, noun, type, sentence }: DraftMention, candidates: readonly Candidate[]): Candidate | undefined {
  if (type !== 'organization' || nounType(noun) !== 'organization' || !/^the (?:\p{L}+-based )?\p{L}+$/iu.test(text)) return undefined;
  const near = candidates.filter(({ actor, mention }) => board.actors[actor]?.type === 'organization' && sentence - (board.mentions[mention]?.sentence ?? 0) <= 2);
  const [only] = near;
  const actor = only && board.actors[only.actor];
  const isSubject = actor?.mentions.some((at) => board.mentions[at]?.sentence === sentence - 1 && board.mentions[at]?.role === 'subject');
  return near.length === 1 && actor?.named && (isSubject || isKindOfBody(noun)) && actor.nouns.size === 0 ? only : undefined;
}

/** "The government", where the text has named none: that of the country named last as a subject, or of the only country near. */
function governed(board: Board, { text, sentence }: DraftMention, candidates: readonly Candidate[]): Candidate | undefined {
  if (!/^the government$/i.test(text)) return undefined;
  const countries = candidates.filter(({ actor, mention }) => sentence - (board.mentions[mention]?.sentence ?? 0) <= 2 && countryNamed(board.nameOf(actor)) !== null);
  return subjectOrOnly(board, countries, sentence - 2);
}

/** "The 54-year-old", "the Italian": the person of the sentence before, or of this one, who is its subject, or the only one. */
function aged(board: Board, { text, sentence }: DraftMention, candidates: readonly Candidate[]): Candidate | undefined {
  if (!/^[Tt]he (?:\d{1,3}-year-old|\p{Lu}\p{Ll}+(?:an|i))$/u.test(text)) return undefined;
  const near = candidates.filter(({ actor, mention }) => board.actors[actor]?.type === 'person' && sentence - (board.mentions[mention]?.sentence ?? 0) <= 1);
  return subjectOrOnly(board, near, sentence - 1);
}

/** The first of `candidates` that is a subject in the sentence `since` or later, else the only one. */
function subjectOrOnly(board: Board, candidates: readonly Candidate[], since: number): Candidate | undefined {
  const isSubject = (at: number) => board.mentions[at]?.role === 'subject' && (board.mentions[at]?.sentence ?? 0) >= since;
  return candidates.find(({ actor }) => board.actors[actor]?.mentions.some(isSubject)) ?? (candidates.length === 1 ? candidates[0] : undefined);
}

function kindOf({ form, gender }: DraftMention): AnaphorKind {
  if (form === 'nominal') return 'nominal';
  return gender === 'neuter' ? 'it' : gender === null ? 'they' : 'he-she';
}

function introduce(board: Board, index: number, anaphor: DraftMention, byNoun: Map<string, number[]>): void {
  const actor = board.add({ type: anaphor.type ?? 'other', gender: anaphor.gender, many: anaphor.number === 'many' });
  board.actors[actor]?.names.set(anaphor.text.replace(/\s+/g, ' '), 1);
  board.assign(index, actor, { code: 'description', text: 'described here for the first time' });
  push(byNoun, anaphor.noun, actor);
}

function leftOpen({ text }: DraftMention, candidates: readonly Candidate[], tie: boolean, board: Board): Evidence {
  const names = candidates.slice(0, 2).map(({ actor }) => board.nameOf(actor));
  if (tie) return { code: 'tie', text: `“${text}” may be ${names.join(' or ')}: the text does not say which` };
  return { code: 'nobody-fits', text: candidates.length === 0 ? `nobody named before fits “${text}”` : `nobody named before is likely enough to be meant by “${text}”` };
}

/** Actors by the nouns that describe them: of their roles, and of their names where they are no people. */
function nounIndex(board: Board): Map<string, number[]> {
  const byNoun = new Map<string, number[]>();
  board.actors.forEach((actor, key) => {
    const nouns = new Set([...actor.nouns, ...actor.roles.map((role) => role.noun)]);
    if (actor.type !== 'person') for (const name of actor.names.keys()) for (const word of foldName(name).split(' ')) nouns.add(word);
    for (const noun of nouns) push(byNoun, noun, key);
  });
  return byNoun;
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}
