/** Which body a description means that the ranker leaves open: "the alliance", "the lender", "the government". */
import { countryNamed } from '../knowledge/countries';
import { nounType } from '../knowledge/nouns';
import type { Board, DraftMention } from './board';
import type { Candidate } from './candidates';
import { isKindOfBody } from './closed-classes';
import { isCalled } from './features';
import { areOneKind, isKindByName, isOtherKind } from './kinds-by-name';
import { isSubjectSince, meant, sentencesBefore, subjectOrOnly, variesName, type Meant } from './meant';

/** "The alliance", or "Alliance" before what somebody is in it: the only body near with that word in its name. */
export function calledSo(board: Board, { noun, definite, number, text }: DraftMention, candidates: readonly Candidate[]): Meant | undefined {
  if (number !== 'one' || text.split(' ').length !== (definite === 'the' ? 2 : 1)) return undefined;
  const called = candidates.filter(({ actor }) => {
    const draft = board.actors[actor];
    return draft?.named && draft.type === 'organization' && isCalled(draft, noun);
  });
  return called.length === 1 ? meant(called[0], 'noun-in-name', 'its name has that noun') : undefined;
}

/** "The lender": the only body near that its name, or another word for it, says to be one, or the one of them that was a subject last. */
export function kindByName(board: Board, { text, noun, definite, number, sentence }: DraftMention, candidates: readonly Candidate[]): Meant | undefined {
  if (definite !== 'the' || number !== 'one' || !variesName(text)) return undefined;
  const near = candidates.filter((candidate) => {
    const draft = board.actors[candidate.actor];
    return draft?.named && draft.type === 'organization' && sentencesBefore(board, candidate, sentence) <= 8 && (isKindByName(draft.names.keys(), noun) || [...draft.nouns].some((other) => areOneKind(noun, other)));
  });
  return meant(subjectOrOnly(board, near, sentence - 1), 'kind-by-name', 'it is known as that kind of body');
}

/** Whether the text, or one of its names, says that the candidate is what the noun says. */
export function isCalledOrKind(board: Board, { actor }: Candidate, noun: string): boolean {
  const draft = board.actors[actor];
  return draft !== undefined && (draft.nouns.has(noun) || isCalled(draft, noun) || isKindByName(draft.names.keys(), noun) || [...draft.nouns].some((other) => areOneKind(noun, other)));
}

/** What every company is. */
const anyCompany = /^(?:company|firm|group|business|giant|corporation)$/;
/** What a body has, so that "the board" is not the body named last. */
const partOfABody = /^(?:opposition|administration|board|cabinet|government|army|military|navy|police|senate|parliament|legislature|branch|division|office|campaign|court|business|industry|league|team|country|nation|state)$/;
/** "The aid group", "the energy company". */
const withItsTrade = /^the (?!other|new|old|rival|larger|smaller|parent|former|same|second|whole|first|largest)\p{Ll}+ \p{Ll}+$/iu;
/** What is told of which it is one: "the biscuit maker". */
const specified = /^(?:maker|manufacturer|operator|giant)$/;

/** "SAMU sent helicopters. The service said": the only body near that goes by no other noun (a company may), where it is the subject of the sentence before, or where the noun says what a body is as a whole: "the club". */
export function onlyBody(board: Board, { text, noun, type, definite, sentence, quotation }: DraftMention, candidates: readonly Candidate[], titles: boolean, goesOn: boolean): Meant | undefined {
  // "The coal giant Peabody", and what somebody else calls so
  if (titles || (quotation >= 0 && noun === 'operator')) return undefined;
  if (type !== 'organization' || definite !== 'the' || nounType(noun) !== 'organization' || partOfABody.test(noun) || !(variesName(text) || specified.test(noun) || (anyCompany.test(noun) && withItsTrade.test(text) && !goesOn))) return undefined;
  const bodies = candidates.filter((candidate) => {
    const draft = board.actors[candidate.actor];
    return draft?.type === 'organization' && sentencesBefore(board, candidate, sentence) <= 2 && !isOtherKind(draft.names.keys(), noun);
  });
  const last = bodies.filter((candidate) => sentencesBefore(board, candidate, sentence) <= 1);
  const near = last.length === 1 ? last : bodies;
  const [only] = near;
  const actor = only && board.actors[only.actor];
  const fits = near.length === 1 && actor?.named && (isSubjectSince(board, actor, sentence - 1) || isKindOfBody(noun)) && (actor.nouns.size === 0 || anyCompany.test(noun));
  return fits ? meant(only, 'only-body', 'the only body just named') : undefined;
}

/** "The government", where the text has named none: that of the country named last as a subject, or of the only country near. */
export function governed(board: Board, { text, sentence }: DraftMention, candidates: readonly Candidate[]): Meant | undefined {
  if (!/^the government$/i.test(text)) return undefined;
  const countries = candidates.filter((candidate) => sentencesBefore(board, candidate, sentence) <= 2 && countryNamed(board.nameOf(candidate.actor)) !== null);
  return meant(subjectOrOnly(board, countries, sentence - 2), 'governed', 'the government of the country just named');
}
