/** Names the speaker where the text does not: at a quotation without words that attribute it, and after a pronoun. */
import { speakersOf } from '../engine/annotation';
import * as l10n from '@vscode/l10n';
import type { InlayHint, Range } from 'vscode-languageserver-types';
import type { Mention, Span, Statement } from '../engine/annotation';
import type { AnnotatedSource } from './annotated-source';
import { extentOf } from './annotated-source';

/** The hints that stand in a range, in the order of the text. */
export function getInlayHints(source: AnnotatedSource, range: Range): InlayHint[] {
  const from = source.document.offsetAt(range.start);
  const to = source.document.offsetAt(range.end);
  return source.annotation.statements
    .filter((statement) => touches(extentOf(statement), from, to))
    .flatMap((statement) => hintOf(source, statement) ?? [])
    .filter(({ offset }) => from <= offset && offset <= to)
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, label, before }) => ({ position: source.document.positionAt(offset), label, paddingLeft: !before, paddingRight: before }));
}

interface Hint {
  readonly offset: number;
  readonly label: string;
  /** Whether it stands before the words it explains, rather than after. */
  readonly before: boolean;
}

function hintOf(source: AnnotatedSource, statement: Statement): Hint | null {
  const names = speakersOf(statement).flatMap((id) => source.actor(id)?.name ?? []).join(l10n.t(' and '));
  const [content] = statement.content;
  if (names === '' || !content || statement.repeated === true) return null;
  if (statement.source.length === 0) return { offset: content[0], label: l10n.t('{0}:', names), before: true };
  const reference = referenceIn(source, statement);
  return reference && { offset: reference.end, label: l10n.t('({0})', names), before: false };
}

/** The pronoun that is a statement's whole source, where it is one. */
function referenceIn(source: AnnotatedSource, { source: words }: Statement): Mention | null {
  const [only, ...others] = words;
  if (!only || others.length > 0) return null;
  const mention = source.mentionAt(only[0]);
  return mention?.form === 'pronoun' && mention.start === only[0] && mention.end === only[1] ? mention : null;
}

function touches([start, end]: Span, from: number, to: number): boolean {
  return start <= to && from <= end;
}
