/** What speaks for and against each candidate of a pronoun or a description: named features, each a number between -1 and 1 or so. */
import { nounType, isHead, partPlayed } from '../knowledge/nouns';
import { foldName } from '../knowledge/fold';
import { institutionNamed } from '../knowledge/institutions';
import { countryNamed, countryOfDemonym } from '../knowledge/countries';
import { nounOf, type ActorDraft, type Board, type DraftMention } from './board';
import type { Candidate } from './candidates';
import { pronouns } from './closed-classes';
import { areOneKind, isKindByName, isNoCompany } from './kinds-by-name';
import type { Succession } from './succession';

export type Features = Readonly<Record<string, number>>;

/** What is known of a text besides its mentions. */
export interface Surroundings {
  /** The highest probability, by the reader, that `anaphor` refers back to one of the actor's last mentions. */
  link(anaphor: number, actor: number): number;
  /** The sum of these probabilities. */
  linkedTogether(anaphor: number, actor: number): number;
  readonly links: boolean;
  /** The mention that is the source of the indirect statement whose content holds the mention, or `null`. */
  reportedBy(mention: number): number | null;
  /** Words between two mentions, and whether a clause begins there. */
  between(a: number, b: number): { readonly words: number; readonly clause: boolean };
  /** The name or description nearest before the mention that can be a person, or `null`. */
  nearest(mention: number): number | null;
  /** The named actor of the mention's type that is mentioned last before it and that it doesn't name in its own words, or `null`. */
  nearestOfType(mention: number): number | null;
  /** The subject nearest before the mention in its own sentence, or `null`. */
  nearestSubject(mention: number): number | null;
  /** Whether no name stands before the mention in its sentence. */
  opens(mention: number): boolean;
  /** Whether the mention stands in a phrase put before the subject: "In her speech, …". */
  fronted(mention: number): boolean;
  /** Whether the mention says, wants or decides something. */
  acts(mention: number): boolean;
  /** Whether the statement that the mention is the source of names the actor: people seldom call themselves by name. */
  namedIn(mention: number, actor: number): boolean;
  /** The age that the text tells behind one of the actor's names, "Jane Roe, 42,", or `null`. */
  age(actor: number): number | null;
  /** Who follows whom in an office. */
  readonly successions: readonly Succession[];
  /** Whether a description goes on with "of", "who" or the like. */
  goesOn(mention: number): boolean;
}

/** Whether the candidate can be meant at all: by number, gender and type, as far as the text states them. */
export function possible(board: Board, anaphor: DraftMention, candidate: Candidate): boolean {
  const actor = board.actors[candidate.actor];
  const last = board.mentions[candidate.mention];
  if (!actor || !last || (last.person < 3 && last.quotation === anaphor.quotation)) return false;
  const many = actor.many || (last.form === 'nominal' && last.number === 'many');
  if (anaphor.form === 'nominal') {
    if (anaphor.definite === 'the' && anaphor.number === 'one' && actor.named && !actor.many && actor.type === 'organization' && (actor.nouns.has(nounOf(anaphor)) || isKindByName(actor.names.keys(), anaphor.noun))) return true;
    const work = anaphor.type === 'work' || actor.type === 'work';
    if (work ? ![anaphor.type, actor.type].every((type) => type === 'work' || type === 'other') : (anaphor.type === 'person') !== (actor.type === 'person')) return false;
    if (anaphor.gender && actor.gender && anaphor.gender !== actor.gender) return false;
    if (contradicts(actor, anaphor)) return false;
    return many === (anaphor.number === 'many');
  }
  if (anaphor.gender === 'neuter') return actor.type !== 'person' && !many;
  if (anaphor.number === 'one') return actor.type === 'person' && !many && (actor.gender === null || actor.gender === anaphor.gender);
  return actor.type === 'organization' || actor.type === 'place' || actor.type === 'person' || many;
}

const sayingForOthers = /^(?:agency|service|wire|outlet|broadcaster|network|newspaper|publication)$/;

/** Whether a description says what the actor is not. */
function contradicts(actor: ActorDraft, anaphor: DraftMention): boolean {
  const { noun, text, type, number, definite } = anaphor;
  if (definite === 'possessor' && isKin(noun)) return !actor.named && !actor.nouns.has(noun);
  // "The former mayor" is not Mayor Roe
  if (/^the (?:former|ex-|late) /i.test(text) && actor.roles.some((role) => role.noun === noun && !/\b(?:former|ex|late)\b/i.test(role.text) && role.text !== role.text.toLowerCase())) return true;
  if (/^(?:opposition|board|cabinet)$/.test(noun) && actor.named && !actor.nouns.has(noun) && !isCalled(actor, noun)) return true;
  if (type !== 'organization') return false;
  if (actor.named) return (!sayingForOthers.test(noun) && isAgency(actor)) || (/^(?:company|firm|business|corporation)$/.test(noun) && !actor.nouns.has(noun) && isNoCompany(actor.names.keys()));
  // "The company" is not "a new plant" that was described before
  return number === 'one' && actor.nouns.size > 0 && !actor.nouns.has(nounOf(anaphor)) && ![...actor.nouns].some((other) => areOneKind(other, noun));
}

/** Whether the noun is a word of one of the actor's names. */
export function isCalled({ names }: ActorDraft, noun: string): boolean {
  return [...names.keys()].some((name) => foldName(name).split(' ').includes(noun));
}

/** Whether one of the actor's names is a news agency's. */
export function isAgency({ names }: ActorDraft): boolean {
  return [...names.keys()].some((name) => institutionNamed(name)?.agency);
}

/** "My father" is no mayor only because one was mentioned. */
function isKin(noun: string): boolean {
  return /^(?:grand)?(?:father|mother|son|daughter|parent|child)$|^(?:wife|husband|brother|sister|uncle|aunt|cousin|nephew|niece|fiancée?|widow|widower|partner)$/.test(noun);
}

/** The features of `candidate`, one of `candidates`, as what `index` means. */
export function featuresOf(board: Board, index: number, candidate: Candidate, candidates: readonly Candidate[], around: Surroundings): Features {
  const anaphor = board.mentions[index];
  const last = board.mentions[candidate.mention];
  const actor = board.actors[candidate.actor];
  if (!anaphor || !last || !actor) return {};
  const features: Record<string, number> = {};
  const distance = Math.abs(anaphor.sentence - last.sentence);
  const says = (name: string, holds: boolean, value = 1) => void (holds && (features[name] = value));
  says('behind-same-sentence', candidate.behind && distance === 0);
  says('behind-next-sentence', candidate.behind && distance > 0);
  if (!candidate.behind) {
    says('same-sentence', distance === 0);
    says('sentence-before', distance === 1);
    says('two-sentences-before', distance === 2);
    features['distance'] = Math.min(3, Math.log1p(distance)) / 2;
    features['rank'] = Math.min(6, candidate.rank) / 3;
    says('mentioned-last', candidate.rank === 0);
  }
  says('same-block', anaphor.block === last.block);
  const count = actor.mentions.length;
  features['often'] = Math.min(3, Math.log(Math.max(1, count))) / 2;
  says('is-name', last.form === 'name');
  says('actor-named', actor.named);
  says('same-quotation', anaphor.quotation === last.quotation && anaphor.quotation >= 0);
  says('outside-quotation', anaphor.quotation !== last.quotation);
  says('role-subject', last.role === 'subject');
  says('role-possessive', last.role === 'possessive');
  says('role-oblique', last.role === 'oblique');
  says('role-object', last.role === 'object');
  says('modifies', last.modifies);
  says('names-itself', around.namedIn(index, candidate.actor));
  const { words, clause } = around.between(candidate.mention, index);
  if (anaphor.form === 'pronoun') pronounFeatures(board, index, candidate, around, says);
  if (anaphor.gender === 'female' || anaphor.gender === 'male') genderFeatures(board, anaphor, candidate, candidates, says);
  if (anaphor.form === 'nominal') nominalFeatures(board, index, candidate, candidates, around, says);
  says('adjacent', words === 0 && distance === 0);
  const sameClause = distance === 0 && !clause && !candidate.behind;
  says('object-of-its-own-subject', sameClause && last.role === 'subject' && anaphor.form === 'pronoun' && (anaphor.role === 'object' || (anaphor.role === 'oblique' && words < 6)) && pronouns.get(anaphor.noun)?.use !== 'reflexive');
  says('possessor-in-clause', sameClause && last.role === 'subject' && anaphor.role === 'possessive');
  says('subject-across-clause', distance === 0 && clause && last.role === 'subject' && anaphor.role === 'subject');
  if (around.links) {
    const probability = around.link(index, candidate.actor);
    features['link'] = probability;
    says('link-strong', probability > 0.5);
    says('link-weak', probability < 0.05);
  }
  return features;
}

type Says = (name: string, holds: boolean, value?: number) => void;

function pronounFeatures(board: Board, index: number, { mention, actor: key, behind }: Candidate, around: Surroundings, says: Says): void {
  const anaphor = board.mentions[index];
  const last = board.mentions[mention];
  const actor = board.actors[key];
  if (!anaphor || !last || !actor) return;
  const distance = anaphor.sentence - last.sentence;
  says('parallel', last.role === anaphor.role && !behind && distance <= 1);
  says('subject-to-subject', !behind && distance === 1 && last.role === 'subject' && anaphor.role === 'subject');
  const recent = actor.mentions.slice(-6).map((at) => board.mentions[at]);
  says('subject-of-sentence-before', recent.some((one) => one && one.sentence === anaphor.sentence - 1 && one.role === 'subject'));
  says('subject-of-this-sentence', recent.some((one) => one && one.sentence === anaphor.sentence && one.head[0] < anaphor.head[0] && one.role === 'subject'));
  says('same-pronoun', recent.some((one) => one && one.form === 'pronoun' && one.gender === anaphor.gender && Math.abs(anaphor.sentence - one.sentence) <= 1 && one.head[0] < anaphor.head[0]));
  says('gender-stated', actor.gender !== null && actor.gender !== 'neuter' && actor.gender === anaphor.gender);
  says('gender-suggested', actor.gender === null && actor.suggested !== null && actor.suggested === anaphor.gender);
  says('gender-against', actor.gender === null && actor.suggested !== null && anaphor.gender !== null && anaphor.gender !== 'neuter' && actor.suggested !== anaphor.gender);
  const use = anaphor.role === 'subject' || anaphor.role === 'possessive' ? anaphor.role : 'object';
  says(`${use}-after-${behind ? 'name-behind' : last.role}`, true);
  says(`${use}-same-sentence`, distance === 0 && !behind);
  says(`${use}-mentioned-last`, around.nearest(index) === mention);
  says('first-of-its-sentence', !behind && around.opens(mention));
  says('first-of-sentence-before', recent.some((one) => one?.sentence === anaphor.sentence - 1) && around.opens(mention));
  says('nearest-subject', !behind && around.nearestSubject(index) === mention);
  says('fronted-before-subject', behind && distance === 0 && last.role === 'subject' && around.fronted(index));
  says('fronted', behind && distance === 0 && around.fronted(index));
  says('only-name-behind', behind && distance === 0 && last.role === 'subject');
  const reporter = around.reportedBy(index);
  says('reports-it', reporter !== null && board.actorOf(reporter) === key);
  says('possessive-pronoun-behind', behind && anaphor.role === 'possessive');
  says('begins-block', board.mentions[actor.mentions[0] ?? 0]?.block === anaphor.block && (actor.mentions[0] ?? 0) === Math.min(...actor.mentions.slice(0, 3)));
  if (anaphor.gender === 'neuter' || anaphor.gender === null) {
    says(`it-${actor.type}`, true);
    says('acts-as-body', around.acts(index) && (actor.type === 'organization' || actor.standsFor !== null || isCountry(actor)));
    says('it-group', actor.many);
    says('it-pair', actor.members.length > 0);
  }
}

/** How the genders of the candidates near a mention set one of them apart: the only one whose gender fits, or one that does not fit while another does. */
function genderFeatures(board: Board, anaphor: DraftMention, candidate: Candidate, candidates: readonly Candidate[], says: Says): void {
  const genderOf = ({ actor }: Candidate) => board.genderOf(actor);
  const near = candidates.filter(({ mention, behind }) => !behind && anaphor.sentence - (board.mentions[mention]?.sentence ?? 0) <= 1);
  const agreeing = near.filter((one) => genderOf(one) === anaphor.gender);
  const own = genderOf(candidate);
  says('only-one-of-gender', own === anaphor.gender && agreeing.length === 1 && agreeing[0] === candidate);
  says('gender-against-another', own !== null && own !== anaphor.gender && agreeing.length > 0);
}

/** Whether the actor is a country by one of its names: it says and decides things like a body. */
function isCountry({ type, names }: ActorDraft): boolean {
  return type === 'place' && [...names.keys()].some((name) => countryNamed(name) !== null);
}

function nominalFeatures(board: Board, index: number, { actor: key, mention }: Candidate, candidates: readonly Candidate[], around: Surroundings, says: Says): void {
  const anaphor = board.mentions[index];
  const actor = board.actors[key];
  if (!anaphor || !actor) return;
  const { noun } = anaphor;
  const modifiers = modifiersIn(anaphor.text);
  const another = modifiers.length > 0 && !saysInFull(actor, noun, modifiers) && candidates.some((one) => one.actor !== key && saysInFull(board.actors[one.actor], noun, modifiers));
  const roleMatch = actor.roles.some((role) => role.noun === noun) && !another;
  const nameMatch = actor.named && actor.type !== 'person' && isCalled(actor, noun);
  const sameNoun = actor.nouns.has(nounOf(anaphor));
  says('same-noun', sameNoun && !roleMatch);
  says('same-noun-named', sameNoun && actor.named);
  says('role', roleMatch);
  says('head-of-state', !roleMatch && isHead(noun) && actor.roles.some((role) => isHead(role.noun)));
  says('noun-in-name', nameMatch);
  says('other-noun', !sameNoun && !roleMatch && !nameMatch && (actor.nouns.size > 0 || actor.roles.length > 0));
  says('no-noun', !sameNoun && !roleMatch && !nameMatch && actor.nouns.size === 0 && actor.roles.length === 0);
  says('type-same', nounType(noun) === actor.type);
  const bare = (anaphor.definite === 'the' || anaphor.definite === 'this') && anaphor.text.split(/\s+/).length === 2 && !around.goesOn(index);
  const fresh = actor.named && actor.nouns.size === 0 && actor.roles.length === 0 && nounType(noun) === actor.type && anaphor.sentence - (board.mentions[mention]?.sentence ?? 0) <= 3;
  says('bare-and-nearest-of-its-type', bare && fresh && anaphor.type !== 'person' && around.nearestOfType(index) === key);
  const people = candidates.filter((one) => board.actors[one.actor]?.type === 'person' && anaphor.sentence - (board.mentions[one.mention]?.sentence ?? 0) <= 3);
  const lone = anaphor.type === 'person' && anaphor.number === 'one' && anaphor.definite === 'the' && !around.goesOn(index) && people.length === 1 && people[0]?.actor === key && actor.named && !roleMatch && !sameNoun;
  says('only-person-near', lone && partPlayed(noun) === null);
  says('only-person-near-of-a-people', lone && partPlayed(noun) === null && modifiersIn(anaphor.text).length > 0 && !isModified(anaphor));
  says('only-person-near-with-part', lone && partPlayed(noun) === 'other');
  says('described-subject-before', anaphor.role === 'subject' && actor.mentions.slice(-6).some((at) => board.mentions[at]?.sentence === anaphor.sentence - 1 && board.mentions[at]?.role === 'subject'));
  says('gender-agrees', anaphor.gender !== null && anaphor.gender !== 'neuter' && (actor.gender === anaphor.gender || actor.suggested === anaphor.gender));
}

/** The features of meaning none of the candidates. */
export function featuresOfNone(anaphor: DraftMention, around: Surroundings, index: number): Features {
  const features: Record<string, number> = { none: 1 };
  features[`none-${anaphor.definite ?? anaphor.role}`] = 1;
  if (anaphor.form === 'nominal' && around.goesOn(index)) features['none-goes-on'] = 1;
  if (anaphor.form === 'nominal' && anaphor.number === 'many') features['none-many'] = 1;
  if (anaphor.form === 'nominal' && isModified(anaphor)) features['none-modified'] = 1;
  if (anaphor.form === 'nominal') features[`none-type-${anaphor.type}`] = 1;
  return features;
}

/** What may be said of anybody who was named before. */
const varying = /^(?:\d+-year-old|\w+-time|veteran|former|retired|longtime|long-time|outgoing|incoming|late|young|younger|elderly|new|disgraced|embattled)$/i;

/** Whether a description says more than what somebody is; a people, an age or a name ("the Ghanaian midfielder", "the Rovers manager") only varies a name. */
function isModified(anaphor: DraftMention): boolean {
  return modifiersIn(anaphor.text).some((word) => countryOfDemonym(word) === null && !varying.test(word) && !/^\p{Lu}/u.test(word));
}

/** The words between a description's determiner and its noun. */
export function modifiersIn(description: string): readonly string[] {
  return description.split(' ').slice(1, -1);
}

/** Whether a role of the actor's has the noun and all of the modifiers: of two ministers "the power minister" is the Power Minister. */
export function saysInFull(actor: ActorDraft | undefined, noun: string, modifiers: readonly string[]): boolean {
  return actor?.roles.some((role) => role.noun === noun && modifiers.every((word) => role.text.toLowerCase().includes(word.toLowerCase()))) ?? false;
}
