/** Tells the server what editors show of the sources that are being read, so that of a long one that is read first. */
import * as vscode from 'vscode';
import { seeNotification } from '../../server/protocol';
import type { Server } from '../client/server';
import type { Sources } from '../sources/sources';

/** Milliseconds without scrolling until it is told. */
const scrollPause = 150;

export function tellWhatIsSeen(server: Server, sources: Sources): readonly vscode.Disposable[] {
  const tell = ({ document: { uri }, visibleRanges }: vscode.TextEditor) => {
    const [first, last] = [visibleRanges[0], visibleRanges.at(-1)];
    if (first && last && sources.state(uri)?.state === 'reading') void server.notify(seeNotification, { uri: uri.toString(), lines: [first.start.line, last.end.line] });
  };
  const shows = (uri: vscode.Uri) => vscode.window.visibleTextEditors.filter(({ document }) => document.uri.toString() === uri.toString());
  let pending: ReturnType<typeof setTimeout> | undefined;
  return [
    sources.onDidChangeState((uri) => { shows(uri).forEach(tell); }),
    vscode.window.onDidChangeVisibleTextEditors((editors) => { editors.forEach(tell); }),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      clearTimeout(pending);
      pending = setTimeout(() => { tell(textEditor); }, scrollPause);
    }),
    { dispose: () => { clearTimeout(pending); } },
  ];
}
