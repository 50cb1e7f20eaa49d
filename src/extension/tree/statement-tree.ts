/** The view's data: the outline of the source that is shown, drawn again row by row as it changes. */
import * as vscode from 'vscode';
import type { PlacedDecision } from '../../corrections/decision';
import type { Annotation } from '../../engine/annotation';
import { changedRows } from './changed-rows';
import type { Grouping, Outline, Row } from './outline';
import { emptyOutline, outlineOf } from './outline';
import { treeItem } from './tree-item';

/** A source as the view shows it. */
export interface Shown {
  readonly document: vscode.TextDocument;
  readonly annotation: Annotation;
  readonly decisions: readonly PlacedDecision[];
}

export class StatementTree implements vscode.TreeDataProvider<string>, vscode.Disposable {
  #shown: Shown | undefined;
  #outline: Outline = emptyOutline;
  /** Rows that an outline of this source had: the editor may still ask for one that has just been filtered out. */
  readonly #lately = new Map<string, Row>();
  readonly #changed = new vscode.EventEmitter<string[] | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;

  /** Shows a source, or none, and draws again what differs. */
  show(shown: Shown | undefined, grouping: Grouping, filter: string): void {
    const before = this.#outline;
    const sameDocument = this.#shown?.document === shown?.document;
    if (sameDocument) for (const [id, row] of before.rows) this.#lately.set(id, row);
    else this.#lately.clear();
    this.#shown = shown;
    this.#outline = shown ? outlineOf(shown.annotation, shown.document.getText(), shown.decisions, grouping, filter) : emptyOutline;
    const changed = sameDocument ? changedRows(before, this.#outline) : null;
    if (changed === null) this.#changed.fire(undefined);
    else if (changed.length > 0) this.#changed.fire([...changed]);
  }

  get shown(): Shown | undefined {
    return this.#shown;
  }

  row(id: string): Row | undefined {
    return this.#outline.rows.get(id);
  }

  /** The first row for an actor or a statement of the annotation. */
  find(is: 'actor' | 'statement', id: string): string | undefined {
    for (const { id: row, subject } of this.#outline.rows.values()) {
      if (subject.is === is && (subject.is === 'actor' ? subject.actor.id : subject.is === 'statement' ? subject.statement.id : '') === id) return row;
    }
    return undefined;
  }

  getTreeItem(id: string): vscode.TreeItem {
    const row = this.row(id) ?? this.#lately.get(id);
    return row && this.#shown ? treeItem(row, this.#shown.document) : new vscode.TreeItem('');
  }

  getChildren(id?: string): string[] {
    return [...(id === undefined ? this.#outline.roots : this.row(id)?.children ?? [])];
  }

  getParent(id: string): string | undefined {
    return this.row(id)?.parent ?? undefined;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
