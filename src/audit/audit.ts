/** The source audit: who is quoted, how often and how long, over any number of sources. */
import { speakersOf } from '../engine/annotation';
import type { Actor, ActorType, StatementKind } from '../engine/annotation';
import type { AnnotatedText } from '../formats/format';
import { actorsById } from '../formats/speakers';

/** How much is said. A quotation that goes on in the next paragraph is one statement. */
export interface Tally {
  readonly statements: number;
  /** Words of the contents. */
  readonly words: number;
  readonly kinds: Readonly<Record<StatementKind, number>>;
}

/** A tally for one speaker, type or affiliation. */
export interface AuditRow extends Tally {
  readonly name: string;
  /** In how many sources. */
  readonly sources: number;
}

export interface SpeakerRow extends AuditRow {
  readonly type: ActorType;
  readonly named: boolean;
  readonly affiliation: string | null;
}

export interface Audit {
  /** How many sources were counted. */
  readonly sources: number;
  /** Every statement once, whoever says it. */
  readonly total: Tally;
  /** Those who say most first. */
  readonly speakers: readonly SpeakerRow[];
  readonly types: readonly AuditRow[];
  /** Of speakers who have one. */
  readonly affiliations: readonly AuditRow[];
  readonly named: Tally;
  readonly unnamed: Tally;
  readonly unattributed: Tally;
  /** What was not counted, or not as one might think. */
  readonly limits: Limits;
}

export interface Limits {
  /** Statements left out because they stand in a caption that was printed before. */
  readonly repeated: number;
  /** Statements that the reader was not sure of; they are counted. */
  readonly unsure: number;
  /** Statements of several speakers; each of them is counted. */
  readonly joint: number;
  /** Statements within others; their words count for both speakers. */
  readonly nested: number;
  /** Passages of sources that were not read. */
  readonly skipped: number;
  /** Sources that no trained reader read: in them only what quotation marks show was found. */
  readonly withoutReader: number;
  /** Sources that could not be counted at all, each with why. */
  readonly unreadable: readonly { readonly source: string; readonly reason: string }[];
}

/** A source for the audit: its annotation, or why there is none. */
export type AuditedSource = { readonly annotated: AnnotatedText } | { readonly source: string; readonly reason: string };

/** Below this confidence a statement counts among the unsure ones. */
const sure = 0.75;

/** The reader that stands in where no model could be loaded. */
const withoutModel = 'quotation-marks';

/**
 * Counts `sources` one after the other; none is kept. Speakers of the same name and type are one over all sources; those
 * known only by description are one for each source. Repeated captions count once.
 */
export async function audit(sources: Iterable<AuditedSource> | AsyncIterable<AuditedSource>): Promise<Audit> {
  const total = tally();
  const [named, unnamed, unattributed] = [tally(), tally(), tally()];
  const speakers = new Map<string, Counter & { readonly actor: Actor; readonly affiliation: string | null }>();
  const types = new Map<string, Counter>();
  const affiliations = new Map<string, Counter>();
  const limits = { repeated: 0, unsure: 0, joint: 0, nested: 0, skipped: 0, withoutReader: 0 };
  const unreadable: { readonly source: string; readonly reason: string }[] = [];
  let counted = 0;

  for await (const source of sources) {
    if (!('annotated' in source)) unreadable.push(source);
    else addSource(source.annotated, counted++);
  }
  return {
    sources: counted,
    total: total.result(),
    speakers: ranked([...speakers.values()].map(({ actor, affiliation, ...counter }) => ({ ...row(counter, actor.name), type: actor.type, named: actor.named, affiliation }))),
    types: ranked([...types].map(([name, counter]) => row(counter, name))),
    affiliations: ranked([...affiliations].map(([name, counter]) => row(counter, name))),
    named: named.result(),
    unnamed: unnamed.result(),
    unattributed: unattributed.result(),
    limits: { ...limits, unreadable },
  };

  function addSource(annotated: AnnotatedText, index: number): void {
    const actors = actorsById(annotated);
    limits.skipped += annotated.skipped.length;
    if (annotated.reader === withoutModel) limits.withoutReader++;
    for (const statement of annotated.statements) {
      if (statement.repeated) {
        limits.repeated++;
        continue;
      }
      const said = { kind: statement.kind, statements: statement.continues === undefined ? 1 : 0, words: statement.content.reduce((sum, [start, end]) => sum + countWords(annotated.text.slice(start, end)), 0) };
      const who = speakersOf(statement).flatMap((id) => actors.get(id) ?? []);
      if (statement.confidence < sure) limits.unsure++;
      if (statement.within !== undefined) limits.nested++;
      if (who.length > 1) limits.joint++;
      total.add(said);
      (who.length === 0 ? unattributed : who.some((actor) => actor.named) ? named : unnamed).add(said);
      for (const actor of who) {
        const affiliation = actors.get(actor.affiliation ?? '')?.name ?? null;
        const key = actor.named ? `${actor.type} ${actor.name}` : `${index} ${actor.id}`;
        const speaker = speakers.get(key) ?? { ...counter(), actor, affiliation };
        // The first source that tells where somebody belongs decides.
        speakers.set(key, speaker.affiliation === null && affiliation !== null ? { ...speaker, affiliation } : speaker);
        count(speaker, said, index);
      }
      for (const type of new Set(who.map((actor) => actor.type))) count(counterAt(types, type), said, index);
      for (const name of new Set(who.flatMap((actor) => actors.get(actor.affiliation ?? '')?.name ?? []))) count(counterAt(affiliations, name), said, index);
    }
  }
}

/** Of `part` in `whole`, by words, from 0 to 1. */
export function shareOf(part: Tally, whole: Tally): number {
  return whole.words === 0 ? 0 : part.words / whole.words;
}

/** Words as people count them: "Soo-suk", "isn't" and "3.5" are one each. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}]|['’.,-](?=[\p{L}\p{N}]))*/gu)?.length ?? 0;
}

interface Said {
  readonly kind: StatementKind;
  readonly statements: number;
  readonly words: number;
}

interface RunningTally {
  add(said: Said): void;
  result(): Tally;
}

interface Counter {
  readonly tally: RunningTally;
  readonly sources: Set<number>;
}

function tally(): RunningTally {
  let statements = 0;
  let words = 0;
  const kinds = { direct: 0, mixed: 0, indirect: 0 };
  return {
    add: (said) => {
      statements += said.statements;
      words += said.words;
      kinds[said.kind] += said.statements;
    },
    result: () => ({ statements, words, kinds: { ...kinds } }),
  };
}

function counter(): Counter {
  return { tally: tally(), sources: new Set() };
}

function counterAt(counters: Map<string, Counter>, key: string): Counter {
  const present = counters.get(key) ?? counter();
  counters.set(key, present);
  return present;
}

function count({ tally: running, sources }: Counter, said: Said, source: number): void {
  running.add(said);
  sources.add(source);
}

function row({ tally: running, sources }: Counter, name: string): AuditRow {
  return { name, sources: sources.size, ...running.result() };
}

function ranked<Row extends AuditRow>(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((a, b) => b.statements - a.statements || b.words - a.words || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
