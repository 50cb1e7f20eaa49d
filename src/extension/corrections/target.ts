/** What a correction is about: pointed at by a hover's link, by a row of the tree, or by the cursor. */
import * as vscode from 'vscode';
import { actorSpan } from '../../corrections/make-decision';
import type { Actor, Mention, Span, Statement } from '../../engine/annotation';
import type { Pointed } from '../../language-service/commands';
import { statementAt } from '../decorations/paint-plan';
import { openDocument } from '../sources/sources';
import type { Sources } from '../sources/sources';
import { activeSource } from '../active-source';
import type { SourceText } from './source-text';

export interface StatementTarget extends SourceText {
  readonly statement: Statement;
}

export interface ActorTarget extends SourceText {
  readonly actor: Actor;
  /** The mention that was pointed at; `null` where the actor as a whole was. */
  readonly mention: Mention | null;
}

/** The words that stand for what was pointed at: the mention, else the actor's own name; `null` where it has none. */
export function spanOf({ text, annotation, actor, mention }: ActorTarget): Span | null {
  return mention ? [mention.start, mention.end] : actorSpan(annotation, actor.id, actor.name, text);
}

/** Finds what the arguments of a command point at. Where there is nothing, the reader is told and `undefined` given. */
export class Targets {
  readonly #sources: Sources;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  async statement(argument: unknown): Promise<StatementTarget | undefined> {
    const pointed = await pointedAt(argument);
    const source = await this.#source(pointed);
    if (!source) return undefined;
    const { annotation, offset } = source;
    const statement = pointed ? annotation.statements.find(({ id }) => id === pointed.statement) : statementAt(annotation, offset);
    if (statement) return { ...source, statement };
    void vscode.window.showInformationMessage(vscode.l10n.t('The cursor is not in a statement. Put it into underlined words and try again.'));
    return undefined;
  }

  async actor(argument: unknown): Promise<ActorTarget | undefined> {
    const pointed = await pointedAt(argument);
    const source = await this.#source(pointed);
    if (!source) return undefined;
    const { annotation, offset } = source;
    const at = pointed ? pointed.mention : offset;
    const mention = at === undefined ? null : mentionAt(annotation.mentions, at);
    const wanted = pointed?.actor ?? mention?.actor;
    const actor = annotation.actors.find(({ id }) => id === wanted);
    if (actor) return { ...source, actor, mention };
    void vscode.window.showInformationMessage(vscode.l10n.t('The cursor is not in a name that is known here. Put it into one, or select words and run “Mark Selection as a Name”.'));
    return undefined;
  }

  /** The source that is pointed at, or the active one, and what in it is pointed at. */
  async any(argument: unknown): Promise<{ readonly source: SourceText; readonly pointed: Pointed | undefined } | undefined> {
    const pointed = await pointedAt(argument);
    const source = await this.#source(pointed);
    return source && { source, pointed };
  }

  async #source(pointed: Pointed | undefined): Promise<(SourceText & { readonly offset: number }) | undefined> {
    if (!pointed) {
      const source = await activeSource(this.#sources);
      return source && { document: source.document, text: source.document.getText(), annotation: source.annotation, offset: source.document.offsetAt(source.editor.selection.active) };
    }
    const document = openDocument(vscode.Uri.parse(pointed.uri, true));
    const known = document && (await this.#sources.upToDate(document.uri));
    return document && known && { document, text: document.getText(), annotation: known.annotation, offset: 0 };
  }
}

/** A command's argument: a row of the tree by its id, what a hover's link holds, or nothing, which is the cursor. */
async function pointedAt(argument: unknown): Promise<Pointed | undefined> {
  const pointed = typeof argument === 'string' ? await vscode.commands.executeCommand<unknown>('onTheRecord.tree.pointedAt', argument) : argument;
  return isPointed(pointed) ? pointed : undefined;
}

function isPointed(value: unknown): value is Pointed {
  if (typeof value !== 'object' || value === null) return false;
  const { uri, statement, actor, mention, decision } = value as Record<string, unknown>;
  return typeof uri === 'string' && (typeof statement === 'string' || typeof actor === 'string' || typeof mention === 'number' || typeof decision === 'string');
}

/** The shortest mention that holds the offset, or that ends at it. */
function mentionAt(mentions: readonly Mention[], offset: number): Mention | null {
  const [shortest] = mentions.filter(({ start, end }) => start <= offset && offset <= end).sort((a, b) => a.end - a.start - (b.end - b.start));
  return shortest ?? null;
}
