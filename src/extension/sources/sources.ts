/** The annotations of the open documents: asked for when the server has read one, moved along with edits until then. */
import * as vscode from 'vscode';
import type { RequestMethod, SourceParams, SourceState, VersionedAnnotation } from '../../server/protocol';
import { annotationRequest, glanceRequest, stateNotification } from '../../server/protocol';
import type { Server } from '../client/server';
import { HeldAnnotation } from './held-annotation';

export class Sources implements vscode.Disposable {
  readonly #server: Server;
  readonly #log: vscode.LogOutputChannel;
  readonly #held = new Map<string, HeldAnnotation>();
  readonly #glances = new Map<string, HeldAnnotation | null>();
  readonly #states = new Map<string, SourceState>();
  readonly #annotated = new vscode.EventEmitter<vscode.Uri>();
  readonly #glanced = new vscode.EventEmitter<vscode.Uri>();
  readonly #stateChanged = new vscode.EventEmitter<vscode.Uri>();
  readonly #owned: readonly vscode.Disposable[];

  /** Fires when a document has a new annotation, or has none any more. */
  readonly onDidAnnotate = this.#annotated.event;
  /** Fires when there is something to show of a document that is still being read for the first time. */
  readonly onDidGlance = this.#glanced.event;
  /** Fires when the server begins, goes on or ends reading a document. */
  readonly onDidChangeState = this.#stateChanged.event;

  constructor(server: Server, log: vscode.LogOutputChannel) {
    this.#server = server;
    this.#log = log;
    this.#owned = [
      this.#annotated,
      this.#glanced,
      this.#stateChanged,
      server.onNotification(stateNotification, (state) => void this.#follow(state)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        const edits = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({ offset: rangeOffset, length: rangeLength, inserted: text.length }));
        const key = document.uri.toString();
        (this.#held.get(key) ?? this.#glances.get(key))?.edited(edits, document.version);
      }),
    ];
  }

  /** The annotation of a document as far as it is known, its positions those of the present text. */
  current(uri: vscode.Uri): VersionedAnnotation | undefined {
    return this.#held.get(uri.toString())?.current;
  }

  /** What is known of a document that is being read for the first time, by quotation marks and by what is read ahead; its positions are those of the present text. */
  glance(uri: vscode.Uri): VersionedAnnotation | undefined {
    return this.#glances.get(uri.toString())?.current;
  }

  state(uri: vscode.Uri): SourceState | undefined {
    return this.#states.get(uri.toString());
  }

  /** True where the server reads the document as a source. */
  isSource(uri: vscode.Uri): boolean {
    return this.#states.has(uri.toString());
  }

  /** The annotation of a document's present text, as soon as that is read; `undefined` where it is no source or can't be read. */
  async upToDate(uri: vscode.Uri): Promise<VersionedAnnotation | undefined> {
    for (;;) {
      const document = openDocument(uri);
      if (!document) return undefined;
      const asked = document.version;
      const answer = await this.#ask(annotationRequest, uri);
      if (document.isClosed) return undefined;
      if (document.version === asked) return answer?.version === asked ? answer : undefined;
    }
  }

  dispose(): void {
    for (const disposable of this.#owned) disposable.dispose();
  }

  async #follow(state: SourceState): Promise<void> {
    const uri = vscode.Uri.parse(state.uri, true);
    const key = uri.toString();
    if (state.state === 'closed') this.#states.delete(key);
    else this.#states.set(key, state);
    this.#stateChanged.fire(uri);
    if (state.state === 'reading') return this.#held.has(key) || (this.#glances.has(key) && !state.ahead) ? undefined : this.#glance(uri);
    const answer = state.state === 'ready' ? await this.#ask(annotationRequest, uri) : undefined;
    if (state.state === 'ready' && (!answer || openDocument(uri)?.version !== answer.version)) return; // edited since: another state follows
    if (answer) this.#held.set(key, new HeldAnnotation(answer));
    else this.#held.delete(key);
    this.#glances.delete(key);
    this.#annotated.fire(uri);
  }

  async #glance(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    if (!this.#glances.has(key)) this.#glances.set(key, null);
    const answer = await this.#ask(glanceRequest, uri);
    if (!answer || this.#held.has(key) || !this.#glances.has(key) || openDocument(uri)?.version !== answer.version) return;
    this.#glances.set(key, new HeldAnnotation(answer));
    this.#glanced.fire(uri);
  }

  async #ask(method: RequestMethod<SourceParams, VersionedAnnotation | null>, uri: vscode.Uri): Promise<VersionedAnnotation | undefined> {
    try {
      return (await this.#server.request(method, { uri: uri.toString() })) ?? undefined;
    } catch (error) {
      this.#log.debug(`No annotation of ${uri.toString(true)}, which has probably changed since.`, error);
      return undefined;
    }
  }
}

/** The open document of that URI, if there is one. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
}
