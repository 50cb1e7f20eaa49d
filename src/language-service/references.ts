/** Everywhere that the actor under the cursor is mentioned. */
import type { Location, Position } from 'vscode-languageserver-types';
import type { AnnotatedSource } from './annotated-source';
import { definingMention } from './definition';

/** Mentions in the order of the text; without the one that introduces the actor where `includeDeclaration` is false. */
export function getReferences(source: AnnotatedSource, position: Position, { includeDeclaration }: { readonly includeDeclaration: boolean }): Location[] {
  const mention = source.mentionAtCursor(source.document.offsetAt(position));
  if (!mention) return [];
  const mentions = mention.actor === null ? [mention] : source.mentionsOf(mention.actor);
  const defining = mention.actor === null ? undefined : definingMention(source, mention.actor);
  return mentions
    .filter((other) => includeDeclaration || other !== defining)
    .map(({ start, end }) => ({ uri: source.document.uri, range: source.range([start, end]) }));
}
