/** Pronouns of the third person and descriptions to actors, in the order of the text. */
import type { Evidence } from '../annotation';
import type { Board, DraftMention } from './board';
import { calledSo, governed, isCalledOrKind, kindByName, onlyBody } from './bodies-meant';
import { candidatesFor, type Candidate } from './candidates';
import { relatives } from './closed-classes';
import { featuresOf, featuresOfNone, possible, type Features, type Surroundings } from './features';
import { meant, type Meant } from './meant';
import { followedBy, inRole, isOfOtherAge, kinOf, onlyOneInRole, subjectJustBefore, varied } from './people-meant';
import type { AnaphorKind, Choose } from './rank';
import { reasonFor, reasonGiven } from './reasons';
import { foldName } from '../knowledge/fold';
import { series, tell } from '../wording';

/** The links of a description to the mentions of one actor add up to this where it is meant. */
const moreLikely = 0.5;
/** Whoever was mentioned so few sentences before is near. */
const sentencesNear = 3;

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
    if (anaphor.form === 'nominal' && !pointsBack(anaphor)) bringIn(board, index, anaphor, byNoun);
    else refer(board, index, anaphor, around, choose, limits, byNoun);
  }
}

function pointsBack({ definite, number }: DraftMention): boolean {
  return definite === 'the' || definite === 'this' || (definite === 'possessor' && number === 'one');
}

/** Whoever is described without pointing back is new, but for "Council" of "Council leader Denise Hargreave". */
function bringIn(board: Board, index: number, anaphor: DraftMention, byNoun: Map<string, number[]>): void {
  const called = anaphor.type === 'organization' && /^\p{L}+$/u.test(anaphor.text) ? calledSo(board, anaphor, candidatesFor(board, index, [], () => false)) : undefined;
  if (called) board.assign(index, called.candidate.actor, reasonGiven(board, anaphor, called));
  else introduce(board, index, anaphor, byNoun);
}

function refer(board: Board, index: number, anaphor: DraftMention, around: Surroundings, choose: Choose, limits: Limits, byNoun: Map<string, number[]>): void {
  const further = anaphor.form === 'nominal' ? (byNoun.get(anaphor.noun) ?? []).slice(-4) : [];
  const able = candidatesFor(board, index, further, (mention) => limits.hides(index, mention)).filter((candidate) => !limits.excludes(index, candidate.actor) && possible(board, anaphor, candidate) && !isOfOtherAge(anaphor, anaphor.form === 'nominal' ? around.age(candidate.actor) : null));
  const candidates = withoutOtherSex(board, anaphor, able);
  const options: readonly Features[] = [...candidates.map((candidate) => featuresOf(board, index, candidate, candidates, around)), featuresOfNone(anaphor, around, index)];
  const { option, tie } = choose(kindOf(anaphor), options, { board, mention: index, candidates });
  const ranked = candidates[option];
  const means = anaphor.form === 'nominal' ? described(board, index, anaphor, ranked, candidates, options, around) : undefined;
  const chosen = means?.candidate ?? ranked;
  if (chosen && !(tie && anaphor.form === 'pronoun')) {
    board.assign(index, chosen.actor, means ? reasonGiven(board, anaphor, means) : reasonFor(board, anaphor, chosen, options[option] ?? {}));
    if (anaphor.form === 'nominal') push(byNoun, anaphor.noun, chosen.actor);
  } else if (anaphor.form === 'nominal') introduce(board, index, anaphor, byNoun);
  else board.explain(index, leftOpen(anaphor, candidates, tie, board));
}

/** Without those whose first name speaks for the other sex, where the pronoun's own is near: nine in ten who are called Karen are women. */
function withoutOtherSex(board: Board, { form, gender, sentence }: DraftMention, candidates: readonly Candidate[]): readonly Candidate[] {
  if (form !== 'pronoun' || gender === null || gender === 'neuter') return candidates;
  const sex = ({ actor }: Candidate) => board.genderOf(actor);
  const near = candidates.some((candidate) => !candidate.behind && sex(candidate) === gender && sentence - (board.mentions[candidate.mention]?.sentence ?? 0) <= sentencesNear);
  return near ? candidates.filter((candidate) => sex(candidate) === null || sex(candidate) === gender) : candidates;
}

/** What a rule rather than the ranker says that a description means: where the ranker names nobody, or somebody of whom less is known than of what is so by its name. */
function described(board: Board, index: number, anaphor: DraftMention, ranked: Candidate | undefined, candidates: readonly Candidate[], options: readonly Features[], around: Surroundings): Meant | undefined {
  const follows = followedBy(board, index, anaphor, around);
  if (follows) return follows;
  const ofKind = calledSo(board, anaphor, candidates) ?? kindByName(board, anaphor, candidates);
  if (ranked) return ofKind && !isCalledOrKind(board, ranked, anaphor.noun) ? ofKind : onlyOneInRole(board, anaphor, ranked, candidates);
  return (
    ofKind ??
    linkedTogether(index, candidates.filter((_, i) => options[i]?.['only-person-near-with-part'] === undefined), around) ??
    inRole(board, anaphor, candidates, around.goesOn(index)) ??
    onlyBody(board, anaphor, candidates, standsBeforeName(board, index), around.goesOn(index)) ??
    kinOf(board, index, anaphor) ??
    governed(board, anaphor, candidates) ??
    varied(board, anaphor, candidates, around) ??
    subjectJustBefore(board, anaphor, candidates, around.acts(index) && !around.goesOn(index))
  );
}

/** "The coal giant Peabody Energy": whether a name follows the description at once. */
function standsBeforeName(board: Board, index: number): boolean {
  const [own, next] = [board.mentions[index], board.mentions[index + 1]];
  return own !== undefined && next?.form === 'name' && next.span[0] - own.head[1] === 1;
}

/** The actor to whose mentions, taken together, the reader links the description more likely than not. */
function linkedTogether(index: number, candidates: readonly Candidate[], around: Surroundings): Meant | undefined {
  return meant(candidates.find(({ actor }) => around.linkedTogether(index, actor) > moreLikely), 'linked', 'the reader links it to what was said before');
}

function kindOf({ form, gender }: DraftMention): AnaphorKind {
  if (form === 'nominal') return 'nominal';
  return gender === 'neuter' ? 'it' : gender === null ? 'they' : 'he-she';
}

function introduce(board: Board, index: number, anaphor: DraftMention, byNoun: Map<string, number[]>): void {
  const actor = board.add({ type: anaphor.type ?? 'other', gender: anaphor.gender, many: anaphor.number === 'many' });
  board.actors[actor]?.names.set(anaphor.text.replace(/\s+/g, ' '), 1);
  board.assign(index, actor, { code: 'description', ...tell('described here for the first time') });
  push(byNoun, anaphor.noun, actor);
}

function leftOpen({ text }: DraftMention, candidates: readonly Candidate[], tie: boolean, board: Board): Evidence {
  const names = candidates.slice(0, 2).map(({ actor }) => board.nameOf(actor));
  if (tie) return { code: 'tie', ...tell('“{0}” may be {1}: the text does not say which', text, series('{0} or {1}', names)) };
  return { code: 'nobody-fits', ...(candidates.length === 0 ? tell('nobody named before fits “{0}”', text) : tell('nobody named before is likely enough to be meant by “{0}”', text)) };
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
