/** How a row of "Actors & Statements" looks and reads aloud. */
import * as vscode from 'vscode';
import type { Span } from '../../engine/annotation';
import { actorIcons, kindIcons } from '../icons';
import { kindLabel, mentionCount, statementCount, typeLabel } from '../wording';
import type { Row } from './outline';

/** Longest label of a statement, in UTF-16 units: more is cut off by any view's edge, and stands in the tooltip. */
const longestLabel = 160;

export function treeItem({ id, children, subject }: Row, document: vscode.TextDocument): vscode.TreeItem {
  const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem('', children.length === 0 ? None : Collapsed);
  item.id = id;
  if (subject.is === 'group') {
    const { group, size } = subject;
    item.label = group === 'unattributed' ? vscode.l10n.t('Speaker not known') : group === 'mentioned' ? vscode.l10n.t('Only mentioned') : kindLabel(group);
    item.description = String(size);
    item.iconPath = new vscode.ThemeIcon(group === 'unattributed' ? 'question' : group === 'mentioned' ? 'symbol-namespace' : kindIcons[group]);
    item.collapsibleState = group === 'mentioned' ? Collapsed : Expanded;
    item.contextValue = 'group';
    item.accessibilityInformation = { label: vscode.l10n.t('{0}, {1} entries', item.label, size) };
    return item;
  }
  if (subject.is === 'actor') {
    const { actor, mentions, statements } = subject;
    const counts = statements > 0 ? statementCount(statements) : mentionCount(mentions);
    item.label = actor.name;
    item.description = [counts, actor.roles[0]].filter((part) => part !== undefined).join(' · ');
    item.iconPath = new vscode.ThemeIcon(actorIcons[actor.type]);
    item.collapsibleState = children.length === 0 ? None : Expanded;
    item.contextValue = 'actor';
    item.tooltip = actorTooltip(subject);
    item.command = { command: 'onTheRecord.tree.open', title: vscode.l10n.t('Go There'), arguments: [id] };
    item.accessibilityInformation = { label: vscode.l10n.t('{0}, {1}, {2}, {3}', actor.name, typeLabel(actor.type), statementCount(statements), mentionCount(mentions)) };
    return item;
  }
  const { statement, speakers } = subject;
  const words = wordsOf(document, statement.content);
  const line = document.positionAt(statement.content[0]?.[0] ?? 0).line + 1;
  const speaker = speakers.map(({ name }) => name).join(', ');
  item.label = words.length > longestLabel ? `${words.slice(0, longestLabel)}…` : words;
  item.description = vscode.l10n.t('line {0}', line);
  item.iconPath = new vscode.ThemeIcon(kindIcons[statement.kind]);
  item.contextValue = statement.source.length > 0 ? 'statement source' : 'statement';
  item.tooltip = statementTooltip(words, speaker, kindLabel(statement.kind), statement.because.map(({ text }) => text));
  item.command = { command: 'onTheRecord.tree.open', title: vscode.l10n.t('Go There'), arguments: [id] };
  item.accessibilityInformation = {
    label: speaker === ''
      ? vscode.l10n.t('{0} by a speaker not known, line {1}: {2}', kindLabel(statement.kind), line, item.label)
      : vscode.l10n.t('{0} by {1}, line {2}: {3}', kindLabel(statement.kind), speaker, line, item.label),
  };
  return item;
}

/** The words at some spans, in one line. */
export function wordsOf(document: vscode.TextDocument, spans: readonly Span[]): string {
  return spans.map(([start, end]) => document.getText(new vscode.Range(document.positionAt(start), document.positionAt(end)))).join(' … ').replace(/\s+/g, ' ');
}

function actorTooltip({ actor, mentions, statements }: Extract<Row['subject'], { is: 'actor' }>): vscode.MarkdownString {
  const tooltip = new vscode.MarkdownString('**').appendText(actor.name).appendMarkdown('**\n\n');
  tooltip.appendText([typeLabel(actor.type), ...actor.roles].join(' · '));
  if (actor.aliases.length > 0) tooltip.appendMarkdown('\n\n').appendText(vscode.l10n.t('Also: {0}', actor.aliases.join(', ')));
  if (actor.knowledge) tooltip.appendMarkdown('\n\n').appendText(actor.knowledge.summary);
  return tooltip.appendMarkdown('\n\n').appendText(`${statementCount(statements)} · ${mentionCount(mentions)}`);
}

function statementTooltip(words: string, speaker: string, kind: string, reasons: readonly string[]): vscode.MarkdownString {
  const tooltip = new vscode.MarkdownString().appendText(words).appendMarkdown('\n\n');
  tooltip.appendText(speaker === '' ? vscode.l10n.t('{0}, speaker not known', kind) : vscode.l10n.t('{0} by {1}', kind, speaker));
  for (const reason of reasons) tooltip.appendMarkdown('\n- ').appendText(reason);
  return tooltip;
}
