/** The actors and statements of all open sources, found by what is typed. */
import { speakersOf } from '../engine/annotation';
import type { SymbolInformation } from 'vscode-languageserver-types';
import { SymbolKind } from 'vscode-languageserver-types';
import type { ActorType } from '../engine/annotation';
import type { AnnotatedSource } from './annotated-source';
import { definingMention } from './definition';
import { shorten } from './words';

/** Symbols of one source that are given at most; an editor shows no more of them at a time. */
const mostSymbols = 500;
const longestName = 80;

/** Actors by any of their names, and statements by their words, whose letters hold those of `query` in its order. */
export function getWorkspaceSymbols(source: AnnotatedSource, query: string): SymbolInformation[] {
  const wanted = query.toLowerCase().replace(/\s+/g, '');
  return [...actorSymbols(source, wanted), ...statementSymbols(source, wanted)].slice(0, mostSymbols);
}

function actorSymbols(source: AnnotatedSource, wanted: string): SymbolInformation[] {
  return source.annotation.actors.flatMap(({ id, name, aliases, type, roles }) => {
    const mention = definingMention(source, id);
    if (!mention || ![name, ...aliases].some((text) => holds(text, wanted))) return [];
    const [role] = roles;
    return [{ name, kind: symbolKind(type), location: { uri: source.document.uri, range: source.range([mention.start, mention.end]) }, ...(role !== undefined && { containerName: role }) }];
  });
}

function statementSymbols(source: AnnotatedSource, wanted: string): SymbolInformation[] {
  return source.annotation.statements.flatMap((statement) => {
    const [first] = statement.content;
    const words = statement.content.map((span) => source.words(span)).join(' … ');
    if (!first || statement.repeated === true || !holds(words, wanted)) return [];
    const speakers = speakersOf(statement).flatMap((id) => source.actor(id)?.name ?? []);
    const containerName = speakers.join(', ');
    return [{ name: shorten(words, longestName), kind: SymbolKind.String, location: { uri: source.document.uri, range: source.range(first) }, ...(containerName !== '' && { containerName }) }];
  });
}

/** Whether the letters of `wanted` occur in `text` in their order, as editors match what is typed. */
function holds(text: string, wanted: string): boolean {
  let found = 0;
  for (const char of text.toLowerCase()) {
    if (wanted.startsWith(char, found)) found += char.length;
    if (found === wanted.length) return true;
  }
  return wanted === '';
}

function symbolKind(type: ActorType): SymbolKind {
  switch (type) {
    case 'person':
      return SymbolKind.Class;
    case 'organization':
      return SymbolKind.Module;
    case 'place':
    case 'nationality':
      return SymbolKind.Namespace;
    case 'event':
      return SymbolKind.Event;
    case 'product':
    case 'work':
    case 'other':
      return SymbolKind.Object;
  }
}
