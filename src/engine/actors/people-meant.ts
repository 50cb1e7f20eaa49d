/** Whom a description means that the ranker leaves open: "the surgeon", "the 29-year-old", "the Spaniard", "her husband". */
import { countryNamed, countryOfDemonym, countryOfOnePerson } from '../knowledge/countries';
import { isKindOfPerson, nounType, partPlayed } from '../knowledge/nouns';
import type { Board, DraftMention } from './board';
import type { Candidate } from './candidates';
import { looksLikeAgent } from './closed-classes';
import { modifiersIn, saysInFull, type Surroundings } from './features';
import { initialsOf } from './offices';
import { isSubjectSince, meant, sentencesBefore, subjectOrOnly, variesName, type Meant } from './meant';

/** "Of France" stands at most this many UTF-16 units from the name. */
const farthestOrigin = 24;
/** Between "her son" and "the mother" stand at most so many mentions. */
const mostBetween = 30;
/** Between a possessor and the kin that is theirs stand at most so many UTF-16 units: "his younger sister". */
const longestPossessor = 24;

/** "The surgeon": the only person near of whom the text says so, and nobody else is called that; "the power minister" of two ministers; "the researcher", of a criminologist. */
export function inRole(board: Board, { text, noun, definite, number, sentence }: DraftMention, candidates: readonly Candidate[], goesOn: boolean): Meant | undefined {
  if (definite !== 'the' || number !== 'one') return undefined;
  const called = candidates.filter(({ actor }) => board.actors[actor]?.roles.some((role) => role.noun === noun) || board.actors[actor]?.nouns.has(noun));
  const modifiers = modifiersIn(text);
  const [inFull, ...others] = called.filter(({ actor }) => saysInFull(board.actors[actor], noun, modifiers));
  if (inFull && others.length === 0 && modifiers.length > 0) return meant(inFull, 'role', 'the text gives that role in full');
  const [only] = called;
  if (called.length === 1 && only) {
    if (board.actors[only.actor]?.roles.some((role) => role.noun === noun)) return meant(only, 'role', 'the text gives nobody else that role');
    if (modifiers.length === 0 && !goesOn && sentencesBefore(board, only, sentence) <= 2) return meant(only, 'same-description', 'nobody else was described so before');
  }
  if (called.length > 0 || !(variesName(text) || modifiers[0] === 'former')) return undefined;
  const before = modifiers[0] === 'former' ? candidates.filter(({ actor }) => board.actors[actor]?.roles.some((role) => role.noun === 'predecessor')) : [];
  if (before.length === 1) return meant(before[0], 'wider-role', 'the text calls them the predecessor');
  const named = modifiers[0] === 'former' && modifiers.length === 1 ? candidates.filter((candidate) => board.actors[candidate.actor]?.type === 'person' && board.actors[candidate.actor]?.named && sentencesBefore(board, candidate, sentence) <= 2) : [];
  if (named.length === 1) return meant(named[0], 'only-person-near', 'the only person just named');
  const initials = /^the (\p{Lu}{2,4})$/u.exec(text.replace(/^The/, 'the'))?.[1] ?? '';
  const wider = candidates.filter((candidate) => sentencesBefore(board, candidate, sentence) <= 4 && board.actors[candidate.actor]?.roles.some((role) => isKindOfPerson(role.noun, noun) || (scholar.test(noun) && /\b(?:University|College)\b/.test(role.text)) || initialsOf(role.text).includes(initials)));
  return meant(subjectOrOnly(board, wider, sentence - 2), 'wider-role', 'the text gives a role of that kind');
}

/** "The novelist", of two of whom the text calls one a novelist and the other, whom the ranker chose, something else. */
export function onlyOneInRole(board: Board, { noun, definite, number, type, sentence }: DraftMention, ranked: Candidate, candidates: readonly Candidate[]): Meant | undefined {
  const called = ({ actor }: Candidate) => board.actors[actor]?.roles.some((role) => role.noun === noun) ?? false;
  const known = board.actors[ranked.actor];
  if (type !== 'person' || definite !== 'the' || number !== 'one' || !known?.named || known.roles.length === 0 || known.nouns.has(noun) || called(ranked) || known.roles.some((role) => isKindOfPerson(role.noun, noun))) return undefined;
  const [only, other] = candidates.filter((candidate) => called(candidate) && sentencesBefore(board, candidate, sentence) <= 3);
  return other ? undefined : meant(only, 'role', 'the text gives nobody else that role');
}

/** Whoever works at a university may be called so. */
const scholar = /^(?:professor|academic|scholar|researcher|lecturer)$/;

/** How old whoever is called so is: from, to. */
const ages: Readonly<Record<string, readonly [number, number]>> = {
  teenager: [13, 19], teen: [13, 19], youngster: [0, 25], toddler: [1, 4], pensioner: [58, 130], retiree: [55, 130], sexagenarian: [60, 69], septuagenarian: [70, 79], octogenarian: [80, 89], nonagenarian: [90, 99], centenarian: [100, 130],
};

/** Whether the text tells an age for the candidate that a description of somebody by age cannot be: who is 54 is no teenager. */
export function isOfOtherAge({ text, noun, form }: DraftMention, age: number | null): boolean {
  const [from, to] = ages[noun] ?? [];
  const exact = /^(?:the|this) (\d{1,3})-year-old\b/i.exec(text)?.[1];
  return form === 'nominal' && age !== null && (exact ? age !== Number(exact) : from !== undefined && to !== undefined && (age < from || age > to));
}

/** Descriptions that only vary a name. */
const variation = /^the (?:(\d{1,3})-year-old(?: [\p{L} -]{2,40})?|(\p{Lu}\p{Ll}+)|((?:grand)?(?:mother|father|parent)[ -]of[ -]\p{Ll}+))$/iu;

/** "The 54-year-old", "the Italian", "the mother of three": whoever the text tells to be so old or from there, else the person of this sentence or the one before who is its subject, or the only one. */
export function varied(board: Board, { text, noun, gender, sentence }: DraftMention, candidates: readonly Candidate[], around: Surroundings): Meant | undefined {
  const [, age, people, parent] = variation.exec(text) ?? [];
  const country = people ? countryOfOnePerson(people) : null;
  const [from, to] = (/^the \p{Ll}+$/iu.test(text) ? ages[noun] : undefined) ?? [];
  if (from !== undefined && to !== undefined) {
    const [only, other] = candidates.filter(({ actor }) => (around.age(actor) ?? -1) >= from && (around.age(actor) ?? -1) <= to);
    return other ? undefined : meant(only, 'told-before', 'the text tells an age that fits');
  }
  if (!age && !country && !parent) return undefined;
  const named = candidates.filter(({ actor }) => {
    const draft = board.actors[actor];
    return draft?.type === 'person' && draft.named && (gender === null || draft.suggested === null || draft.suggested === gender);
  });
  const told = named.filter(({ actor }) => (age ? around.age(actor) === Number(age) : country !== null && isFrom(board, actor, country.name)));
  if (told.length === 1) return age ? meant(told[0], 'told-before', 'the text tells that age') : meant(told[0], 'told-before', 'the text tells where from');
  const within = (sentences: number) => named.filter((candidate) => sentencesBefore(board, candidate, sentence) <= sentences && !(age && around.age(candidate.actor) !== null));
  const near = within(country ? 2 : 1);
  return meant(subjectOrOnly(board, near.length > 0 ? near : within(4), sentence - 1), 'only-person-near', 'the person just spoken of');
}

/** "Captain Shane Tierney was sent off. The midfielder insisted": who speaks by a description that is new, right behind a sentence of which one named person is the subject. */
export function subjectJustBefore(board: Board, { text, noun, type, number, definite, sentence, block }: DraftMention, candidates: readonly Candidate[], speaks: boolean): Meant | undefined {
  if (!speaks || type !== 'person' || !(nounType(noun) === 'person' || looksLikeAgent(noun)) || number !== 'one' || definite !== 'the' || partPlayed(noun) !== null || modifiersIn(text).some((word) => !/^(?:of|retired|veteran|former|young|\p{Lu}.*)$/u.test(word))) return undefined;
  const near = candidates.filter((candidate) => board.actors[candidate.actor]?.type === 'person' && board.actors[candidate.actor]?.named && sentencesBefore(board, candidate, sentence) <= 2);
  const [only] = near;
  const last = only && board.mentions[only.mention];
  return near.length === 1 && last !== undefined && block - last.block <= 1 && isSubjectSince(board, board.actors[only?.actor ?? -1], sentence - 2) ? meant(only, 'subject-before', 'the subject of the sentence before') : undefined;
}

/** Whether a place or a people beside one of the actor's names, or in a role, is of that country. */
function isFrom(board: Board, actor: number, country: string): boolean {
  const { mentions = [], roles = [] } = board.actors[actor] ?? {};
  const tells = (words: string) => (countryNamed(words) ?? countryOfDemonym(words))?.name === country;
  return roles.some(({ text }) => text.split(' ').some(tells)) || mentions.slice(0, 6).some((at) => board.mentions[at]?.form === 'name' && [at - 2, at - 1, at + 1].some((beside) => {
    const [own, other] = [board.mentions[at], board.mentions[beside]];
    return own && other && other.form === 'name' && other.sentence === own.sentence && Math.min(Math.abs(other.span[0] - own.span[1]), Math.abs(own.span[0] - other.span[1])) <= farthestOrigin && tells(other.text);
  }));
}

/** What the one is to whom somebody is that kin, or the other side of that tie. */
const inverseKin = new Map<string, RegExp>([
  ['husband', /^wife$/], ['wife', /^husband$/], ['father', /^(?:son|daughter|child)$/], ['mother', /^(?:son|daughter|child)$/], ['son', /^(?:father|mother)$/], ['daughter', /^(?:father|mother)$/],
  ['brother', /^(?:brother|sister|twin)$/], ['sister', /^(?:brother|sister|twin)$/], ['uncle', /^(?:nephew|niece)$/], ['aunt', /^(?:nephew|niece)$/], ['predecessor', /^successor$/], ['successor', /^predecessor$/], ['partner', /^partner$/],
  ['client', /^(?:lawyer|attorney|solicitor|barrister|counsel|advocate|agent)$/], ['patient', /^(?:doctor|physician|surgeon|nurse|therapist|psychiatrist|midwife)$/], ['boss', /^(?:assistant|secretary|deputy|aide)$/], ['employer', /^(?:assistant|secretary|housekeeper|chauffeur|gardener|nanny|maid|bodyguard)$/], ['teacher', /^(?:student|pupil|apprentice)$/], ['mentor', /^(?:protégée?|apprentice|student)$/],
]);

/** "Her predecessor", where the text tells whom she follows. */
export function followedBy(board: Board, index: number, { noun, definite, span }: DraftMention, { successions }: Surroundings): Meant | undefined {
  if (definite !== 'possessor' || successions.length === 0 || !/^(?:predecessor|successor)$/.test(noun)) return undefined;
  const owner = lastAmong(board, index, (one) => span[0] <= one.span[0] && one.head[1] <= span[1]);
  const self = owner === null ? null : board.actorOf(owner);
  const before = noun === 'predecessor';
  const found = successions.find(({ successor, predecessor }) => self !== null && self === (before ? successor : predecessor));
  if (!found) return undefined;
  const [actor, mention] = before ? [found.predecessor, found.named[1]] : [found.successor, found.named[0]];
  return meant({ actor, mention, rank: 0, behind: false }, 'succession', 'the text tells who follows whom');
}

/** "Her husband", of Grace who is "his wife, Grace": whose kin she was told to be. */
export function kinOf(board: Board, index: number, { noun, definite, span }: DraftMention): Meant | undefined {
  const inverse = inverseKin.get(noun);
  if (definite === 'the' && /^(?:mother|father|parent)$/.test(noun)) return parentOf(board, index);
  if (definite !== 'possessor' || !inverse) return undefined;
  const owner = lastAmong(board, index, (one) => span[0] <= one.span[0] && one.head[1] <= span[1]);
  const self = owner === null ? null : board.actorOf(owner);
  const { roles = [], mentions = [] } = (self === null ? undefined : board.actors[self]) ?? {};
  for (const { at, text } of roles.filter((role) => inverse.test(role.noun))) {
    for (const beside of mentions.slice(0, 12)) {
      const mention = lastAmong(board, beside + 1, (one) => one.role === 'possessive' && ((one.head[1] < at[0] && at[0] - one.head[1] <= longestPossessor) || (at[0] <= one.head[0] && one.head[1] < at[1])));
      const actor = mention === null ? null : board.actorOf(mention);
      if (mention !== null && actor !== null && self !== null && actor !== self) return meant({ actor, mention, rank: 0, behind: false }, 'kin', '{0} is the {1} of whom it means', board.nameOf(self), text);
    }
  }
  return undefined;
}

/** "The mother", of whoever has "her son" in what comes before. */
function parentOf(board: Board, index: number): Meant | undefined {
  for (let at = index - 1; at > 0 && index - at <= mostBetween; at--) {
    const child = board.mentions[at];
    const owner = board.mentions[at - 1];
    const actor = board.actorOf(at - 1);
    if (child?.form !== 'nominal' || !/^(?:son|daughter|child|baby|boy|girl|twin)$/.test(child.noun) || child.definite !== 'possessor' || owner?.form !== 'pronoun' || owner.span[0] < child.span[0] || actor === null || board.actors[actor]?.type !== 'person') continue;
    return meant({ actor, mention: at - 1, rank: 0, behind: false }, 'kin', 'the text tells of a child of theirs');
  }
  return undefined;
}

/** The nearest of a few mentions before `index` for which `fits` holds. */
function lastAmong(board: Board, index: number, fits: (mention: DraftMention) => boolean): number | null {
  for (let at = index - 1; at >= 0 && index - at <= 8; at--) {
    const mention = board.mentions[at];
    if (mention && fits(mention)) return at;
  }
  return null;
}
