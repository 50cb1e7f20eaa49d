/** Dragging in "Actors & Statements": an actor dropped on another is the same as that one, a statement dropped on an actor is said by it. */
import * as vscode from 'vscode';
import { pointedAtRow } from './pointed-row';
import type { StatementTree } from './statement-tree';

/** The type that VS Code gives to what is dragged within this view. */
const mimeType = 'application/vnd.code.tree.ontherecord.tree';

export function dragRows(tree: StatementTree): vscode.TreeDragAndDropController<string> {
  return {
    dragMimeTypes: [mimeType],
    dropMimeTypes: [mimeType],
    handleDrag(rows, data) {
      data.set(mimeType, new vscode.DataTransferItem(rows));
    },
    async handleDrop(onto, data) {
      const dragged: unknown = data.get(mimeType)?.value;
      const target = onto === undefined ? undefined : pointedAtRow(tree, onto);
      if (target?.actor === undefined || !Array.isArray(dragged)) return;
      for (const row of dragged) {
        const pointed = typeof row === 'string' ? pointedAtRow(tree, row) : undefined;
        if (pointed) await vscode.commands.executeCommand('onTheRecord.dropOnActor', pointed, target);
      }
    },
  };
}
