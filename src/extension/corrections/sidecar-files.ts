/**
 * Reads and writes the files that keep decisions, whatever file system they lie in. A workspace can hold anything there, so
 * links and large files are refused, and what can't be read is never written over.
 */
import * as vscode from 'vscode';
import type { Sidecar } from '../../corrections/sidecar';
import { emptySidecar, largestKept, serializeSidecar } from '../../corrections/sidecar';
import type { AtomicPlace, Files } from '../../corrections/keeping/atomic-file';
import { replaceFile } from '../../corrections/keeping/atomic-file';
import { keptFolder, nextEnding, sidecarEnding, snapshotEnding } from '../../corrections/keeping/kept-paths';
import { readDecisions, readMadeOn } from '../../corrections/keeping/read-kept';
import type { SidecarPlace } from './sidecar-place';

/** Keeps copies of the sources, and files half written, out of version control. */
const ignored = '# Copies of the sources as they were when corrections were made\n*.snapshot\n*.next\n';

/** What is kept of a source. */
export type Kept =
  /** `madeOn` is the text that the positions belong to; `null` where it was not kept. */
  | { readonly state: 'read'; readonly sidecar: Sidecar; readonly madeOn: string | null }
  /** There is something that can't be read, and stays as it is. */
  | { readonly state: 'refused'; readonly problem: string };

/** Reads the files of a source; those that are missing keep nothing. Never rejects. */
export async function readSidecar({ root, path, sidecar, snapshot }: SidecarPlace): Promise<Kept> {
  try {
    await refuseLinks(root, path);
    const parsed = await readDecisions(files, atomic(sidecar));
    if (!parsed) return { state: 'read', sidecar: emptySidecar, madeOn: null };
    if ('problem' in parsed) return { state: 'refused', problem: vscode.l10n.t('line {0}: {1}', parsed.problem.line, parsed.problem.cause) };
    return { state: 'read', sidecar: parsed.sidecar, madeOn: await readMadeOn(files, atomic(snapshot)) };
  } catch (error) {
    return { state: 'refused', problem: error instanceof Error ? error.message : String(error) };
  }
}

/** Replaces the source's files, so that there are the old decisions or the new ones at any moment; rejects where it can't. */
export async function writeSidecar(place: SidecarPlace, kept: Sidecar, madeOn: string): Promise<void> {
  const { root, path, sidecar, snapshot } = place;
  await refuseLinks(root, path);
  if (kept.decisions.length === 0 && kept.others.length === 0) return removeFiles(place);
  const gitignore = vscode.Uri.joinPath(root, keptFolder, '.gitignore');
  if (!(await files.read(gitignore))) await files.write(gitignore, encode(ignored));
  await replaceFile(files, atomic(snapshot), encode(madeOn));
  await replaceFile(files, atomic(sidecar), encode(serializeSidecar(kept, path, madeOn)));
}

/** What was half written goes first, lest it be taken for the file. */
async function removeFiles({ sidecar, snapshot }: SidecarPlace): Promise<void> {
  for (const file of [atomic(sidecar).next, sidecar, atomic(snapshot).next, snapshot]) {
    await vscode.workspace.fs.delete(file).then(undefined, (error: unknown) => { if (!isMissing(error)) throw error; });
  }
}

const files: Files<vscode.Uri> = {
  async read(place) {
    try {
      const { size } = await vscode.workspace.fs.stat(place);
      if (size > largestKept) throw new Error(vscode.l10n.t('{0} is larger than {1} bytes', place.path, largestKept));
      return await vscode.workspace.fs.readFile(place);
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  },
  write: async (place, bytes) => vscode.workspace.fs.writeFile(place, bytes),
  rename: async (from, to) => vscode.workspace.fs.rename(from, to, { overwrite: true }),
};

/** Throws where a folder on the way to the files, or one of them, is a link: it could lead anywhere. */
async function refuseLinks(root: vscode.Uri, path: string): Promise<void> {
  const parts = [keptFolder, ...path.split('/').slice(0, -1)];
  const folders = parts.map((_part, index) => vscode.Uri.joinPath(root, ...parts.slice(0, index + 1)));
  const own = [sidecarEnding, snapshotEnding].flatMap((ending) => [ending, `${ending}${nextEnding}`]).map((ending) => vscode.Uri.joinPath(root, keptFolder, `${path}${ending}`));
  for (const uri of [...folders, ...own, vscode.Uri.joinPath(root, keptFolder, '.gitignore')]) {
    const type = await vscode.workspace.fs.stat(uri).then((stat) => stat.type, () => vscode.FileType.Unknown);
    if ((type & vscode.FileType.SymbolicLink) !== 0) throw new Error(vscode.l10n.t('{0} is a symbolic link', uri.path));
  }
}

function atomic(file: vscode.Uri): AtomicPlace<vscode.Uri> {
  return { file, next: file.with({ path: `${file.path}${nextEnding}` }) };
}

function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
