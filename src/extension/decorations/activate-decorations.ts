/**
 * Decorations. Editors are repainted when they come into view (at once, from what is known), when their source has a new
 * annotation or, before its first one, has been glanced at (quotations that are not read yet are then underlined and have no colour), when a setting changes, and, in sources with many statements, when they are scrolled.
 */
import * as vscode from 'vscode';
import type { Session } from '../session';
import { DecorationTypes } from './decoration-types';
import type { ColorBy } from './look';
import { paintedAtOnce, statementAt } from './paint-plan';
import { Painter } from './painter';

const section = 'onTheRecord.decorations';

/** Milliseconds from a move of the cursor to the emphasis, so that fast typing pays for it once. */
const emphasisDelay = 40;

export function activateDecorations({ sources, offer }: Session): readonly vscode.Disposable[] {
  const types = new DecorationTypes();
  const painter = new Painter(types);

  const paint = (editor: vscode.TextEditor) => {
    const { uri } = editor.document;
    const settings = vscode.workspace.getConfiguration(section, uri);
    const shown = settings.get('enabled', true) ? sources.current(uri) ?? sources.glance(uri) : undefined;
    painter.paint(editor, shown, settings.get<ColorBy>('colorBy', 'speaker'));
    emphasize(editor);
  };
  const emphasize = (editor: vscode.TextEditor) => {
    const { document, selection } = editor;
    const enabled = vscode.workspace.getConfiguration(section, document.uri).get('enabled', true);
    const annotation = enabled ? sources.current(document.uri)?.annotation : undefined;
    painter.emphasize(editor, annotation && statementAt(annotation, document.offsetAt(selection.active)));
  };
  let pending: ReturnType<typeof setTimeout> | undefined;
  const paintAllOf = (uri: vscode.Uri) => { vscode.window.visibleTextEditors.filter(({ document }) => document.uri.toString() === uri.toString()).forEach(paint); };
  const paintAll = () => { vscode.window.visibleTextEditors.forEach(paint); };

  offer({
    painted: (uri) => {
      const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
      return editor ? painter.painted(editor) : new Map();
    },
  });
  paintAll();
  return [
    types,
    vscode.window.onDidChangeVisibleTextEditors((editors) => { editors.forEach(paint); }),
    sources.onDidAnnotate(paintAllOf),
    sources.onDidGlance(paintAllOf),
    vscode.workspace.onDidChangeConfiguration((change) => { if (change.affectsConfiguration(section)) paintAll(); }),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      const { uri } = textEditor.document;
      const known = sources.current(uri) ?? sources.glance(uri);
      if (known && known.annotation.statements.length > paintedAtOnce) paint(textEditor);
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (!sources.isSource(textEditor.document.uri)) return;
      clearTimeout(pending);
      pending = setTimeout(() => { emphasize(textEditor); }, emphasisDelay);
    }),
    { dispose: () => { clearTimeout(pending); } },
    vscode.commands.registerCommand('onTheRecord.toggleDecorations', toggle),
  ];
}

/** Switches decorations where they were last set: for the workspace if it says so, else for the user. */
async function toggle(): Promise<void> {
  const settings = vscode.workspace.getConfiguration(section, vscode.window.activeTextEditor?.document.uri);
  const inspected = settings.inspect<boolean>('enabled');
  const target = inspected?.workspaceFolderValue !== undefined ? vscode.ConfigurationTarget.WorkspaceFolder
    : inspected?.workspaceValue !== undefined ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  await settings.update('enabled', !settings.get('enabled', true), target);
}
