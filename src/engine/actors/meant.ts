/** What a rule finds that a description means, and why: what the rules for bodies and for people share. */
import { countryOfDemonym } from '../knowledge/countries';
import type { ActorDraft, Board } from './board';
import type { Candidate } from './candidates';
import { modifiersIn } from './features';
import { worded, type Wording, type WordingValue } from '../wording';

export interface Meant {
  readonly candidate: Candidate;
  readonly code: string;
  /** Goes on from "“The lender” is Savanna Trust Bank: ". */
  readonly wording: Wording;
}

/** Of an actor's mentions so many, the latest ones, are looked at: a window keeps a book linear. */
const mostMentions = 20;

/** `candidate`, where there is one, with the reason. */
export function meant(candidate: Candidate | undefined, code: string, template: string, ...values: readonly WordingValue[]): Meant | undefined {
  return candidate && { candidate, code, wording: worded(template, ...values) };
}

/** Whether one of the actor's last mentions is a subject, in nobody's quoted words, in the sentence `since` or later. */
export function isSubjectSince(board: Board, actor: ActorDraft | undefined, since: number): boolean {
  return actor?.mentions.slice(-mostMentions).some((at) => board.mentions[at]?.role === 'subject' && (board.mentions[at]?.quotation ?? -1) < 0 && (board.mentions[at]?.sentence ?? 0) >= since) ?? false;
}

/** The first of `candidates` that is a subject in the sentence `since` or later, else the only one. */
export function subjectOrOnly(board: Board, candidates: readonly Candidate[], since: number): Candidate | undefined {
  return candidates.find(({ actor }) => isSubjectSince(board, board.actors[actor], since)) ?? (candidates.length === 1 ? candidates[0] : undefined);
}

/** How many sentences the candidate was mentioned before `sentence`. */
export function sentencesBefore(board: Board, { mention }: Candidate, sentence: number): number {
  return sentence - (board.mentions[mention]?.sentence ?? 0);
}

/** Whether a description says no more than a people or a place before its noun: "the lender", "the Finnish company", "the Leeds-based maker". */
export function variesName(text: string): boolean {
  return modifiersIn(text).every((word) => countryOfDemonym(word) !== null || word.endsWith('-based'));
}
