/** Pronouns of the third person and descriptions to actors, in the order of the text. */
import type { Evidence } from '../annotation';
import type { Board, DraftMention } from './board';
import { isKindOfBody, relatives } from './closed-classes';
import { isKindByName } from './kinds-by-name';
import { candidatesFor, type Candidate } from './candidates';
import { featuresOf, featuresOfNone, isCalled, modifiersIn, possible, saysInFull, type Features, type Surroundings } from './features';
import type { AnaphorKind, Choose } from './rank';
import { reasonFor } from './reasons';
import { countryNamed, countryOfDemonym, countryOfOnePerson } from '../knowledge/countries';
import { foldName } from '../knowledge/fold';
import { nounType, isKindOfPerson } from '../knowledge/nouns';

/** The links of a description to the mentions of one actor add up to this where it is meant. */
const moreLikely = 0.5;

/** "Of France" stands at most this many UTF-16 units from the name. */
const farthestOrigin = 24;

/** Who cannot be meant where. */
export interface Limits {
  /** Whether `mention` says nothing about whom `anaphor` means: it stands inside the words whose source the anaphor is. A name does, for "it" and descriptions: "Volta will close a plant, it said". */
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
  const ranked = candidates[option];
  const ofKind = anaphor.form === 'nominal' ? kindByName(board, anaphor, candidates) : undefined;
  const rather = ofKind && ranked && !isCalledOrKind(board, ranked, anaphor.noun) ? ofKind : undefined;
  const chosen: Candidate | undefined = rather ?? ranked ?? (anaphor.form === 'nominal' ? (calledSo(board, anaphor, candidates) ?? ofKind ?? linkedTogether(index, candidates.filter((_, i) => options[i]?.['only-person-near-with-part'] === undefined), around) ?? inRole(board, anaphor, candidates, around.goesOn(index)) ?? onlyBody(board, anaphor, candidates) ?? governed(board, anaphor, candidates) ?? aged(board, anaphor, candidates, around)) : undefined);
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
  const called = candidates.filter(({ actor }) => {
    const draft = board.actors[actor];
    return draft?.named && draft.type === 'organization' && isCalled(draft, noun);
  });
  return called.length === 1 ? called[0] : undefined;
}

/** "The lender": the only body near that its name says to be one, or the one of them that was a subject last. */
function kindByName(board: Board, { text, noun, definite, number, sentence }: DraftMention, candidates: readonly Candidate[]): Candidate | undefined {
  if (definite !== 'the' || number !== 'one' || !variesName(text)) return undefined;
  const near = candidates.filter(({ actor, mention }) => {
    const draft = board.actors[actor];
    return draft?.named && draft.type === 'organization' && sentence - (board.mentions[mention]?.sentence ?? 0) <= 8 && isKindByName(draft.names.keys(), noun);
  });
  return subjectOrOnly(board, near, sentence - 1);
}

/** Whether the text, or one of its names, says that the candidate is what the noun says. */
function isCalledOrKind(board: Board, { actor }: Candidate, noun: string): boolean {
  const draft = board.actors[actor];
  return draft !== undefined && (draft.nouns.has(noun) || isCalled(draft, noun) || isKindByName(draft.names.keys(), noun));
}

/** Whether a description says no more than a people or a place before its noun: "the lender", "the Finnish company", "the Leeds-based maker". */
function variesName(text: string): boolean {
  return modifiersIn(text).every((word) => countryOfDemonym(word) !== null || word.endsWith('-based'));
}

/** "The surgeon": the only person near of whom the text says so, and nobody else is called that; "the power minister" of two ministers; "the researcher", of a criminologist. */
function inRole(board: Board, { text, noun, definite, number, sentence }: DraftMention, candidates: readonly Candidate[], goesOn: boolean): Candidate | undefined {
  if (definite !== 'the' || number !== 'one') return undefined;
  const called = candidates.filter(({ actor }) => board.actors[actor]?.roles.some((role) => role.noun === noun) || board.actors[actor]?.nouns.has(noun));
  const modifiers = modifiersIn(text);
  const [inFull, ...others] = called.filter(({ actor }) => saysInFull(board.actors[actor], noun, modifiers));
  if (inFull && others.length === 0 && modifiers.length > 0) return inFull;
  const [only] = called;
  if (called.length === 1 && only && (board.actors[only.actor]?.roles.some((role) => role.noun === noun) || (modifiers.length === 0 && !goesOn && sentence - (board.mentions[only.mention]?.sentence ?? 0) <= 2))) return only;
  const kinds = called.length === 0 && variesName(text) ? candidates.filter(({ actor, mention }) => sentence - (board.mentions[mention]?.sentence ?? 0) <= 4 && board.actors[actor]?.roles.some((role) => isKindOfPerson(role.noun, noun) || isInitials(role.text, text))) : [];
  return subjectOrOnly(board, kinds, sentence - 2);
}

/** "The CS", of the Education Cabinet Secretary. */
function isInitials(role: string, text: string): boolean {
  const initials = /^the (\p{Lu}{2,4})$/iu.exec(text)?.[1];
  return initials !== undefined && initials === initials.toUpperCase() && role.split(/[\s-]+/).map((word) => word.charAt(0).toUpperCase()).join('').endsWith(initials);
}

/** What every company is. */
const anyCompany = /^(?:company|firm|group|business|giant|corporation)$/;
/** What a body has, so that "the board" is not the body named last. */
const partOfABody = /^(?:opposition|board|cabinet|government|army|military|navy|police|senate|parliament|legislature|branch|division|office|campaign|court|business|industry|league|team|country|nation|state)$/;

/** "SAMU sent helicopters. The service said": the only body near that goes by no other noun (a company may), where it is the subject of the sentence before, or where the noun says what a body is as a whole: "the club". */
function onlyBody(board: Board, { text, noun, type, definite, sentence }: DraftMention, candidates: readonly Candidate[]): Candidate | undefined {
  if (type !== 'organization' || definite !== 'the' || nounType(noun) !== 'organization' || partOfABody.test(noun) || !(variesName(text) || /^(?:maker|manufacturer|operator|giant)$/.test(noun))) return undefined;
  const bodies = candidates.filter(({ actor, mention }) => board.actors[actor]?.type === 'organization' && sentence - (board.mentions[mention]?.sentence ?? 0) <= 2);
  const last = bodies.filter(({ mention }) => sentence - (board.mentions[mention]?.sentence ?? 0) <= 1);
  const near = last.length === 1 ? last : bodies;
  const [only] = near;
  const actor = only && board.actors[only.actor];
  const isSubject = actor?.mentions.some((at) => board.mentions[at]?.sentence === sentence - 1 && board.mentions[at]?.role === 'subject');
  return near.length === 1 && actor?.named && (isSubject || isKindOfBody(noun)) && (actor.nouns.size === 0 || anyCompany.test(noun)) ? only : undefined;
}

/** "The government", where the text has named none: that of the country named last as a subject, or of the only country near. */
function governed(board: Board, { text, sentence }: DraftMention, candidates: readonly Candidate[]): Candidate | undefined {
  if (!/^the government$/i.test(text)) return undefined;
  const countries = candidates.filter(({ actor, mention }) => sentence - (board.mentions[mention]?.sentence ?? 0) <= 2 && countryNamed(board.nameOf(actor)) !== null);
  return subjectOrOnly(board, countries, sentence - 2);
}

/** "The 54-year-old", "the Italian", "the mother of three": whoever the text tells to be so old or from there, else the person of this sentence or the one before who is its subject, or the only one. */
function aged(board: Board, { text, gender, sentence }: DraftMention, candidates: readonly Candidate[], around: Surroundings): Candidate | undefined {
  const [, age, people, parent] = variation.exec(text) ?? [];
  const country = people ? countryOfOnePerson(people) : null;
  if (!age && !country && !parent) return undefined;
  const named = candidates.filter(({ actor }) => {
    const draft = board.actors[actor];
    return draft?.type === 'person' && draft.named && (gender === null || draft.suggested === null || draft.suggested === gender);
  });
  const told = named.filter(({ actor }) => (age ? around.age(actor) === Number(age) : country !== null && isFrom(board, actor, country.name)));
  if (told.length === 1) return told[0];
  const within = (sentences: number) => named.filter(({ actor, mention }) => sentence - (board.mentions[mention]?.sentence ?? 0) <= sentences && !(age && around.age(actor) !== null));
  const near = within(country ? 2 : 1);
  return subjectOrOnly(board, near.length > 0 ? near : within(4), sentence - 1);
}

/** Descriptions that only vary a name. */
const variation = /^the (?:(\d{1,3})-year-old|(\p{Lu}\p{Ll}+)|((?:grand)?(?:mother|father|parent)[ -]of[ -]\p{Ll}+))$/iu;

/** Whether a place or a people beside one of the actor's names, or in a role, is of that country. */
function isFrom(board: Board, actor: number, country: string): boolean {
  const { mentions = [], roles = [] } = board.actors[actor] ?? {};
  const tells = (words: string) => (countryNamed(words) ?? countryOfDemonym(words))?.name === country;
  return roles.some(({ text }) => text.split(' ').some(tells)) || mentions.slice(0, 6).some((at) => board.mentions[at]?.form === 'name' && [at - 2, at - 1, at + 1].some((beside) => {
    const [own, other] = [board.mentions[at], board.mentions[beside]];
    return own && other && other.form === 'name' && other.sentence === own.sentence && Math.min(Math.abs(other.span[0] - own.span[1]), Math.abs(own.span[0] - other.span[1])) <= farthestOrigin && tells(other.text);
  }));
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
