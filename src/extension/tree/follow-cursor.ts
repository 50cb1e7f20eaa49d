/** Selects in the view what the cursor stands in, and leaves the focus where it is. */
import * as vscode from 'vscode';
import { statementAt } from '../decorations/paint-plan';
import type { StatementTree } from './statement-tree';

/** Milliseconds that the cursor rests before the view follows. */
const delay = 150;

export function followCursor(tree: StatementTree, view: vscode.TreeView<string>): readonly vscode.Disposable[] {
  let pending: ReturnType<typeof setTimeout> | undefined;
  const follow = ({ textEditor: { document, selection } }: vscode.TextEditorSelectionChangeEvent) => {
    clearTimeout(pending);
    if (document !== tree.shown?.document) return;
    pending = setTimeout(() => {
      if (!view.visible || !vscode.workspace.getConfiguration('onTheRecord.tree').get('followCursor', true)) return;
      const row = rowAt(tree, document.offsetAt(selection.active));
      if (row !== undefined && !view.selection.includes(row)) void Promise.resolve(view.reveal(row, { select: true, focus: false })).catch(() => undefined); // the row may be gone by now
    }, delay);
  };
  return [vscode.window.onDidChangeTextEditorSelection(follow), { dispose: () => { clearTimeout(pending); } }];
}

function rowAt(tree: StatementTree, offset: number): string | undefined {
  const annotation = tree.shown?.annotation;
  if (!annotation) return undefined;
  const statement = statementAt(annotation, offset);
  if (statement) return tree.find('statement', statement.id);
  const mention = annotation.mentions.find(({ start, end }) => start <= offset && offset <= end);
  return mention?.actor == null ? undefined : tree.find('actor', mention.actor);
}
