/** What is decided in all sources of the workspace, of which what holds always is carried over to the others: read from the files of the workspace, and kept up to date with them. */
import * as vscode from 'vscode';
import type { CarriedDecision, Decision } from '../../corrections/decision';
import { carriedFrom, mostCarried, mostKeptBytes, mostKeptFiles } from '../../corrections/carried-from';
import { keptFolder, sidecarEnding } from '../../corrections/keeping/kept-paths';
import { sourceName } from '../annotated-document';
import type { Unit } from '../../corrections/agreement';
import { unitsOf } from '../../corrections/agreement';
import { readSidecar } from './sidecar-files';
import { sidecarPlace, sourceOfSidecar } from './sidecar-place';

export class Carried implements vscode.Disposable {
  readonly #bySource = new Map<string, readonly CarriedDecision[]>();
  readonly #units = new Map<string, readonly Unit[]>();
  readonly #changed = new vscode.EventEmitter<void>();
  /** Fires when something is carried over that was not, or no more. */
  readonly onDidChange = this.#changed.event;

  /** What the other sources say in this one. */
  to(uri: vscode.Uri): readonly CarriedDecision[] {
    const own = uri.toString();
    return [...this.#bySource].flatMap(([source, carried]) => (source === own ? [] : carried)).slice(0, mostCarried);
  }

  /** What people answered on each question, in the sources that were read. */
  units(): readonly Unit[] {
    return [...this.#units.values()].flat();
  }

  /** Reads the files of the workspace that keep decisions; gives whether all were read. */
  async readAll(): Promise<boolean> {
    const sidecars = await vscode.workspace.findFiles(`**/${keptFolder}/**/*${sidecarEnding}`, null, mostKeptFiles);
    let left = mostKeptBytes;
    for (const sidecar of sidecars) {
      left -= await sizeOf(sidecar);
      if (left < 0) return false;
      const source = sourceOfSidecar(sidecar);
      if (source) await this.read(source);
    }
    return sidecars.length < mostKeptFiles;
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
    this.#units.set(key, unitsOf(decisions));
    const carried = carriedFrom(decisions, sourceName(source));
    if (JSON.stringify(carried) === JSON.stringify(this.#bySource.get(key) ?? [])) return;
    if (carried.length > 0) this.#bySource.set(key, carried);
    else this.#bySource.delete(key);
    this.#changed.fire();
  }
}

/** The bytes of a file; none where it went away since it was found, as undoing the last correction of a source makes it. */
async function sizeOf(file: vscode.Uri): Promise<number> {
  return vscode.workspace.fs.stat(file).then(({ size }) => size, () => 0);
}
