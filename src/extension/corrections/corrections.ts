/**
 * The decisions on each source: from where they are kept to the server, which heeds them, and back. All that changes
 * them goes through here.
 */
import * as vscode from 'vscode';
import type { ActorName, CarriedDecision, Change, Decision, PlacedDecision } from '../../corrections/decision';
import type { History, Step } from '../../corrections/history';
import { doStep, historyOf, redoStep, undoStep, withDecisions } from '../../corrections/history';
import { makeDecision } from '../../corrections/make-decision';
import { withPresentAnchors } from '../../corrections/present-anchors';
import type { Span } from '../../engine/annotation';
import { emptySidecar } from '../../corrections/sidecar';
import { setDecisionsNotification } from '../../server/protocol';
import type { Session } from '../session';
import { openDocument } from '../sources/sources';
import { joinDecisions, sameDecisions } from '../../corrections/join-decisions';
import { readSidecar, writeSidecar } from './sidecar-files';
import { sidecarPlace } from './sidecar-place';
import { sign } from './signature';
import type { SourceText } from './source-text';
import { tellOfFailure, tellOfMemory, tellOfRefusal } from './tell';

interface Held {
  readonly history: History;
  /** The text that the decisions' positions belong to. */
  readonly madeOn: string | null;
  /** The decisions that were last seen in the sidecar or written to it. */
  readonly kept: readonly Decision[];
}

const nothing: Held = { history: historyOf([]), madeOn: null, kept: [] };

export class Corrections {
  readonly #session: Pick<Session, 'server' | 'sources' | 'osUser' | 'log'>;
  readonly #carried: (uri: vscode.Uri) => readonly CarriedDecision[];
  readonly #held = new Map<string, Held>();
  /** What is still being done about a source, one thing after the other. */
  readonly #pending = new Map<string, Promise<void>>();

  /** `carried` gives what other sources' decisions say here. */
  constructor(session: Pick<Session, 'server' | 'sources' | 'osUser' | 'log'>, carried: (uri: vscode.Uri) => readonly CarriedDecision[]) {
    this.#session = session;
    this.#carried = carried;
  }

  decisions(uri: vscode.Uri): readonly Decision[] {
    return this.#of(uri).history.decisions;
  }

  /** Reads what is kept of a source that was opened, or that has changed on disk, and has the server heed it. */
  load(uri: vscode.Uri): Promise<void> {
    return this.#inTurn(uri, async () => {
      const place = sidecarPlace(uri);
      const read = place ? await readSidecar(place) : null;
      if (place && read?.state === 'refused') return tellOfRefusal(place.sidecar, read.problem, this.#session.log);
      const kept = read?.state === 'read' ? read : { sidecar: emptySidecar, madeOn: null };
      const there = kept.sidecar.decisions;
      const held = this.#of(uri);
      if (this.#held.has(uri.toString()) && sameDecisions(there, held.kept)) return;
      const decisions = joinDecisions(held.kept, held.history.decisions, there);
      await this.#hold(uri, { history: withDecisions(held.history, decisions), madeOn: kept.madeOn ?? held.madeOn, kept: there });
      if (!sameDecisions(decisions, there)) void this.#inTurn(uri, () => this.#keep(uri));
    });
  }

  /** Has the server heed what is carried over to a source now. */
  async refresh(uri: vscode.Uri): Promise<void> {
    if (this.#held.has(uri.toString())) await this.#tell(uri);
  }

  /** Forgets a source that was closed; what is kept of it stays where it is. */
  close(uri: vscode.Uri): void {
    void this.#inTurn(uri, async () => { this.#held.delete(uri.toString()); });
  }

  /** Decides something on the words at some spans of a source, or on the actor whom they name; gives whether it did: not where the text was edited meanwhile. */
  decide(source: SourceText, spans: readonly Span[], change: Change, actor?: ActorName): Promise<boolean> {
    return this.decideEach(source, [spans], change, actor);
  }

  /** Decides the same on several words, each by itself, in one step. */
  async decideEach({ document, text }: SourceText, targets: readonly (readonly Span[])[], change: Change, actor?: ActorName): Promise<boolean> {
    const added = await Promise.all(targets.map(async (spans) => makeDecision(text, spans, change, await sign(document.uri, this.#session.osUser), actor)));
    if (added.length > 0 && (await this.step(document, text, { added, removed: [] }))) return true;
    void vscode.window.showInformationMessage(vscode.l10n.t('Nothing was decided: the text was edited meanwhile. Please try again.'));
    return false;
  }

  /** Makes and takes back decisions in one step. The positions of those made belong to `text`: where the document has another by now, nothing is done. */
  async step(document: vscode.TextDocument, text: string, step: Step): Promise<boolean> {
    let done = false;
    await this.#inTurn(document.uri, async () => {
      const placed = (await this.#session.sources.upToDate(document.uri))?.decisions ?? [];
      if (document.getText() !== text) return;
      const held = this.#of(document.uri);
      const decisions = held.madeOn === text ? held.history.decisions : inPresentText(held.history.decisions, placed, text);
      await this.#change(document.uri, { ...held, history: doStep(withDecisions(held.history, decisions), step), madeOn: text });
      done = true;
    });
    return done;
  }

  /** Takes the last step back; gives it, or `undefined` where there is none. */
  undo(uri: vscode.Uri): Promise<Step | undefined> {
    return this.#goTo(uri, undoStep, ({ done }) => done.at(-1));
  }

  /** Does the last step that was taken back again; gives it, or `undefined` where there is none. */
  redo(uri: vscode.Uri): Promise<Step | undefined> {
    return this.#goTo(uri, redoStep, ({ undone }) => undone.at(-1));
  }

  async #goTo(uri: vscode.Uri, to: (history: History) => History | null, step: (history: History) => Step | undefined): Promise<Step | undefined> {
    let gone: Step | undefined;
    await this.#inTurn(uri, async () => {
      const held = this.#of(uri);
      const history = to(held.history);
      if (!history) return;
      gone = step(held.history);
      await this.#change(uri, { ...held, history });
    });
    return gone;
  }

  #of(uri: vscode.Uri): Held {
    return this.#held.get(uri.toString()) ?? nothing;
  }

  /** Shows a change at once, then keeps it. */
  async #change(uri: vscode.Uri, held: Held): Promise<void> {
    await this.#hold(uri, held);
    void this.#inTurn(uri, () => this.#keep(uri));
  }

  async #hold(uri: vscode.Uri, held: Held): Promise<void> {
    const wasEmpty = !this.#held.has(uri.toString()) && held.history.decisions.length === 0;
    this.#held.set(uri.toString(), held);
    // Most sources have none, and the server need not be told
    if (wasEmpty && this.#carried(uri).length === 0) return;
    await this.#tell(uri);
  }

  async #tell(uri: vscode.Uri): Promise<void> {
    const { history, madeOn } = this.#of(uri);
    await this.#session.server.notify(setDecisionsNotification, { uri: uri.toString(), decisions: history.decisions, madeOn, carried: this.#carried(uri) });
  }

  /** Writes what is decided, together with what was written by others since. */
  async #keep(uri: vscode.Uri): Promise<void> {
    const place = sidecarPlace(uri);
    if (!place) return tellOfMemory(uri);
    const held = this.#of(uri);
    const there = await readSidecar(place);
    if (there.state === 'refused') return tellOfRefusal(place.sidecar, there.problem, this.#session.log);
    const decisions = joinDecisions(held.kept, held.history.decisions, there.sidecar.decisions);
    try {
      await writeSidecar(place, { ...there.sidecar, decisions }, held.madeOn ?? openDocument(uri)?.getText() ?? '');
    } catch (error) {
      return tellOfFailure(place.sidecar, error, this.#session.log);
    }
    const joined = { ...held, history: withDecisions(held.history, decisions), kept: decisions };
    if (sameDecisions(decisions, held.history.decisions)) this.#held.set(uri.toString(), joined);
    else await this.#hold(uri, joined);
  }

  #inTurn(uri: vscode.Uri, run: () => Promise<void>): Promise<void> {
    const key = uri.toString();
    const turn = (this.#pending.get(key) ?? Promise.resolve()).then(run).catch((error: unknown) => { this.#session.log.error(`The corrections of ${key} could not be handled.`, error); });
    this.#pending.set(key, turn);
    return turn;
  }
}

/** The decisions with the words that they now hold on to, so that all that is kept belongs to one text. */
function inPresentText(decisions: readonly Decision[], placed: readonly PlacedDecision[], text: string): readonly Decision[] {
  const places = new Map(placed.map(({ decision, placement }) => [decision.id, placement]));
  return decisions.map((decision) => withPresentAnchors({ decision, placement: places.get(decision.id) ?? { state: 'orphan' } }, text));
}
