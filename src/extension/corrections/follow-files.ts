/** Reads what is kept as sources open, and again as the files change, also by another program or a Git pull. */
import * as vscode from 'vscode';
import type { Session } from '../session';
import type { Carried } from './carried';
import type { Corrections } from './corrections';
import { keptFolder, sidecarEnding } from '../../corrections/keeping/kept-paths';
import { sourceOfSidecar } from './sidecar-place';

/** Milliseconds after start until the other sources' files are read, which nothing waits for. */
const readAllAfter = 1000;

export function followFiles(corrections: Corrections, carried: Carried, { sources, log }: Session): readonly vscode.Disposable[] {
  const opened = new Set<string>();
  const open = (uri: vscode.Uri) => {
    if (!sources.isSource(uri) || opened.has(uri.toString())) return;
    opened.add(uri.toString());
    void corrections.load(uri);
  };
  const changed = (sidecar: vscode.Uri) => {
    const source = sourceOfSidecar(sidecar);
    if (!source) return;
    if (opened.has(source.toString())) void corrections.load(source);
    void carried.read(source);
  };
  const watcher = vscode.workspace.createFileSystemWatcher(`**/${keptFolder}/**/*${sidecarEnding}`);
  const timer = setTimeout(() => {
    carried.readAll().then(
      (all) => { if (!all) log.warn('The workspace holds more corrections than are read at once: what holds always is carried over from the first files alone.'); },
      (error: unknown) => { log.warn('The corrections of other sources could not be read.', error); },
    );
  }, readAllAfter);
  vscode.workspace.textDocuments.forEach(({ uri }) => { open(uri); });
  return [
    watcher,
    watcher.onDidCreate(changed),
    watcher.onDidChange(changed),
    watcher.onDidDelete(changed),
    sources.onDidChangeState(open),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (opened.delete(uri.toString())) corrections.close(uri);
    }),
    carried.onDidChange(() => { for (const uri of opened) void corrections.refresh(vscode.Uri.parse(uri, true)); }),
    { dispose: () => { clearTimeout(timer); } },
  ];
}
