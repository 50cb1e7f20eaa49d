/** English words of closed classes: pronouns, prepositions, auxiliaries, conjunctions, determiners. */
import type { Gender } from '../knowledge/nouns';

export interface Pronoun {
  readonly person: 1 | 2 | 3;
  readonly gender: Gender | 'neuter' | null;
  /** `null` where it may be either: "you", "they" of somebody whose gender is left open. */
  readonly number: 'one' | 'many' | null;
  readonly use: 'subject' | 'object' | 'possessive' | 'reflexive' | 'any';
}

const entry = (person: 1 | 2 | 3, gender: Pronoun['gender'], number: Pronoun['number'], use: Pronoun['use']): Pronoun => ({ person, gender, number, use });

export const pronouns: ReadonlyMap<string, Pronoun> = new Map([
  ['he', entry(3, 'male', 'one', 'subject')], ['him', entry(3, 'male', 'one', 'object')], ['his', entry(3, 'male', 'one', 'possessive')], ['himself', entry(3, 'male', 'one', 'reflexive')],
  ['she', entry(3, 'female', 'one', 'subject')], ['her', entry(3, 'female', 'one', 'any')], ['hers', entry(3, 'female', 'one', 'possessive')], ['herself', entry(3, 'female', 'one', 'reflexive')],
  ['it', entry(3, 'neuter', 'one', 'any')], ['its', entry(3, 'neuter', 'one', 'possessive')], ['itself', entry(3, 'neuter', 'one', 'reflexive')],
  ['they', entry(3, null, 'many', 'subject')], ['them', entry(3, null, 'many', 'object')], ['their', entry(3, null, 'many', 'possessive')], ['theirs', entry(3, null, 'many', 'possessive')], ['themselves', entry(3, null, 'many', 'reflexive')],
  ['i', entry(1, null, 'one', 'subject')], ['me', entry(1, null, 'one', 'object')], ['my', entry(1, null, 'one', 'possessive')], ['mine', entry(1, null, 'one', 'possessive')], ['myself', entry(1, null, 'one', 'reflexive')],
  ['we', entry(1, null, 'many', 'subject')], ['us', entry(1, null, 'many', 'object')], ['our', entry(1, null, 'many', 'possessive')], ['ours', entry(1, null, 'many', 'possessive')], ['ourselves', entry(1, null, 'many', 'reflexive')],
  ['you', entry(2, null, null, 'any')], ['your', entry(2, null, null, 'possessive')], ['yours', entry(2, null, null, 'possessive')], ['yourself', entry(2, null, 'one', 'reflexive')],
]);

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const relatives = setOf('who whom whose which');
export const prepositions = setOf('of in on at to for from with by about against between into through during over under after before since until near off onto toward towards via per without within among amid around behind beside beyond despite like outside inside across along above below upon as than up down out versus alongside including regarding concerning');
export const subordinators = setOf('after before since until as than when while because if that whether although though where once unless so who which what how why');
export const conjunctions = setOf('and or but nor yet');
export const definites = setOf('the this that these those both');
export const indefinites = setOf('a an some any another one several many other no every each two three four five six seven eight nine ten');
export const auxiliaries = setOf("is are was were be been am 's 'm has have had do does did will would can could may might must shall should isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't cannot 'll 'd 've 're");
const irregularVerbs = setOf('withdrew withheld overthrew overcame undertook foresaw forbade arose sank sprang swung hung fed fled froze hid knelt leapt shook shone shrank slid stuck stung swept swam wept dug drank dealt crept clung spun bent pays buys asks sues owes bans tore said told spoke wrote thought knew saw went came took gave made got found left felt kept held began brought bought built caught chose drew drove ate fell fought flew forgot grew heard hit hurt laid led lent let lost meant met paid put read rode rose ran sought sold sent set shot sang sat slept spent stood stole struck swore taught threw understood wore won broke became says tells speaks writes thinks knows sees goes comes takes gives makes gets finds leaves feels keeps holds begins brings believes wants hopes plans expects views claims insists argues adds notes warns vows pledges denies urges calls continues remains appears seems lives works plays serves became born cut quit read hopes agrees appears');
const irregularPlain = setOf('say tell speak write think know see go come take give make get find leave feel keep hold begin bring believe want hope plan expect view claim insist argue add note warn vow pledge deny urge call remain agree need');
const adverbs = setOf('also then later never always often still just now once soon again already even first recently finally both all not only reportedly himself herself itself themselves thus therefore instead immediately repeatedly however meanwhile');

/** Whether a lower-case word is an adverb that may stand between a subject and its verb. */
export function isAdverb(word: string): boolean {
  return adverbs.has(word) || (word.length > 4 && word.endsWith('ly'));
}

/** Whether a lower-case word looks like a finite verb behind a subject. */
export function looksFinite(word: string): boolean {
  return auxiliaries.has(word) || irregularVerbs.has(word) || irregularPlain.has(word) || (word.length > 3 && word.endsWith('ed') && !/^(?:indeed|speed|exceed|proceed|succeed|need|seed|feed|bleed|deed|heed|weed|breed|greed|reed|creed|shed|sled|hundred|sacred)$/.test(word)) || (word.length > 4 && /[^su'i]s$/.test(word) && !prepositions.has(word));
}

/** Whether a lower-case word looks like a verb that an object may follow. */
export function looksTransitive(word: string): boolean {
  return irregularVerbs.has(word) || irregularPlain.has(word) || (word.length > 3 && /(?:ed|ing)$/.test(word) && !/eed$/.test(word));
}

/** Whether a noun phrase ends before this lower-case word. */
export function endsPhrase(word: string): boolean {
  return endsNouns(word) || irregularVerbs.has(word);
}

/** The same where no verb can stand: in "Public works director" "works" is a noun. */
export function endsNouns(word: string): boolean {
  return prepositions.has(word) || conjunctions.has(word) || subordinators.has(word) || auxiliaries.has(word) || pronouns.has(word);
}

const kindsOfBody = setOf('daily weekly monthly paper tabloid broadsheet brokerage consultancy agency authority commission body organisation organization association federation foundation institute council fund trust start-up airline automaker band bank brand brewer broadcaster carmaker carrier chain charity club company conglomerate contractor developer drugmaker firm group insurer lender maker manufacturer magazine movement network newspaper operator orchestra outlet owner party publisher retailer startup supplier union website');

/** Whether a lower-case noun says what a body is as a whole, not a part or a possession of it: "the Skylark airline" is Skylark, "the Skylark board" is not. */
export function isKindOfBody(noun: string): boolean {
  return kindsOfBody.has(noun);
}

const notNouns = setOf('after another either ever former forever further hereafter however later latter longer neither never other over rather sooner together under upper whenever wherever whether consider deliver discover encounter enter gather offer order remember register render answer monitor honor favor labor major minor senior junior prior superior');

/** Whether a lower-case word ends like a noun for somebody who does something: "goalkeeper", "flautist", "historian". */
export function looksLikeAgent(word: string): boolean {
  return word.length > 4 && /(?:er|or|ist|ian|eer|man|woman|person)$/.test(word) && !notNouns.has(word) && !isAdverb(word);
}
