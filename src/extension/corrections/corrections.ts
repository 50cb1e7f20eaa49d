/**
 * The decisions on each source: from where they are kept to the server, which heeds them, and back. All that changes
 * them goes through here.
 */
import * as vscode from 'vscode';
import type { Change, Decision } from '../../corrections/decision';
import { makeDecision } from '../../corrections/make-decision';
import type { Span } from '../../engine/annotation';
import { setDecisionsNotification } from '../../server/protocol';
import type { Server } from '../client/server';
import type { History, Step } from './history';
import { doStep, historyOf, redoStep, undoStep } from './history';
import { sign } from './signature';
import type { SourceText } from './source-text';

interface Held {
  readonly history: History;
  /** The text that the decisions' positions belong to. */
  readonly madeOn: string | null;
}

export class Corrections implements vscode.Disposable {
  readonly #server: Server;
  readonly #osUser: string | null;
  readonly #held = new Map<string, Held>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();

  /** Fires when the decisions on a source are others than before. */
  readonly onDidChange = this.#changed.event;

  constructor(server: Server, osUser: string | null) {
    this.#server = server;
    this.#osUser = osUser;
  }

  decisions(uri: vscode.Uri): readonly Decision[] {
    return this.#of(uri).history.decisions;
  }

  /** Decides something on the words at some spans of a source; gives whether it did: not where the text was edited meanwhile. */
  decide(source: SourceText, spans: readonly Span[], change: Change): Promise<boolean> {
    return this.decideEach(source, [spans], change);
  }

  /** Decides the same on several words, each by itself, in one step. */
  async decideEach({ document, text }: SourceText, targets: readonly (readonly Span[])[], change: Change): Promise<boolean> {
    const added = await Promise.all(targets.map(async (spans) => makeDecision(text, spans, change, await sign(document.uri, this.#osUser))));
    if (document.getText() === text && added.length > 0) {
      await this.step(document, { added, removed: [] });
      return true;
    }
    void vscode.window.showInformationMessage(vscode.l10n.t('Nothing was decided: the text was edited meanwhile. Please try again.'));
    return false;
  }

  /** Makes and takes back decisions in one step; the positions of those made belong to the document's present text. */
  async step(document: vscode.TextDocument, step: Step): Promise<void> {
    const held = this.#of(document.uri);
    await this.#hold(document.uri, { history: doStep(held.history, step), madeOn: document.getText() });
  }

  /** Takes the last step back; gives it, or `undefined` where there is none. */
  async undo(uri: vscode.Uri): Promise<Step | undefined> {
    const { history, madeOn } = this.#of(uri);
    const before = undoStep(history);
    if (before) await this.#hold(uri, { history: before, madeOn });
    return before ? history.done.at(-1) : undefined;
  }

  async redo(uri: vscode.Uri): Promise<Step | undefined> {
    const { history, madeOn } = this.#of(uri);
    const after = redoStep(history);
    if (after) await this.#hold(uri, { history: after, madeOn });
    return after ? history.undone.at(-1) : undefined;
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #of(uri: vscode.Uri): Held {
    return this.#held.get(uri.toString()) ?? { history: historyOf([]), madeOn: null };
  }

  async #hold(uri: vscode.Uri, held: Held): Promise<void> {
    this.#held.set(uri.toString(), held);
    await this.#server.notify(setDecisionsNotification, { uri: uri.toString(), decisions: held.history.decisions, madeOn: held.madeOn, carried: [] });
    this.#changed.fire(uri);
  }
}
