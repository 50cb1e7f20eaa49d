/**
 * The review of what is uncertain: one statement after another, one key each for right, wrong and next, with progress in
 * the status bar. It ends by Escape, with the last statement, and when another editor becomes active.
 */
import * as vscode from 'vscode';
import { neighbour, startOf } from '../navigation/neighbours';
import { revealSpans } from '../reveal';
import type { Sources } from '../sources/sources';
import { accept, attribute } from './correct-statement';
import type { Corrections } from './corrections';
import { uncertainStatements } from './review-list';
import type { StatementTarget } from './target';

const contextKey = 'onTheRecord.reviewing';

export class Review implements vscode.Disposable {
  readonly #sources: Sources;
  readonly #corrections: Corrections;
  readonly #progress = vscode.window.createStatusBarItem('onTheRecord.review', vscode.StatusBarAlignment.Left, 1000);
  /** The document under review; `undefined` where there is no review. */
  #document: vscode.TextDocument | undefined;
  #reviewed = 0;

  constructor(sources: Sources, corrections: Corrections) {
    this.#sources = sources;
    this.#corrections = corrections;
    this.#progress.name = vscode.l10n.t('Review of Statements');
    this.#progress.command = 'onTheRecord.review.end';
  }

  /** What the status bar says of it; empty where there is no review. */
  get progress(): string {
    return this.#document ? this.#progress.text : '';
  }

  async start(document: vscode.TextDocument): Promise<void> {
    this.#document = document;
    this.#reviewed = 0;
    await vscode.commands.executeCommand('setContext', contextKey, true);
    await this.#goOn(-1);
  }

  /** The statement is right as it is. */
  async right(): Promise<void> {
    await this.#answer((target) => accept(this.#corrections, target));
  }

  /** It is not: asks who says it, or whether it is a statement at all. */
  async wrong(): Promise<void> {
    await this.#answer((target) => attribute(this.#corrections, target));
  }

  /** Leaves the statement as it is; it comes round again. */
  async next(): Promise<void> {
    const current = await this.#current();
    await this.#goOn(current ? startOf(current.statement) : -1);
  }

  async end(): Promise<void> {
    this.#document = undefined;
    this.#progress.hide();
    await vscode.commands.executeCommand('setContext', contextKey, false);
  }

  /** Ends the review when its document is no longer the one in front. */
  async follow(editor: vscode.TextEditor | undefined): Promise<void> {
    if (this.#document && editor && editor.document !== this.#document) await this.end();
  }

  dispose(): void {
    this.#progress.dispose();
  }

  async #answer(decide: (target: StatementTarget) => Promise<boolean>): Promise<void> {
    const current = await this.#current();
    if (!current || !(await decide(current))) return;
    this.#reviewed++;
    await this.#goOn(startOf(current.statement));
  }

  /** The uncertain statement that the cursor is in or before. */
  async #current(): Promise<StatementTarget | undefined> {
    const document = this.#document;
    const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
    const annotation = document && (await this.#sources.upToDate(document.uri))?.annotation;
    if (!document || !editor || !annotation) return undefined;
    const statement = neighbour(uncertainStatements(annotation), document.offsetAt(editor.selection.start) - 1, 'next');
    return statement && { document, text: document.getText(), annotation, statement };
  }

  /** Shows the next statement after an offset; ends the review where none is left. */
  async #goOn(after: number): Promise<void> {
    const document = this.#document;
    const annotation = document && (await this.#sources.upToDate(document.uri))?.annotation;
    if (!document || !annotation) return this.end();
    const left = uncertainStatements(annotation);
    const next = neighbour(left, after, 'next');
    if (!next) {
      vscode.window.setStatusBarMessage(this.#reviewed === 0 ? vscode.l10n.t('Nothing in this source is uncertain.') : vscode.l10n.t('Review done: {0} reviewed.', this.#reviewed), 6000);
      return this.end();
    }
    this.#show(left.length);
    await revealSpans(document, next.content.slice(0, 1), false);
  }

  #show(left: number): void {
    const progress = vscode.l10n.t('{0} of {1} reviewed', this.#reviewed, this.#reviewed + left);
    const keys = vscode.l10n.t('1 right, 2 wrong, 3 next, Esc ends');
    this.#progress.text = `$(checklist) ${progress} · ${keys}`;
    this.#progress.accessibilityInformation = { label: `${progress}, ${keys}`, role: 'button' };
    this.#progress.show();
  }
}
