/** A statement in words: what tables, sheets and pages for people say of it. */
import { speakersOf } from '../engine/annotation';
import type { Actor, Decided, Finding, ResolvedDate, Span, Statement } from '../engine/annotation';
import type { AnnotatedText } from './format';
import type { Spanned } from './nest';
import type { SpanIndex } from './span-index';
import { spanIndex } from './span-index';

export interface StatementWords {
  readonly statement: Statement;
  /** Who says it; empty where that isn't known. */
  readonly speakers: readonly Actor[];
  /** "Lim Soo-suk", "Lim Soo-suk and Yoshimasa Hayashi"; `null` where nobody is known. */
  readonly speaker: string | null;
  /** The first speaker's role in the text's words: the one that attributes this statement, or else the first that the text gives. */
  readonly role: string | null;
  readonly affiliation: string | null;
  /** What is said, piece by piece, exactly as it stands. */
  readonly content: readonly string[];
  readonly cue: string;
  readonly source: string;
  /** The day that the attributing sentence gives nearest to the cue, or else the text's own. */
  readonly day: Day | null;
  /** "decided" where people, not the reader, have said what the statement is, with what is to be known of that; else `null`. */
  readonly decided: string | null;
  /** What a careful reader would check first, in clauses; empty where nothing is doubtful. */
  readonly doubts: readonly string[];
}

export interface Day {
  readonly iso: string;
  /** How we know: the words of the text, or that it is the text's own day. */
  readonly basis: string;
}

/** Below this, one in four of such statements or more is expected to be wrong, and the reader is asked to look. */
const doubtful = 0.75;

/** All statements of `annotated` in words, in their order. */
export function statementWords(annotated: AnnotatedText): readonly StatementWords[] {
  const actors = new Map(annotated.actors.map((actor) => [actor.id, actor]));
  const sentences = spanIndex(annotated.sentences.map(([start, end]) => ({ start, end })));
  const places: Places = { sentences, dates: spanIndex(annotated.dates), findings: spanIndex(annotated.findings) };
  return annotated.statements.map((statement) => {
    const speakers = speakersOf(statement).flatMap((id) => actors.get(id) ?? []);
    const first = speakers[0];
    const source = statement.source.map((span) => words(annotated.text, span)).join(' … ');
    return {
      statement,
      speakers,
      speaker: speakers.length === 0 ? null : listed(speakers.map(({ name }) => name)),
      role: first?.roles.find((role) => source.includes(role)) ?? first?.roles[0] ?? null,
      affiliation: actors.get(first?.affiliation ?? '')?.name ?? null,
      content: statement.content.map((span) => words(annotated.text, span)),
      cue: statement.cue.map((span) => words(annotated.text, span)).join(' … '),
      source,
      day: dayOf(statement, annotated, places),
      decided: decidedWords(statement.decided),
      doubts: doubtsOf(statement, places),
    };
  });
}

function words(text: string, [start, end]: Span): string {
  return text.slice(start, end);
}

/** "decided", "decided in other.txt", "decided, disputed"; `null` where nobody has decided. */
export function decidedWords(decided: Decided | undefined): string | null {
  if (!decided) return null;
  return `decided${decided.from === undefined ? '' : ` in ${decided.from}`}${decided.disputed ? ', disputed' : ''}`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** What lies where in the text. */
interface Places {
  readonly sentences: SpanIndex<Spanned>;
  readonly dates: SpanIndex<ResolvedDate>;
  readonly findings: SpanIndex<Finding>;
}

function dayOf(statement: Statement, annotated: AnnotatedText, { sentences, dates }: Places): Day | null {
  const [at] = statement.cue[0] ?? statement.source[0] ?? [];
  const sentence = at === undefined ? undefined : sentences.overlapping(at, at + 1)[0];
  const inContent = ({ start, end }: ResolvedDate) => statement.content.some(([from, to]) => from <= start && end <= to);
  const given = sentence && dates.inside(sentence.start, sentence.end)
    .filter((date) => date.iso !== null && !inContent(date))
    .reduce<ResolvedDate | undefined>((best, date) => (best && Math.abs(best.start - at!) <= Math.abs(date.start - at!) ? best : date), undefined);
  if (given?.iso) return { iso: given.iso, basis: `“${words(annotated.text, [given.start, given.end])}”` };
  return annotated.date?.iso ? { iso: annotated.date.iso, basis: 'the text’s own day' } : null;
}

function doubtsOf(statement: Statement, { findings }: Places): readonly string[] {
  const spans = [...statement.content, ...statement.cue, ...statement.source];
  const found = new Set(spans.flatMap(([start, end]) => findings.overlapping(start, end)));
  const reasons = statement.because.map(({ text }) => text).join('; ');
  return [
    ...(statement.speaker === null ? [reasons ? `nobody is named as the speaker: ${reasons}` : 'nobody is named as the speaker'] : []),
    ...(statement.decided?.disputed ? ['people have decided on it differently'] : []),
    ...(statement.confidence < doubtful && !statement.decided ? ['the reader was not sure of it'] : []),
    ...[...found].map(({ message }) => message.replace(/\.$/u, '')),
  ];
}
