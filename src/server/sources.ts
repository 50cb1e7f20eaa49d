/** The open sources and their annotations: one a document, of its present version; older ones are cancelled and dropped. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyDecisions } from '../corrections/apply-decisions';
import type { PlacedDecision } from '../corrections/decision';
import type { Annotation, Span } from '../engine/annotation';
import { AnnotatedSource } from '../language-service/annotated-source';
import { PlacedDecisions } from './placed-decisions';
import type { SeeParams, SetDecisionsParams, SourceState } from './protocol';

/** Why a result is not given: the document has changed or was closed since it was asked for. */
export class Superseded extends Error {
  constructor(uri: string) {
    super(`${uri} has changed since`);
  }
}

export interface SourcesHost {
  /** Annotates a document, telling `progress` from 0 to 1 how much is read; rejects where the signal is aborted or the text cannot be read. */
  annotate(document: TextDocument, date: string | null, signal: AbortSignal, progress: (part: number) => void): Promise<Annotation>;
  /** Annotates a document of which only the stretches `spans` are read; rejects as `annotate` does. */
  annotateWithin(document: TextDocument, date: string | null, spans: readonly Span[], signal: AbortSignal): Promise<Annotation>;
  /** What can be told of a document without reading its sentences: paragraphs, captions, quotation marks, days. */
  glance(document: TextDocument, date: string | null): Promise<Annotation>;
  /** Called whenever a source's state changes, with the source where it is ready. */
  changed(state: SourceState, source: AnnotatedSource | null): void;
  /** Called with what went wrong with a source. */
  failed(uri: string, error: unknown): void;
  /** Milliseconds from an edit to its annotation, so that typing is not read letter by letter. */
  readonly delay: number;
}

/** Characters from which a text takes so long to read, some seconds, that editors are answered from a glance at first. */
export const longText = 100_000;

/** Characters before and after what an editor shows that are read ahead with it: about a screen each. */
const margin = 5_000;

/** Places in a source that are read ahead, the newest: more of them take as long as the whole. */
const mostSeen = 6;

/** Milliseconds from one word about progress to the next; what is read sooner is told only as read. */
const progressPause = 400;

/** What is known of a source of which stretches are read. */
interface Ahead {
  readonly spans: readonly Span[];
  /** What the engine has read. */
  readonly annotation: Annotation;
  /** The same as people have corrected it. */
  readonly source: AnnotatedSource;
}

/** What is known of a source, and, while it is being read, in which stretches that is more than quotation marks tell. */
export interface Glance {
  readonly source: AnnotatedSource;
  readonly partial: readonly Span[];
}

interface Entry {
  readonly document: TextDocument;
  readonly abort: AbortController;
  /** What the engine has read, as soon as it has. */
  read: Annotation | null;
  /** The whole annotation, as people have corrected it. */
  result: Promise<AnnotatedSource | null>;
  /** How much is read, from 0 to 1. */
  part: number;
  /** Which lines editors show, the newest last; of a long text they are read ahead of the rest. */
  seen: readonly SeeParams['lines'][];
  /** What has been read ahead of a long text. */
  ahead: Ahead | null;
  /** Ends what is being read ahead, which more that is seen takes the place of. */
  abortAhead: AbortController | null;
  /** What is known of it before; made when it is first asked for. */
  readonly glance: () => Promise<AnnotatedSource>;
}

export class Sources {
  readonly #host: SourcesHost;
  readonly #entries = new Map<string, Entry>();
  readonly #dates = new Map<string, string>();
  readonly #decisions = new Map<string, PlacedDecisions>();

  constructor(host: SourcesHost) {
    this.#host = host;
  }

  get uris(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** Reads a document that was opened, at once, or one that was edited, after a moment without further edits. */
  update(document: TextDocument): void {
    const known = this.#entries.get(document.uri);
    if (known?.document.version === document.version) return;
    this.#start(document, known ? this.#host.delay : 0);
  }

  close(uri: string): void {
    this.#decisions.delete(uri);
    const entry = this.#entries.get(uri);
    if (!entry) return;
    this.#entries.delete(uri);
    this.#dates.delete(uri);
    entry.abort.abort(new Superseded(uri));
    this.#host.changed({ uri, version: entry.document.version, state: 'closed' }, null);
  }

  /** Sets the day that a source is of, or goes back to what its text says, and reads it again. */
  setDate(uri: string, iso: string | null): void {
    if (iso === null) this.#dates.delete(uri);
    else this.#dates.set(uri, iso);
    const entry = this.#entries.get(uri);
    if (entry) this.#start(entry.document, 0);
  }

  /** Sets the decisions that a source's annotation heeds; what the engine has read of it stays, and its state is told anew. */
  setDecisions({ uri, decisions, madeOn, carried }: SetDecisionsParams): void {
    this.#decisions.set(uri, new PlacedDecisions(decisions, madeOn, carried, this.#decisions.get(uri)));
    const entry = this.#entries.get(uri);
    if (entry?.ahead) entry.ahead = { ...entry.ahead, source: this.#corrected(entry.document, entry.ahead.annotation) };
    if (!entry?.read) return;
    const source = this.#corrected(entry.document, entry.read);
    entry.result = Promise.resolve(source);
    this.#host.changed({ uri, version: entry.document.version, ...readyState(source.annotation) }, source);
  }

  /** Reads what an editor shows ahead of the rest, where a long text is still being read and that was not read ahead before. */
  see({ uri, lines }: SeeParams): void {
    const entry = this.#entries.get(uri);
    if (!entry || entry.read || !isLong(entry.document)) return;
    const [start, end] = offsetsOf(entry.document, lines);
    const known = entry.seen.some((other) => {
      const [from, to] = widened(offsetsOf(entry.document, other));
      return from <= start && end <= to;
    });
    if (known) return;
    entry.seen = [...entry.seen, lines].slice(-mostSeen);
    // Where it has not begun it begins with these lines
    if (entry.abortAhead) void this.#readAhead(entry);
  }

  /** Where the decisions on a source are in this version of it. */
  decisionsIn({ document }: AnnotatedSource): readonly PlacedDecision[] {
    return this.#decisions.get(document.uri)?.in(document.getText()) ?? [];
  }

  /**
   * The source in its present version, as soon as that is read; `null` where it is no source or can't be read.
   * Rejects with `Superseded` where the document changes meanwhile.
   */
  complete(uri: string): Promise<AnnotatedSource | null> {
    return this.#settled(uri, ({ result }) => result);
  }

  /** The same as far as it is known: of a long text that is still being read, what is read ahead, or else what a glance tells. */
  current(uri: string): Promise<AnnotatedSource | null> {
    return this.#settled(uri, ({ document, result, ahead, glance }) => (isLong(document) ? Promise.race([result, ahead?.source ?? glance()]) : result));
  }

  /** What can be told of a source in its present version before it is read whole; `null` where it is none. Rejects with `Superseded` as `complete` does. */
  glance(uri: string): Promise<Glance | null> {
    return this.#settled(uri, async ({ ahead, glance }) => (ahead ? { source: ahead.source, partial: ahead.spans } : { source: await glance(), partial: [] }));
  }

  async #settled<T>(uri: string, wanted: (entry: Entry) => Promise<T | null>): Promise<T | null> {
    const entry = this.#entries.get(uri);
    if (!entry) return null;
    const source = await wanted(entry);
    if (this.#entries.get(uri) !== entry) throw new Superseded(uri);
    return source;
  }

  #start(document: TextDocument, delay: number): void {
    const { uri, languageId, version } = document;
    const abort = new AbortController();
    const known = this.#entries.get(uri);
    known?.abort.abort(new Superseded(uri));
    // A snapshot: the document that the editor keeps in step is changed in place
    const snapshot = TextDocument.create(uri, languageId, version, document.getText());
    const paused = pause(delay, abort.signal);
    let glanced: Promise<AnnotatedSource> | undefined;
    const glance = () => (glanced ??= this.#glance(snapshot, abort.signal, paused));
    const result = this.#read(snapshot, abort.signal, paused);
    result.catch(() => undefined);
    this.#entries.set(uri, { document: snapshot, abort, read: null, result, part: 0, seen: known?.seen ?? [], ahead: null, abortAhead: null, glance });
    this.#decisions.get(uri)?.follow(snapshot.getText());
    this.#host.changed({ uri, version, state: 'reading', part: 0, ahead: false }, null);
  }

  async #glance(document: TextDocument, signal: AbortSignal, paused: Promise<void>): Promise<AnnotatedSource> {
    await paused;
    const annotation = await this.#host.glance(document, this.#dates.get(document.uri) ?? null);
    signal.throwIfAborted();
    return this.#corrected(document, annotation);
  }

  async #read(document: TextDocument, signal: AbortSignal, paused: Promise<void>): Promise<AnnotatedSource | null> {
    const { uri, version } = document;
    await paused;
    const entry = this.#entries.get(uri);
    if (!entry) throw new Superseded(uri);
    try {
      if (isLong(document)) await this.#readAhead(entry);
      const annotation = await this.#host.annotate(document, this.#dates.get(uri) ?? null, signal, this.#progressOf(entry));
      signal.throwIfAborted();
      entry.read = annotation;
      entry.abortAhead?.abort();
      const source = this.#corrected(document, annotation);
      this.#host.changed({ uri, version, ...readyState(source.annotation) }, source);
      return source;
    } catch (error) {
      signal.throwIfAborted();
      this.#host.failed(uri, error);
      this.#host.changed({ uri, version, state: 'unreadable', problem: error instanceof Error ? error.message : String(error) }, null);
      return null;
    }
  }

  /**
   * Reads what is seen of a long text, or else its beginning, and tells when that is done. What it reads is remembered by
   * the reader, so that the whole takes little longer. Never rejects: what fails here fails again, and is told, in the whole.
   */
  async #readAhead(entry: Entry): Promise<void> {
    const { document, abort, seen } = entry;
    const { uri, version } = document;
    entry.abortAhead?.abort();
    const own = (entry.abortAhead = new AbortController());
    const signal = AbortSignal.any([abort.signal, own.signal]);
    const lines = seen.length > 0 ? seen : [[0, 0] as const];
    const spans = lines.map((shown) => widened(offsetsOf(document, shown)));
    try {
      const annotation = await this.#host.annotateWithin(document, this.#dates.get(uri) ?? null, spans, signal);
      signal.throwIfAborted();
      entry.ahead = { spans, annotation, source: this.#corrected(document, annotation) };
      this.#host.changed({ uri, version, state: 'reading', part: entry.part, ahead: true }, null);
    } catch {
      // Superseded by an edit or by more that is seen, or told of by the whole reading
    }
  }

  /** Tells how much of a document is read, now and then. */
  #progressOf(entry: Entry): (part: number) => void {
    const { document: { uri, version }, abort: { signal } } = entry;
    let told = Date.now();
    return (part) => {
      entry.part = part;
      if (signal.aborted || Date.now() - told < progressPause) return;
      told = Date.now();
      this.#host.changed({ uri, version, state: 'reading', part, ahead: false }, null);
    };
  }

  #corrected(document: TextDocument, annotation: Annotation): AnnotatedSource {
    const decisions = this.#decisions.get(document.uri);
    if (!decisions) return new AnnotatedSource(document, annotation);
    const text = document.getText();
    return new AnnotatedSource(document, applyDecisions(annotation, text, decisions.in(text), decisions.carried));
  }
}

function isLong(document: TextDocument): boolean {
  return document.getText().length >= longText;
}

/** From the first to the last of some lines, in offsets; lines that a text lacks are its end. */
function offsetsOf(document: TextDocument, [first, last]: SeeParams['lines']): Span {
  return [document.offsetAt({ line: first, character: 0 }), document.offsetAt({ line: last + 1, character: 0 })];
}

function widened([start, end]: Span): Span {
  return [start - margin, end + margin];
}

function readyState({ statements, skipped }: Annotation) {
  const counted = statements.filter(({ repeated }) => repeated !== true);
  return {
    state: 'ready' as const,
    statements: counted.length,
    unattributed: counted.filter(({ speaker }) => speaker === null).length,
    skipped: skipped.reduce((sum, { start, end }) => sum + end - start, 0),
  };
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    }, { once: true });
  });
}
