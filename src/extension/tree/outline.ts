/** The rows of "Actors & Statements": from an annotation to a forest of rows with stable ids, knowing nothing of how they look. */
import type { Decision, PlacedDecision } from '../../corrections/decision';
import type { Actor, Annotation, Statement, StatementKind } from '../../engine/annotation';
import { speakersOf } from '../../engine/annotation';
import { matches } from './matches';

export type Grouping = 'actor' | 'kind' | 'text';

/** What a row stands for. */
export type RowSubject =
  | { readonly is: 'actor'; readonly actor: Actor; readonly mentions: number; readonly statements: number; /** True where words decided on were not found just as they stood. */ readonly moved: boolean }
  | { readonly is: 'statement'; readonly statement: Statement; readonly speakers: readonly Actor[]; readonly moved: boolean }
  /** A decision whose words are not found in the text. */
  | { readonly is: 'lost'; readonly decision: Decision }
  | { readonly is: 'group'; readonly group: Group; readonly size: number };

export type Group = StatementKind | 'unattributed' | 'mentioned' | 'lost';

export interface Row {
  /** The same for the same words from one annotation to the next, so that an open row stays open. */
  readonly id: string;
  readonly parent: string | null;
  readonly children: readonly string[];
  readonly subject: RowSubject;
}

export interface Outline {
  readonly roots: readonly string[];
  readonly rows: ReadonlyMap<string, Row>;
}

export const emptyOutline: Outline = { roots: [], rows: new Map() };

interface Draft {
  readonly key: string;
  readonly subject: RowSubject;
  readonly children: readonly Draft[];
}

const kinds: readonly StatementKind[] = ['direct', 'mixed', 'indirect'];

/**
 * The outline of an annotation of `text`: grouped, and with only what matches `filter`, where that isn't empty. Decisions
 * that have lost their words are a group of their own, the last one.
 */
export function outlineOf(annotation: Annotation, text: string, decisions: readonly PlacedDecision[], grouping: Grouping, filter: string): Outline {
  const rows = new Map<string, Row>();
  const place = (drafts: readonly Draft[], parent: string | null): readonly string[] => {
    const seen = new Map<string, number>();
    return drafts.map(({ key, subject, children }) => {
      const copies = seen.get(key) ?? 0;
      seen.set(key, copies + 1);
      const id = `${parent ?? ''}/${key}${copies > 0 ? `#${copies}` : ''}`;
      rows.set(id, { id, parent, subject, children: [] });
      rows.set(id, { id, parent, subject, children: place(children, id) });
      return id;
    });
  };
  const drafts = new Drafts(annotation, text, decisions);
  const shown = [...{ actor: drafts.byActor, kind: drafts.byKind, text: drafts.inTextOrder }[grouping].call(drafts), ...drafts.lost()];
  return { roots: place(filter.trim() === '' ? shown : shown.flatMap((draft) => only(draft, filter, text)), null), rows };
}

/** The draft with what matches in it; whole, where it matches itself; nothing, where neither does. */
function only(draft: Draft, filter: string, text: string): readonly Draft[] {
  if (matches(draft.subject, filter, text)) return [draft];
  const children = draft.children.flatMap((child) => only(child, filter, text));
  return children.length > 0 ? [{ ...draft, children }] : [];
}

/** Rows before they have a place. What a repeated caption says is not listed again. */
class Drafts {
  readonly #text: string;
  readonly #actors: ReadonlyMap<string, Actor>;
  readonly #statements: readonly Statement[];
  readonly #mentions = new Map<string, number>();
  readonly #decisions: readonly PlacedDecision[];
  /** Ids of the decisions whose words were not found just as they stood. */
  readonly #moved: ReadonlySet<string>;

  constructor(annotation: Annotation, text: string, decisions: readonly PlacedDecision[]) {
    this.#text = text;
    this.#decisions = decisions;
    this.#moved = new Set(decisions.filter(({ placement }) => placement.state === 'placed' && placement.moved).map(({ decision }) => decision.id));
    this.#actors = new Map(annotation.actors.map((actor) => [actor.id, actor]));
    this.#statements = annotation.statements.filter(({ repeated }) => repeated !== true);
    for (const { actor } of annotation.mentions) if (actor !== null) this.#mentions.set(actor, (this.#mentions.get(actor) ?? 0) + 1);
  }

  byActor(): readonly Draft[] {
    const actors = [...this.#actors.values()].map((actor) => this.#actor(actor)).sort((a, b) => b.children.length - a.children.length || this.#weight(b) - this.#weight(a));
    const speakers = actors.filter(({ children }) => children.length > 0);
    const unattributed = this.#statements.filter(({ speaker }) => speaker === null).map((statement) => this.#statement(statement));
    return [...speakers, ...this.#group('unattributed', unattributed), ...this.#group('mentioned', actors.filter(({ children }) => children.length === 0))];
  }

  byKind(): readonly Draft[] {
    return kinds.flatMap((kind) => this.#group(kind, this.#statements.filter((statement) => statement.kind === kind).map((statement) => this.#statement(statement))));
  }

  inTextOrder(): readonly Draft[] {
    return this.#within(undefined);
  }

  lost(): readonly Draft[] {
    const lost = this.#decisions.filter(({ placement }) => placement.state === 'orphan');
    return this.#group('lost', lost.map(({ decision }): Draft => ({ key: `lost:${decision.id}`, subject: { is: 'lost', decision }, children: [] })));
  }

  #within(outer: string | undefined): readonly Draft[] {
    const listed = new Set(this.#statements.map(({ id }) => id));
    return this.#statements
      .filter(({ within }) => (within !== undefined && listed.has(within) ? within : undefined) === outer)
      .map((statement) => ({ ...this.#statement(statement), children: this.#within(statement.id) }));
  }

  #actor(actor: Actor): Draft {
    const statements = this.#statements.filter(({ speaker, speakers }) => speaker === actor.id || speakers?.includes(actor.id));
    return {
      key: `actor:${actor.type}:${actor.name}`,
      subject: { is: 'actor', actor, mentions: this.#mentions.get(actor.id) ?? 0, statements: statements.length, moved: this.#isMoved(actor) },
      children: statements.map((statement) => this.#statement(statement)),
    };
  }

  #statement(statement: Statement): Draft {
    const [start, end] = statement.content[0] ?? [0, 0];
    return {
      key: `statement:${this.#text.slice(start, Math.min(end, start + 60))}`,
      subject: { is: 'statement', statement, speakers: speakersOf(statement).flatMap((id) => this.#actors.get(id) ?? []), moved: this.#isMoved(statement) },
      children: [],
    };
  }

  #group(group: Group, children: readonly Draft[]): readonly Draft[] {
    return children.length === 0 ? [] : [{ key: `group:${group}`, subject: { is: 'group', group, size: children.length }, children }];
  }

  #isMoved({ decided }: Actor | Statement): boolean {
    return decided?.by.some((id) => this.#moved.has(id)) === true;
  }

  #weight({ subject }: Draft): number {
    return subject.is === 'actor' ? subject.mentions : 0;
  }
}
