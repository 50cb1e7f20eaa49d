/** What decisions that hold always say in other sources: read from the files of the workspace, and kept up to date with them. */
import * as vscode from 'vscode';
import type { CarriedDecision, Decision } from '../../corrections/decision';
import { sourceName } from '../annotated-document';
import { readSidecar } from './sidecar-files';
import { keptFolder, sidecarPlace, sourceOfSidecar } from './sidecar-place';

/** Most files that are read, so that a folder of any size opens at once. */
const mostFiles = 1000;

export class Carried implements vscode.Disposable {
  readonly #bySource = new Map<string, readonly CarriedDecision[]>();
  readonly #changed = new vscode.EventEmitter<void>();
  /** Fires when something is carried over that was not, or no more. */
  readonly onDidChange = this.#changed.event;

  /** What the other sources say in this one. */
  to(uri: vscode.Uri): readonly CarriedDecision[] {
    const own = uri.toString();
    return [...this.#bySource].flatMap(([source, carried]) => (source === own ? [] : carried));
  }

  /** Reads all files of the workspace that keep decisions. */
  async readAll(): Promise<void> {
    const sidecars = await vscode.workspace.findFiles(`**/${keptFolder}/**/*.jsonld`, null, mostFiles);
    for (const sidecar of sidecars) {
      const source = sourceOfSidecar(sidecar);
      if (source) await this.read(source);
    }
  }

  /** Reads what is kept of one source; what can't be read carries nothing. */
  async read(source: vscode.Uri): Promise<void> {
    const place = sidecarPlace(source);
    const kept = place && (await readSidecar(place));
    this.#set(source, kept?.state === 'read' ? kept.sidecar.decisions : []);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #set(source: vscode.Uri, decisions: readonly Decision[]): void {
    const key = source.toString();
    const carried = decisions.flatMap((decision) => carriedFrom(decision, sourceName(source)));
    if (JSON.stringify(carried) === JSON.stringify(this.#bySource.get(key) ?? [])) return;
    if (carried.length > 0) this.#bySource.set(key, carried);
    else this.#bySource.delete(key);
    this.#changed.fire();
  }
}

function carriedFrom(decision: Decision, from: string): readonly CarriedDecision[] {
  const { change, actor, target } = decision;
  if (!('scope' in change) || change.scope !== 'always') return [];
  return [{ decision, name: actor?.name ?? target[0].exact, ...(actor && { type: actor.type }), from }];
}
