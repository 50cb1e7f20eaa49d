/** An open source, its present text, and the annotation of just that text. */
import type * as vscode from 'vscode';
import type { Annotation } from '../../engine/annotation';

export interface SourceText {
  readonly document: vscode.TextDocument;
  readonly text: string;
  readonly annotation: Annotation;
}
