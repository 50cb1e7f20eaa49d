/** Mentions to actors, and statements to their speakers: the stages in their order. */
import type { Actor, Mention, Statement } from '../annotation';
import type { Reading } from '../reader/reading';
import { blocksToRead } from '../source/blocks';
import type { Source } from '../source/source';
import { atOnce } from '../stages';
import type { StatementDraft } from '../statements/draft';
import { placesOf } from '../statements/places';
import { SourceHeads, speakersOf, type Speakers } from '../statements/speakers';
import { assignAccused } from './accused';
import { assignAddressed, assignTold, assignToldTo, assignTurnedTo } from './addressed';
import { findAffiliations } from './affiliations';
import { agreeTypes } from './agree-types';
import { assignAppositions } from './appositions';
import { assignBodyAppositions } from './body-appositions';
import { Board } from './board';
import { buildActors, buildMentions, buildStatements, idsOf } from './build';
import { draftMentions } from './draft-mentions';
import { clauseSubject } from './clause-subject';
import { turnsOf } from './co-host';
import { countIn } from './counts';
import { assignBodiesAhead, assignDescribedAhead, assignFirstAhead, assignSpeakersAhead } from './described-ahead';
import { asksTheFloor } from './floor';
import { assignFormerLatter } from './former-latter';
import { findGroups } from './groups';
import { assignInserted } from './inserted';
import { assignKnownAs } from './known-as';
import { assignInterview, interviewIn } from './interview';
import { assignMetonyms, findMetonyms } from './metonymy';
import { assignJointInterview } from './joint-interview';
import { Links } from './links';
import { nameActors } from './name-actors';
import { nameKinds, nameKindsBefore } from './kinds';
import { namesAgain } from './names-again';
import { nameNationalities } from './nationalities';
import { doersOf } from './object-of-own';
import { assignPredicates } from './predicates';
import { authorOf } from './author';
import { assignNarrators } from './narrator';
import { assignOwnWords, reportOf, speechOf } from './own-words';
import { rankBy, type Choose } from './rank';
import { resolveMentions, type Limits } from './resolve';
import { assignRelatives } from './relatives';
import { findRoles } from './roles';
import { assignSpokenOf } from './spoken-of';
import { assignSingularThey } from './singular-they';
import { subjectAfter } from './subject-after';
import { subjectBefore } from './subject-before';
import { surroundingsOf } from './surroundings';
import { assignListeners, assignTurnPartners } from './turn-partners';
import { Words } from './words';

/** A source's words are an unnamed speaker's name up to this length. */
const longestDescription = 90;

export interface Actors {
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly statements: readonly Statement[];
}

/**
 * Ties the mentions in `reading`, and pronouns and descriptions beside them, to actors, and each of `drafts` to its
 * speaker. Offsets are UTF-16 indices into `text`. `choose` decides among candidates; unless given, the fitted ranker.
 */
export function findActors(...given: Parameters<typeof actorsInStages>): Actors {
  return atOnce(actorsInStages(...given));
}

/** The same, with a pause where it has taken long in a book. */
export function* actorsInStages(text: string, source: Source, reading: Reading, drafts: readonly StatementDraft[], choose: Choose = rankBy(reading.antecedents.length > 0)): Generator<void, Actors> {
  const places = placesOf(source);
  const words = new Words(text, blocksToRead(source).skipped);
  const names = namesAgain(places, words, reading.names, drafts);
  const board = new Board(draftMentions(places, words, { ...reading, names: agreeTypes(text, words, { ...reading, names }) }, drafts));
  yield;
  const links = new Links(board, reading);
  const metonyms = findMetonyms(board, words, text, drafts);
  nameActors(board, words, text, (mention, actor) => links.toActor(board, mention, actor), () => findRoles(board, words, places));
  assignMetonyms(board, metonyms);
  nameNationalities(board);
  nameKinds(board, words);
  nameKindsBefore(board, words);
  findRoles(board, words, places);
  yield;

  const heads = new SourceHeads(board, words);
  const sources = drafts.map((draft) => withoutCount(board, heads.of(draft)));
  assignBodyAppositions(board, words);
  assignKnownAs(board, text);
  assignInserted(board, text);
  assignAccused(board, text);
  assignPredicates(board, words);
  assignFormerLatter(board, text);
  assignSingularThey(board, text);
  assignDescribedAhead(board, source.headline !== null);
  assignBodiesAhead(board);
  assignSpeakersAhead(board, places, drafts, sources);
  assignFirstAhead(board, text, drafts, sources);
  assignAppositions(board, words, text, drafts, sources);
  const speech = speechOf(board, drafts);
  const isSource = new Map(sources.flatMap((mentions, draft) => mentions.map((mention) => [mention, draft] as const)));
  const interview = interviewIn(board, places);
  if (interview) {
    assignInterview(board, words, interview, speech);
    assignJointInterview(board, text, interview, speech);
  }
  assignTold(board, heads, text, drafts);
  assignTurnedTo(board, heads, places, drafts);
  assignAddressed(board, places);
  assignSpokenOf(board, heads, text, drafts);
  const author = authorOf(board, words, places);
  assignNarrators(board, speech, author?.actor ?? null, turnsOf(board, places, author), asksTheFloor(places, author));
  const around = surroundingsOf(board, words, text, links, drafts);
  yield;
  const speakers: Speakers[] = [];
  const report = reportOf(board, drafts);
  const reportedBy = (mention: number) => sources[report[mention] ?? -1] ?? [];
  const doers = doersOf(board, words);
  const limits: Limits = {
    hides: (anaphor, mention) => {
      const draft = isSource.get(anaphor);
      const [own, other] = [board.mentions[anaphor], board.mentions[mention]];
      const isOwner = other?.form === 'name' && other.quotation < 0 && own?.gender !== 'female' && own?.gender !== 'male';
      return draft !== undefined && !isOwner && (drafts[draft]?.content ?? []).some(([start, end]) => start <= (board.mentions[mention]?.head[0] ?? -1) && (board.mentions[mention]?.head[1] ?? 0) <= end);
    },
    excludes: (anaphor, actor) => {
      if (board.mentions[anaphor]?.form === 'nominal') return reportedBy(anaphor).some((head) => board.actorOf(head) === actor);
      const doer = doers.get(anaphor);
      if (doer !== undefined && board.actorOf(doer) === actor) return true;
      const statement = speech[anaphor];
      return statement !== null && statement !== undefined && (speakers[statement]?.actors.includes(actor) ?? false);
    },
  };
  const indices = board.mentions.map((_, index) => index);
  resolve(indices.filter((index) => speech[index] === null));
  yield;
  assignToldTo(board, heads, text, drafts);
  drafts.forEach((draft, index) => speakers.push(speaks(draft, index)));
  assignOwnWords(board, speech, speakers.map(({ actors }) => actors));
  assignTurnPartners(board, speech, drafts, speakers.map(({ actors }) => actors));
  assignListeners(board, speech, drafts, speakers.map(({ actors }) => actors));
  yield;
  resolve(indices.filter((index) => speech[index] !== null));
  yield;
  drafts.forEach((draft, index) => (speakers[index] = speaks(draft, index)));
  assignOwnWords(board, speech, speakers.map(({ actors }) => actors));
  // "The guard", described within what is quoted, is somebody only now
  assignListeners(board, speech, drafts, speakers.map(({ actors }) => actors));
  nameUnnamedSources(board, text, drafts, sources);
  findAffiliations(board, text);

  const ids = idsOf(board, speakers);
  return { mentions: buildMentions(board, ids, new Set(isSource.keys())), actors: buildActors(board, ids), statements: buildStatements(drafts, speakers, ids) };

  function resolve(mentions: readonly number[]): void {
    findGroups(board, mentions, text, (mention) => isSource.has(mention));
    resolveMentions(board, mentions, around, choose, limits);
    assignRelatives(board, words, [...isSource.keys()]);
  }

  function speaks(draft: StatementDraft, index: number): Speakers {
    const found = draft.continues !== null && draft.source.length === 0 ? speakers[draft.continues] : undefined;
    if (found) return { actors: found.actors, because: [] };
    const subject = subjectBefore(board, heads, places, draft) ?? subjectAfter(board, heads, places, draft);
    if (subject) return { actors: [subject.actor], because: subject.because };
    return clauseSubject(board, heads, places, draft) ?? speakersOf(board, text, draft, sources[index] ?? []);
  }
}

/** "Two watchdogs, CNIL and the regulator": as many names as the description before them counts are whom it means. */
function withoutCount(board: Board, sources: readonly number[]): readonly number[] {
  const [first, ...names] = sources;
  const described = board.mentions[first ?? -1];
  const counted = described?.form === 'nominal' ? countIn(described.text) : null;
  return counted && counted.count === names.length && names.every((index) => board.mentions[index]?.form === 'name') ? names : sources;
}

/** "A report by the Audit Office", not only "a report": whoever has no name is called by the whole of its first source. */
function nameUnnamedSources(board: Board, text: string, drafts: readonly StatementDraft[], sources: readonly (readonly number[])[]): void {
  drafts.forEach(({ source }, index) => {
    const [head, other] = sources[index] ?? [];
    const [span, more] = source;
    const actor = head === undefined ? null : board.actorOf(head);
    const mention = head === undefined ? undefined : board.mentions[head];
    if (!span || more || other !== undefined || actor === null || mention?.form !== 'nominal' || board.nameOf(actor) !== mention.text.replace(/\s+/g, ' ') || board.actors[actor]?.members.length) return;
    if (board.actors[actor]?.mentions[0] === head && span[0] <= mention.span[0]) {
      const words = withoutClause(text.slice(...span), mention.head[1] - span[0]);
      if (words.length <= longestDescription) board.describe(actor, words);
    }
  });
}

/** "A report", not "a report released" where the reader cut off what follows; nor ", who asked not to be named" or ", surrounded by her children". `head` is where its noun ends. */
function withoutClause(words: string, head: number): string {
  const clause = /,.*$|\s(?:(?:who|which|whose|that)(?:\s.*)?|(?:\p{Ll}+ed|read|seen|written|made|given|drawn|sent|held|shown|taken)(?:\s(?:by|in|at|out|last|this|for|with|after|before|late|early|earlier|on\s\p{Lu}\p{L}*)(?!\p{L}).*)?)$/su.exec(words.slice(head));
  return words.slice(0, clause ? head + clause.index : words.length).replace(/\s+/g, ' ');
}
