/** A finding that a person says is none, and a check that is of no use for a source. */
import * as vscode from 'vscode';
import type { Sources } from '../sources/sources';
import { openDocument } from '../sources/sources';
import type { Corrections } from './corrections';

/** Dismisses the finding with this code at just these words, a UTF-16 span of the open source's present text. */
export function dismissFinding(corrections: Corrections, sources: Sources, uri: unknown, span: unknown, code: unknown): Promise<boolean> {
  return decideOnFinding(corrections, sources, uri, span, code, 'dismiss');
}

/** Turns the check that made this finding off for the whole source. */
export function switchOffCheck(corrections: Corrections, sources: Sources, uri: unknown, span: unknown, code: unknown): Promise<boolean> {
  return decideOnFinding(corrections, sources, uri, span, code, 'switch-off');
}

async function decideOnFinding(corrections: Corrections, sources: Sources, uri: unknown, span: unknown, code: unknown, change: 'dismiss' | 'switch-off'): Promise<boolean> {
  if (typeof uri !== 'string' || typeof code !== 'string' || !Array.isArray(span)) return false;
  const document = openDocument(vscode.Uri.parse(uri, true));
  const known = document && (await sources.upToDate(document.uri));
  const finding = known?.annotation.findings.find(({ start, end, code: own }) => own === code && start === span[0] && end === span[1]);
  if (!document || !known || !finding) return false;
  return corrections.decide({ document, text: document.getText(), annotation: known.annotation }, [[finding.start, finding.end]], { change, code });
}
