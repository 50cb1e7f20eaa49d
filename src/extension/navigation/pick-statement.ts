/** "Go to Statement…": a list by speaker that shows each statement in the text while one moves through it. */
import * as vscode from 'vscode';
import type { Actor, Statement } from '../../engine/annotation';
import type { ActiveSource } from '../active-source';
import { revealSpans } from '../reveal';
import { wordsOf } from '../tree/tree-item';
import { kindLabel } from '../wording';

interface StatementItem extends vscode.QuickPickItem {
  readonly statement?: Statement;
}

/** Lets somebody pick a statement and goes there; Escape goes back to where the cursor was. */
export function pickStatement({ editor, document, annotation }: ActiveSource): void {
  const { selections, visibleRanges } = editor;
  const pick = vscode.window.createQuickPick<StatementItem>();
  let accepted = false;
  pick.title = vscode.l10n.t('Go to Statement');
  pick.placeholder = vscode.l10n.t('Words of a statement, or its speaker');
  pick.matchOnDetail = true;
  pick.items = itemsOf(annotation.statements, annotation.actors, document);
  pick.onDidChangeActive(([item]) => { if (item?.statement) void revealSpans(document, item.statement.content, true); });
  pick.onDidAccept(() => {
    accepted = true;
    const [item] = pick.activeItems;
    pick.hide();
    if (item?.statement) void revealSpans(document, item.statement.content, false);
  });
  pick.onDidHide(() => {
    pick.dispose();
    if (accepted) return;
    editor.selections = selections;
    if (visibleRanges[0]) editor.revealRange(visibleRanges[0], vscode.TextEditorRevealType.AtTop);
  });
  pick.show();
}

/** The statements under their speakers, those who say most first. */
function itemsOf(statements: readonly Statement[], actors: readonly Actor[], document: vscode.TextDocument): StatementItem[] {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const bySpeaker = new Map<string, Statement[]>();
  for (const statement of statements.filter(({ repeated }) => repeated !== true)) {
    const speaker = names.get(statement.speaker ?? '') ?? vscode.l10n.t('Speaker not known');
    bySpeaker.set(speaker, [...(bySpeaker.get(speaker) ?? []), statement]);
  }
  return [...bySpeaker].sort(([, a], [, b]) => b.length - a.length).flatMap(([speaker, own]) => [
    { label: speaker, kind: vscode.QuickPickItemKind.Separator },
    ...own.map((statement) => ({
      label: wordsOf(document, statement.content),
      detail: vscode.l10n.t('{0} · {1}, line {2}', speaker, kindLabel(statement.kind), document.positionAt(statement.content[0]?.[0] ?? 0).line + 1),
      statement,
    })),
  ]);
}
