/** Where a source's decisions are kept: `.on-the-record/<path of the source>.jsonld` in its workspace folder, and nowhere else. */
import * as vscode from 'vscode';
import { keptFolder, sidecarEnding, snapshotEnding } from '../../corrections/keeping/kept-paths';
import { pathInside } from '../../corrections/keeping/path-inside';

/** The files that belong to one source. */
export interface SidecarPlace {
  /** The workspace folder. */
  readonly root: vscode.Uri;
  /** Path of the source in it, with forward slashes. */
  readonly path: string;
  readonly sidecar: vscode.Uri;
  /** The text that the decisions' positions belong to. */
  readonly snapshot: vscode.Uri;
}

/** The place of a source's decisions; `null` for one that is untitled, outside of the workspace, or itself kept there. */
export function sidecarPlace(source: vscode.Uri): SidecarPlace | null {
  const root = vscode.workspace.getWorkspaceFolder(source)?.uri;
  const path = root && pathInside(root.path, source.path);
  return root && path !== null && path !== undefined ? placeOf(root, path) : null;
}

/** The source whose decisions a file holds; `null` where it is no such file. */
export function sourceOfSidecar(sidecar: vscode.Uri): vscode.Uri | null {
  const root = vscode.workspace.getWorkspaceFolder(sidecar)?.uri;
  const path = root && pathInside(`${root.path.replace(/\/$/, '')}/${keptFolder}`, sidecar.path);
  return root && path?.endsWith(sidecarEnding) === true ? vscode.Uri.joinPath(root, path.slice(0, -sidecarEnding.length)) : null;
}

function placeOf(root: vscode.Uri, path: string): SidecarPlace | null {
  if (path.split('/')[0] === keptFolder) return null;
  const kept = (ending: string) => vscode.Uri.joinPath(root, keptFolder, `${path}${ending}`);
  return { root, path, sidecar: kept(sidecarEnding), snapshot: kept(snapshotEnding) };
}
