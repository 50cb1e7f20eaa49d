/** The outline: headline, captions, and paragraphs with the statements that begin in them. */
import { speakersOf } from '../engine/annotation';
import * as l10n from '@vscode/l10n';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { SymbolKind } from 'vscode-languageserver-types';
import type { Span, Statement } from '../engine/annotation';
import type { AnnotatedSource } from './annotated-source';
import { extentOf } from './annotated-source';
import { kindWord, shorten } from './words';

/** Characters of a block or a statement that its line in the outline shows. */
const longestName = 60;

interface Part {
  readonly span: Span;
  readonly kind: SymbolKind;
  readonly detail: string;
}

/** The parts of the text in their order; a paragraph without statements is left out. */
export function getDocumentSymbols(source: AnnotatedSource): DocumentSymbol[] {
  const { headline, captions, paragraphs, statements } = source.annotation;
  const parts: Part[] = [
    ...(headline ? [{ span: headline, kind: SymbolKind.File, detail: l10n.t('headline') }] : []),
    ...captions.map(({ start, end, repeats }) => ({ span: [start, end] as const, kind: SymbolKind.Object, detail: repeats === null ? l10n.t('caption') : l10n.t('caption, printed again') })),
    ...paragraphs.map((span) => ({ span, kind: SymbolKind.String, detail: l10n.t('paragraph') })),
  ].sort((a, b) => a.span[0] - b.span[0]);
  const byPart = statementsByPart(parts, statements);
  return parts.flatMap((part, index) => {
    const inside = byPart.get(index) ?? [];
    if (part.kind === SymbolKind.String && inside.length === 0) return [];
    return [partSymbol(source, part, inside)];
  });
}

/** Both lists are in the order of the text, so that one walk over them is enough. */
function statementsByPart(parts: readonly Part[], statements: readonly Statement[]): ReadonlyMap<number, readonly Statement[]> {
  const starts = statements.map((statement) => ({ statement, start: extentOf(statement)[0] })).sort((a, b) => a.start - b.start);
  const byPart = new Map<number, Statement[]>();
  let index = 0;
  for (const { statement, start } of starts) {
    while (index < parts.length - 1 && start >= (parts[index]?.span[1] ?? 0)) index++;
    const inside = byPart.get(index);
    if (inside) inside.push(statement);
    else byPart.set(index, [statement]);
  }
  return byPart;
}

function partSymbol(source: AnnotatedSource, { span, kind, detail }: Part, statements: readonly Statement[]): DocumentSymbol {
  const range = source.range(span);
  const children = statements.filter((statement) => isInside(extentOf(statement), span)).map((statement) => statementSymbol(source, statement));
  return { name: nameOf(source.words(span)), detail, kind, range, selectionRange: range, children };
}

function statementSymbol(source: AnnotatedSource, statement: Statement): DocumentSymbol {
  const names = speakersOf(statement).flatMap((id) => source.actor(id)?.name ?? []);
  const words = statement.content.map((span) => source.words(span)).join(' … ');
  return {
    name: nameOf(l10n.t('{0}: {1}', names.length > 0 ? names.join(', ') : l10n.t('Unattributed'), words)),
    detail: kindWord(statement.kind),
    kind: SymbolKind.Event,
    range: source.range(extentOf(statement)),
    selectionRange: source.range(statement.content[0] ?? extentOf(statement)),
  };
}

/** An editor refuses a symbol whose name is empty. */
function nameOf(text: string): string {
  return shorten(text, longestName) || '…';
}

function isInside([start, end]: Span, [from, to]: Span): boolean {
  return from <= start && end <= to;
}
