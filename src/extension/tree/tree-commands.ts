/** The commands of the rows in "Actors & Statements": go there, peek, find all mentions, copy. */
import * as vscode from 'vscode';
import type { Span } from '../../engine/annotation';
import type { CopiedForm } from '../copying/copy-statement';
import { copyStatement } from '../copying/copy-statement';
import { revealSpans } from '../reveal';
import type { Row } from './outline';
import { mentionSpans, spansOfRow } from './row-spans';
import type { Shown, StatementTree } from './statement-tree';

export function registerTreeCommands(tree: StatementTree): readonly vscode.Disposable[] {
  const onRow = (command: string, run: (row: Row, shown: Shown) => unknown) =>
    vscode.commands.registerCommand(command, async (id?: string) => {
      const row = id === undefined ? undefined : tree.row(id);
      if (row && tree.shown) await run(row, tree.shown);
    });
  const copy = (form: CopiedForm) => ({ subject }: Row, { document, annotation }: Shown) =>
    subject.is === 'statement' ? copyStatement(document, annotation, subject.statement, form) : undefined;
  return [
    onRow('onTheRecord.tree.copy', copy('plain')),
    onRow('onTheRecord.tree.copyAsMarkdown', copy('markdown')),
    onRow('onTheRecord.tree.open', (row, { document, annotation }) => revealSpans(document, spansOfRow(row, annotation), true)),
    onRow('onTheRecord.tree.goToSource', ({ subject }, { document }) => (subject.is === 'statement' ? revealSpans(document, subject.statement.source, false) : undefined)),
    onRow('onTheRecord.tree.peek', (row, shown) => peek(shown, peekedSpans(row, shown))),
    onRow('onTheRecord.tree.findMentions', (row, shown) => findMentions(row, shown)),
  ];
}

function peekedSpans(row: Row, { annotation }: Shown): readonly Span[] {
  return row.subject.is === 'actor' ? mentionSpans(annotation, row.subject.actor.id) : spansOfRow(row, annotation);
}

async function peek({ document }: Shown, spans: readonly Span[]): Promise<void> {
  const locations = spans.map((span) => locationOf(document, span));
  const first = locations[0];
  if (!first) return;
  await revealSpans(document, spans.slice(0, 1), false);
  await vscode.commands.executeCommand('editor.action.peekLocations', document.uri, first.range.start, locations, 'peek');
}

/** Lists the mentions in VS Code's own references view, or, where that extension is off, in a peek. */
async function findMentions({ subject }: Row, shown: Shown): Promise<void> {
  if (subject.is !== 'actor') return;
  const spans = mentionSpans(shown.annotation, subject.actor.id);
  const first = spans[0];
  if (!first) return;
  const known = await vscode.commands.getCommands(true);
  if (!known.includes('references-view.findReferences')) return peek(shown, spans);
  const { uri, range } = locationOf(shown.document, first);
  await vscode.commands.executeCommand('references-view.findReferences', uri, range.start);
}

function locationOf(document: vscode.TextDocument, [start, end]: Span): vscode.Location {
  return new vscode.Location(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)));
}
