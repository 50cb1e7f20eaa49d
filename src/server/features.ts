/** The features of the language service, one entry each: what is advertised is what is handled. */
import * as l10n from '@vscode/l10n';
import type { CancellationToken, Connection, ServerCapabilities, SymbolInformation } from 'vscode-languageserver';
import { CodeActionKind, MarkupKind } from 'vscode-languageserver';
import { getCodeActions } from '../language-service/code-actions';
import { getCodeLenses } from '../language-service/code-lenses';
import { getCompletions } from '../language-service/completion';
import { getDefinition } from '../language-service/definition';
import { getDocumentHighlights } from '../language-service/document-highlights';
import { getDocumentSymbols } from '../language-service/document-symbols';
import { getFoldingRanges } from '../language-service/folding-ranges';
import type { HoverOptions } from '../language-service/hover';
import { getHover } from '../language-service/hover';
import { getInlayHints } from '../language-service/inlay-hints';
import { getReferences } from '../language-service/references';
import { getSelectionRanges } from '../language-service/selection-ranges';
import { getSemanticTokens, tokenModifiers, tokenTypes } from '../language-service/semantic-tokens';
import { getWorkspaceSymbols } from '../language-service/workspace-symbols';
import type { Ask } from './answers';
import { unlessCancelled } from './answers';
import type { Sources } from './sources';

export interface Feature {
  /** What the server tells the client it can do, because `listen` handles it. */
  readonly capability: ServerCapabilities;
  listen(connection: Connection, ask: Ask): void;
}

export interface FeaturesHost {
  readonly sources: Sources;
  readonly hover: HoverOptions;
  /** Address of the folder of the pages that explain findings. */
  readonly docs: string | undefined;
}

export function createFeatures({ sources, hover, docs }: FeaturesHost): readonly Feature[] {
  return [
    {
      capability: { hoverProvider: true },
      listen: (connection, ask) => connection.onHover(ask((source, { position }) => getHover(source, position, hover))),
    },
    {
      capability: { documentSymbolProvider: { label: l10n.t('Statements') } },
      listen: (connection, ask) => connection.onDocumentSymbol(ask(getDocumentSymbols)),
    },
    {
      capability: { documentHighlightProvider: true },
      listen: (connection, ask) => connection.onDocumentHighlight(ask((source, { position }) => getDocumentHighlights(source, position))),
    },
    {
      capability: { referencesProvider: true },
      listen: (connection, ask) => connection.onReferences(ask((source, { position, context }) => getReferences(source, position, context))),
    },
    {
      capability: { definitionProvider: true },
      listen: (connection, ask) => connection.onDefinition(ask((source, { position }) => getDefinition(source, position))),
    },
    {
      capability: { workspaceSymbolProvider: true },
      listen: (connection) => connection.onWorkspaceSymbol(({ query }, token) => workspaceSymbols(sources, query, token)),
    },
    {
      capability: { foldingRangeProvider: true },
      listen: (connection, ask) => connection.onFoldingRanges(ask(getFoldingRanges)),
    },
    {
      capability: { selectionRangeProvider: true },
      listen: (connection, ask) => connection.onSelectionRanges(ask((source, { positions }) => getSelectionRanges(source, positions))),
    },
    {
      capability: { semanticTokensProvider: { legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] }, full: true, range: true } },
      listen: (connection, ask) => {
        connection.languages.semanticTokens.on(onTokens(ask((source) => getSemanticTokens(source))));
        connection.languages.semanticTokens.onRange(onTokens(ask((source, { range }) => getSemanticTokens(source, range))));
      },
    },
    {
      capability: { inlayHintProvider: true },
      listen: (connection, ask) => connection.languages.inlayHint.on(ask((source, { range }, { inlayHints }) => (inlayHints.enabled ? getInlayHints(source, range) : []))),
    },
    {
      capability: { codeLensProvider: {} },
      listen: (connection, ask) => connection.onCodeLens(ask((source, _params, { codeLens }) => (codeLens.enabled ? getCodeLenses(source) : []))),
    },
    {
      capability: { completionProvider: {} },
      listen: (connection, ask) => connection.onCompletion(ask((source, { position }) => getCompletions(source, position))),
    },
    {
      capability: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } },
      listen: (connection, ask) => connection.onCodeAction(ask((source, { range }, { checks }) => getCodeActions(source, range, checks, docs))),
    },
  ];
}

/** All that the features can do, for the answer to `initialize`. */
export function capabilitiesOf(features: readonly Feature[]): ServerCapabilities {
  return Object.assign({}, ...features.map(({ capability }) => capability));
}

/** The protocol has no empty answer for tokens, so where there is no source there are no tokens. */
function onTokens<Params>(answer: (params: Params, token: CancellationToken) => Promise<{ data: number[] } | null>) {
  return async (params: Params, token: CancellationToken) => (await answer(params, token)) ?? { data: [] };
}

/** A source that changes while it is searched is left out: the client asks again as more is typed. */
async function workspaceSymbols(sources: Sources, query: string, token: CancellationToken): Promise<SymbolInformation[]> {
  const found = await Promise.all(
    sources.uris.map(async (uri) => {
      const source = await unlessCancelled(sources.current(uri).catch(() => null), token);
      return source ? getWorkspaceSymbols(source, query) : [];
    }),
  );
  return found.flat();
}

/** The markup that a client shows, from what it says it prefers. */
export function hoverMarkup(formats: readonly string[] | undefined): MarkupKind {
  return formats === undefined || formats.includes(MarkupKind.Markdown) ? MarkupKind.Markdown : MarkupKind.PlainText;
}
