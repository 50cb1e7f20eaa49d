/** An attributed quotation as plain text and as a Markdown quotation. */
import * as vscode from 'vscode';
import type { StatementKind } from '../../engine/annotation';
import type { AttributedQuotation } from './attributed-quotation';

/** One line: the words, then who said them, then the source. */
export function plainText(quotation: AttributedQuotation, kind: StatementKind, file: string): string {
  return `${quotation.words} — ${attribution(quotation, kind, file)}`;
}

/** A block quotation with its attribution under it. Nothing in the text is taken for Markdown. */
export function markdownQuotation(quotation: AttributedQuotation, kind: StatementKind, file: string): string {
  return `> ${escape(quotation.words)}\n>\n> — ${escape(attribution(quotation, kind, file))}\n`;
}

function attribution({ speaker, date }: AttributedQuotation, kind: StatementKind, file: string): string {
  const who = speaker ?? vscode.l10n.t('speaker not known');
  const how = kind === 'indirect' ? vscode.l10n.t('{0} (reported)', who) : who;
  return [how, [file, date].filter((part) => part !== null).join(', ')].join(' · ');
}

function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, '\\$&');
}
