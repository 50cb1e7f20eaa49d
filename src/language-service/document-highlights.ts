/** All mentions of the actor under the cursor, marked; between names, the parts of the statement under it. */
import type { DocumentHighlight, Position } from 'vscode-languageserver-types';
import { DocumentHighlightKind } from 'vscode-languageserver-types';
import type { AnnotatedSource } from './annotated-source';

/** A statement's content is marked as read, its cue and source as written, so that themes tell them apart. */
export function getDocumentHighlights(source: AnnotatedSource, position: Position): DocumentHighlight[] {
  const offset = source.document.offsetAt(position);
  const mention = source.mentionAtCursor(offset);
  if (mention) {
    const mentions = mention.actor === null ? [mention] : source.mentionsOf(mention.actor);
    return mentions.map(({ start, end }) => ({ range: source.range([start, end]), kind: DocumentHighlightKind.Text }));
  }
  const [statement] = source.statementsAt(offset);
  if (!statement) return [];
  return [
    ...statement.content.map((span) => ({ range: source.range(span), kind: DocumentHighlightKind.Read })),
    ...[...statement.cue, ...statement.source].map((span) => ({ range: source.range(span), kind: DocumentHighlightKind.Write })),
  ];
}
