/** How a row of "Actors & Statements" looks and reads aloud. */
import * as vscode from 'vscode';
import type { Decision } from '../../corrections/decision';
import type { Span } from '../../engine/annotation';
import { reasonsInWords } from '../../language-service/in-words';
import { decisionMarks, decidedWords, describeChange, describeDecision } from '../corrections/describe-decision';
import { actorIcons, kindIcons } from '../icons';
import { kindLabel, mentionCount, statementCount, typeLabel } from '../wording';
import type { Group, Row } from './outline';

/** Longest label of a statement, in UTF-16 units: more is cut off by any view's edge, and stands in the tooltip. */
const longestLabel = 160;

export function treeItem({ id, children, subject }: Row, document: vscode.TextDocument): vscode.TreeItem {
  const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem('', children.length === 0 ? None : Collapsed);
  item.id = id;
  if (subject.is === 'group') {
    const { group, size } = subject;
    item.label = groupLabel(group);
    item.description = String(size);
    item.iconPath = new vscode.ThemeIcon(groupIcons[group]);
    item.collapsibleState = group === 'mentioned' ? Collapsed : Expanded;
    item.contextValue = 'group';
    item.accessibilityInformation = { label: vscode.l10n.t('{0}, {1} entries', item.label, size) };
    return item;
  }
  if (subject.is === 'lost') return lostItem(item, subject.decision);
  if (subject.is === 'actor') {
    const { actor, mentions, statements, moved } = subject;
    const counts = statements > 0 ? statementCount(statements) : mentionCount(mentions);
    item.label = actor.name;
    const marks = decisionMarks(actor.decided, moved);
    item.description = [counts, actor.roles[0], ...marks.map(({ label }) => label)].filter((part) => part !== undefined).join(' · ');
    item.iconPath = new vscode.ThemeIcon(actorIcons[actor.type]);
    item.collapsibleState = children.length === 0 ? None : Expanded;
    item.contextValue = ['actor', ...marks.map(({ mark }) => mark)].join(' ');
    item.tooltip = actorTooltip(subject);
    item.command = { command: 'onTheRecord.tree.open', title: vscode.l10n.t('Go There'), arguments: [id] };
    item.accessibilityInformation = { label: [vscode.l10n.t('{0}, {1}, {2}, {3}', actor.name, typeLabel(actor.type), statementCount(statements), mentionCount(mentions)), ...marks.map(({ label }) => label)].join(', ') };
    return item;
  }
  const { statement, speakers, moved } = subject;
  const marks = decisionMarks(statement.decided, moved);
  const words = wordsOf(document, statement.content);
  const line = document.positionAt(statement.content[0]?.[0] ?? 0).line + 1;
  const speaker = speakers.map(({ name }) => name).join(', ');
  item.label = words.length > longestLabel ? `${words.slice(0, longestLabel)}…` : words;
  item.description = [vscode.l10n.t('line {0}', line), ...marks.map(({ label }) => label)].join(' · ');
  item.iconPath = new vscode.ThemeIcon(kindIcons[statement.kind]);
  item.contextValue = ['statement', ...(statement.source.length > 0 ? ['source'] : []), ...marks.map(({ mark }) => mark)].join(' ');
  item.tooltip = statementTooltip(words, speaker, kindLabel(statement.kind), reasonsInWords(statement.because, vscode.env.language, vscode.l10n.t));
  item.command = { command: 'onTheRecord.tree.open', title: vscode.l10n.t('Go There'), arguments: [id] };
  const sentence = speaker === ''
    ? vscode.l10n.t('{0} by a speaker not known, line {1}: {2}', kindLabel(statement.kind), line, item.label)
    : vscode.l10n.t('{0} by {1}, line {2}: {3}', kindLabel(statement.kind), speaker, line, item.label);
  item.accessibilityInformation = { label: [sentence, ...marks.map(({ label }) => label)].join(', ') };
  return item;
}

const groupIcons: Readonly<Record<Group, string>> = { ...kindIcons, unattributed: 'question', mentioned: 'mention', lost: 'debug-disconnect' };

function groupLabel(group: Group): string {
  if (group === 'unattributed') return vscode.l10n.t('Speaker not known');
  if (group === 'mentioned') return vscode.l10n.t('Only mentioned');
  return group === 'lost' ? vscode.l10n.t('Corrections that lost their words') : kindLabel(group);
}

/** A decision without a place: its old words, and what was decided of them. */
function lostItem(item: vscode.TreeItem, decision: Decision): vscode.TreeItem {
  item.label = decidedWords(decision);
  item.description = describeChange(decision.change);
  item.tooltip = new vscode.MarkdownString().appendText(describeDecision(decision));
  item.iconPath = new vscode.ThemeIcon('edit');
  item.contextValue = 'lost';
  item.accessibilityInformation = { label: vscode.l10n.t('Correction without a place: {0}', describeDecision(decision)) };
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
