/** Quick fixes: puts the right words in place where a finding has one right answer. */
import * as l10n from '@vscode/l10n';
import type { CodeAction, Range } from 'vscode-languageserver-types';
import { CodeActionKind } from 'vscode-languageserver-types';
import type { Finding } from '../engine/annotation';
import type { AnnotatedSource } from './annotated-source';
import type { CheckSettings } from './diagnostics';
import { getDiagnostics } from './diagnostics';

/** What can be done about the findings that touch a range. */
export function getCodeActions(source: AnnotatedSource, range: Range, settings: CheckSettings, docs?: string): CodeAction[] {
  const from = source.document.offsetAt(range.start);
  const to = source.document.offsetAt(range.end);
  return source.annotation.findings.filter(({ start, end }) => start <= to && from <= end).flatMap((finding) => replacementAction(source, finding, settings, docs));
}

function replacementAction(source: AnnotatedSource, finding: Finding, settings: CheckSettings, docs: string | undefined): CodeAction[] {
  const { start, end, replacement } = finding;
  const diagnostics = getDiagnostics(source, settings, docs).filter(({ code, range }) => code === finding.code && source.document.offsetAt(range.start) === start && source.document.offsetAt(range.end) === end);
  if (replacement === undefined || diagnostics.length === 0) return [];
  const edit = { changes: { [source.document.uri]: [{ range: source.range([start, end]), newText: replacement }] } };
  return [{ title: l10n.t('Change to “{0}”', replacement), kind: CodeActionKind.QuickFix, diagnostics, isPreferred: true, edit }];
}
