/** What an assistant is told of a source: the annotation's own terms, in words, small enough for a conversation. */
import { speakersOf } from '../../engine/annotation';
import type { Evidence, Span, StatementKind } from '../../engine/annotation';
import type { AnnotatedText } from '../../formats/format';
import type { StatementWords } from '../../formats/statement-words';
import { statementWords } from '../../formats/statement-words';

/** More than this is left out of one answer, which then says how much. */
const most = 100;

export interface StatementsQuery {
  /** A part of the speaker's name or of another name for them, in any case; "" for statements without a speaker. */
  readonly speaker?: string;
  readonly kind?: StatementKind;
}

/** The statements that fit the query, in the order of the text; repeated captions are left out. */
export function statementsAnswer(annotated: AnnotatedText, query: StatementsQuery): object {
  const found = statementWords(annotated).filter((words) => !words.statement.repeated && fits(words, query));
  return {
    source: annotated.id,
    date: annotated.date?.iso ?? null,
    statements: found.slice(0, most).map(statementAnswer),
    ...(found.length > most && { omitted: found.length - most }),
  };
}

export function actorsAnswer(annotated: AnnotatedText): object {
  const names = new Map(annotated.actors.map(({ id, name }) => [id, name]));
  const counts = new Map<string, number>();
  for (const statement of annotated.statements) if (!statement.repeated) for (const id of speakersOf(statement)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const actors = annotated.actors.map(({ id, name, type, named, aliases, roles, affiliation, standsFor, knowledge }) => ({
    id, name, type, named, aliases, roles, affiliation: names.get(affiliation ?? '') ?? null, statements: counts.get(id) ?? 0,
    ...(standsFor && { standsFor: standsFor.name }), ...(knowledge && { known: knowledge.summary }),
  }));
  return { source: annotated.id, actors: actors.slice(0, most), ...(actors.length > most && { omitted: actors.length - most }) };
}

/** Why a statement is taken for one, and for its speaker's; `null` where the source has no statement of that id. */
export function evidenceAnswer(annotated: AnnotatedText, statement: string): object | null {
  const words = statementWords(annotated).find((each) => each.statement.id === statement);
  if (!words) return null;
  const evidence = ({ code, text, at }: Evidence) => ({ code, text, ...(at && { words: wordsAt(annotated, at), ...place(annotated, at) }) });
  const mentions = annotated.mentions.filter(({ start, end }) => words.statement.source.some(([from, to]) => from <= start && end <= to));
  return {
    source: annotated.id,
    statement: { ...statementAnswer(words), ...place(annotated, words.statement.content[0] ?? [0, 0]) },
    because: words.statement.because.map(evidence),
    mentions: mentions.map(({ start, end, form, actor, because }) => ({ words: wordsAt(annotated, [start, end]), form, actor, because: because.map(evidence) })),
  };
}

function fits({ statement, speakers }: StatementWords, { speaker, kind }: StatementsQuery): boolean {
  if (kind !== undefined && statement.kind !== kind) return false;
  if (speaker === undefined) return true;
  if (speaker.trim() === '') return speakers.length === 0;
  const wanted = speaker.trim().toLowerCase();
  return speakers.some(({ name, aliases }) => [name, ...aliases].some((each) => each.toLowerCase().includes(wanted)));
}

function statementAnswer({ statement, speaker, role, affiliation, content, cue, source, day, doubts }: StatementWords): object {
  const { id, kind, within, continues, confidence } = statement;
  return { id, speaker, role, affiliation, kind, words: content, cue, source, day: day?.iso ?? null, ...(within && { within }), ...(continues && { continues }), confidence: Math.round(confidence * 100) / 100, doubts };
}

function wordsAt({ text }: AnnotatedText, [start, end]: Span): string {
  return text.slice(start, end);
}

/** Line and column from 1, as people and editors count. */
function place({ text }: AnnotatedText, [start]: Span): { readonly line: number; readonly column: number } {
  const before = text.slice(0, start).split(/\r\n|\r|\n/u);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
