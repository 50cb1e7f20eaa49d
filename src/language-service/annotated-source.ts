/** A source as the language service sees it: its text with positions, what is read in it, and how to look that up. */
import type { Range } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Actor, Annotation, Mention, ResolvedDate, Span, Statement } from '../engine/annotation';
import { speakersOf } from '../engine/annotation';

/** One version of a source. It never changes; offsets are UTF-16 indices into its text. */
export class AnnotatedSource {
  readonly document: TextDocument;
  readonly annotation: Annotation;
  readonly #actors: ReadonlyMap<string, Actor>;
  readonly #statements: ReadonlyMap<string, Statement>;
  readonly #mentions: ReadonlyMap<string, readonly Mention[]>;
  readonly #said: ReadonlyMap<string, readonly Statement[]>;

  constructor(document: TextDocument, annotation: Annotation) {
    this.document = document;
    this.annotation = annotation;
    this.#actors = new Map(annotation.actors.map((actor) => [actor.id, actor]));
    this.#statements = new Map(annotation.statements.map((statement) => [statement.id, statement]));
    this.#mentions = groupBy(annotation.mentions, ({ actor }) => (actor === null ? [] : [actor]));
    this.#said = groupBy(annotation.statements, speakersOf);
  }

  get text(): string {
    return this.document.getText();
  }

  actor(id: string | null | undefined): Actor | undefined {
    return id == null ? undefined : this.#actors.get(id);
  }

  statement(id: string | undefined): Statement | undefined {
    return id === undefined ? undefined : this.#statements.get(id);
  }

  /** All mentions of an actor, in the order of the text. */
  mentionsOf(actor: string): readonly Mention[] {
    return this.#mentions.get(actor) ?? [];
  }

  /** What an actor says, alone or with others, in the order of the text; what a repeated caption says is not in it. */
  saidBy(actor: string): readonly Statement[] {
    return (this.#said.get(actor) ?? []).filter(({ repeated }) => repeated !== true);
  }

  /** The shortest mention that holds the character at the offset. */
  mentionAt(offset: number): Mention | undefined {
    return shortest(this.annotation.mentions.filter(({ start, end }) => start <= offset && offset < end), ({ start, end }) => end - start);
  }

  /** The mention at a cursor: the one after it or around it, else the one that ends there. */
  mentionAtCursor(offset: number): Mention | undefined {
    return this.mentionAt(offset) ?? this.mentionAt(offset - 1);
  }

  dateAt(offset: number): ResolvedDate | undefined {
    const { date, dates } = this.annotation;
    return [...dates, ...(date ? [date] : [])].find(({ start, end }) => start <= offset && offset < end);
  }

  /** The statements that hold the offset in their content, cue or source; the one with the least words first. */
  statementsAt(offset: number): readonly Statement[] {
    return this.annotation.statements
      .filter((statement) => partsOf(statement).some(([start, end]) => start <= offset && offset < end))
      .sort((a, b) => lengthOf(a) - lengthOf(b));
  }

  range([start, end]: Span): Range {
    return { start: this.document.positionAt(start), end: this.document.positionAt(end) };
  }

  words([start, end]: Span): string {
    return this.text.slice(start, end);
  }
}

/** Content, cue and source of a statement: every piece of it. */
export function partsOf({ content, cue, source }: Pick<Statement, 'content' | 'cue' | 'source'>): readonly Span[] {
  return [...content, ...cue, ...source];
}

/** From the first to the last word of a statement, with all that lies between. */
export function extentOf(statement: Pick<Statement, 'content' | 'cue' | 'source'>): Span {
  const parts = partsOf(statement);
  return [Math.min(...parts.map(([start]) => start)), Math.max(...parts.map(([, end]) => end))];
}

function lengthOf(statement: Statement): number {
  return statement.content.reduce((sum, [start, end]) => sum + end - start, 0);
}

function shortest<T>(values: readonly T[], length: (value: T) => number): T | undefined {
  return values.reduce<T | undefined>((best, value) => (best === undefined || length(value) < length(best) ? value : best), undefined);
}

function groupBy<T>(values: readonly T[], keys: (value: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    for (const key of keys(value)) {
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
}
