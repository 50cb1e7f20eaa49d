/** Paints editors: sets what is there now and takes away only what is there no more, so that nothing flickers. */
import * as vscode from 'vscode';
import type { VersionedAnnotation } from '../../server/protocol';
import type { Span, Statement } from '../../engine/annotation';
import type { ActivePart, DecorationTypes } from './decoration-types';
import type { ColorBy, Look } from './look';
import type { PaintPlan } from './paint-plan';
import { paintPlan } from './paint-plan';

/** How far beyond what is seen a source with many statements is painted, in UTF-16 units: some screens. */
const margin = 20_000;

const nothing: PaintPlan = new Map();
const activeParts: readonly ActivePart[] = ['content', 'source', 'cue'];

export class Painter {
  readonly #types: DecorationTypes;
  readonly #painted = new WeakMap<vscode.TextEditor, ReadonlyMap<Look, readonly vscode.Range[]>>();

  constructor(types: DecorationTypes) {
    this.#types = types;
  }

  /** Ranges by look as they were last set in the editor. */
  painted(editor: vscode.TextEditor): ReadonlyMap<Look, readonly vscode.Range[]> {
    return this.#painted.get(editor) ?? new Map();
  }

  /** Shows the statements of an annotation of the editor's present text; `undefined` takes them away. */
  paint(editor: vscode.TextEditor, known: Pick<VersionedAnnotation, 'annotation' | 'partial'> | undefined, colorBy: ColorBy): void {
    const plan = known ? paintPlan(known.annotation, colorBy, seenSpans(editor), known.partial) : nothing;
    const next = new Map([...plan].map(([look, spans]) => [look, rangesOf(editor.document, spans)]));
    for (const [look, ranges] of next) editor.setDecorations(this.#types.look(look), ranges);
    for (const look of this.painted(editor).keys()) if (!next.has(look)) editor.setDecorations(this.#types.look(look), []);
    this.#painted.set(editor, next);
  }

  /** Shows one statement whole: what is said, by whom, and the words that link the two; `undefined` shows none. */
  emphasize(editor: vscode.TextEditor, statement: Statement | undefined): void {
    for (const part of activeParts) editor.setDecorations(this.#types.active(part), statement ? rangesOf(editor.document, statement[part]) : []);
  }
}

function rangesOf(document: vscode.TextDocument, spans: readonly Span[]): vscode.Range[] {
  return spans.map(([start, end]) => new vscode.Range(document.positionAt(start), document.positionAt(end)));
}

function seenSpans({ document, visibleRanges }: vscode.TextEditor): readonly Span[] {
  return visibleRanges.map(({ start, end }) => [document.offsetAt(start) - margin, document.offsetAt(end) + margin]);
}
