/** The language server, whatever it is connected by: documents in, annotations and answers out. */
import * as l10n from '@vscode/l10n';
import type { CancellationToken, Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { CodeLensRefreshRequest, MessageType, ShowMessageNotification, TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { SourceDocument } from '../engine/annotate';
import { annotate } from '../engine/annotate';
import type { Annotation } from '../engine/annotation';
import { quotationMarksReader } from '../engine/reader/quotation-marks';
import { written } from '../engine/written';
import { readerWithin } from '../engine/reader/reader-within';
import type { AnnotatedSource } from '../language-service/annotated-source';
import { getDiagnostics } from '../language-service/diagnostics';
import type { OpenedReader } from '../runtime/opened-reader';
import { withoutModel } from '../runtime/opened-reader';
import { createAsk, unlessCancelled } from './answers';
import { capabilitiesOf, createFeatures, hoverMarkup } from './features';
import type { AnnotateTextParams, ClientOptions, NotificationMethod, ReadAsSourceParams, SeeParams, SetDateParams, SetDecisionsParams, SourceParams, VersionedAnnotation } from './protocol';
import { annotateTextRequest, annotationRequest, glanceRequest, readAsSourceNotification, readerNotification, seeNotification, setDateNotification, setDecisionsNotification, stateNotification } from './protocol';
import { parseOptions } from './client-options';
import { createSettingsLookup } from './settings-lookup';
import { longText, Sources, Superseded } from './sources';

/** What the server needs from the place where it runs. */
export interface ServerHost {
  /** Opens the reader that all sources are read with; called once. */
  openReader(options: ClientOptions): Promise<OpenedReader>;
}

/** Milliseconds without a key until an edit is read: with the reading of a 5,000-word source it shall be 300 to its annotation. */
const typingPause = 100;
/** How many left-out stretches of one source are logged, one line each. */
const mostSkippedLogged = 20;

/** Serves `connection` until it ends. No text and no message of a client makes it throw. */
export function startServer(connection: Connection, host: ServerHost): void {
  const { console: log } = connection;
  const documents = new TextDocuments(TextDocument);
  const readAsSource = new Set<string>();
  const settings = createSettingsLookup(connection);
  let options: ClientOptions = {};
  let refreshes: { readonly [what in 'inlayHint' | 'semanticTokens' | 'codeLens']?: boolean | undefined } = {};
  let opened: Promise<OpenedReader> | undefined;

  const reader = async () => (await (opened ??= openReader())).reader;
  const isSource = ({ uri, languageId }: TextDocument) => readAsSource.has(uri) || !options.languages || options.languages.includes(languageId);
  /** Sends without waiting: a client that is gone, or that refuses, is no reason to stop. */
  const send = (sent: Promise<unknown>) => void sent.catch((error: unknown) => log.info(`The client did not take a message: ${String(error)}`));
  const notify = <Params>({ method }: NotificationMethod<Params>, params: Params) => {
    if (options.commands === true) send(connection.sendNotification(method, params));
  };

  const sources = new Sources({
    delay: typingPause,
    annotate: async (document, date, signal, progress) => annotate(toAnnotate(document, date), await reader(), signal, progress),
    annotateWithin: async (document, date, spans, signal) => annotate(toAnnotate(document, date), readerWithin(await reader(), spans), signal),
    glance: (document, date) => annotate(toAnnotate(document, date), quotationMarksReader),
    changed(state, source) {
      notify(stateNotification, state);
      if (source) {
        logSkipped(source);
        send(showFindings(source));
        // The editor has kept what a glance told it
        if (source.text.length >= longText) refresh();
      } else if (state.state !== 'reading') {
        send(connection.sendDiagnostics({ uri: state.uri, diagnostics: [] }));
      } else if (state.ahead) {
        refresh();
      }
    },
    failed: (uri, error) => log.error(`${uri} could not be read: ${error instanceof Error ? error.stack : String(error)}`),
  });

  const ask = createAsk(sources, settings.of, log);

  async function openReader(): Promise<OpenedReader> {
    const result = await host.openReader(options).catch((error: unknown) => withoutModel('The trained model', `could not be opened (${error instanceof Error ? error.message : String(error)})`));
    log.info(`Reading with ${result.reader.id}.`);
    if (result.problem !== null) {
      log.warn(result.problem);
      if (options.commands !== true) send(connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: result.problem }));
    }
    notify(readerNotification, { reader: result.reader.id, problem: result.problem });
    return result;
  }

  async function showFindings(source: AnnotatedSource): Promise<void> {
    const { uri, version } = source.document;
    const { checks } = await settings.of(uri);
    if (documents.get(uri)?.version !== version) return;
    await connection.sendDiagnostics({ uri, version, diagnostics: getDiagnostics(source, checks, options.docs) });
  }

  /** Has the editor ask again for what it keeps, after something else than the text has changed. */
  function refresh(): void {
    if (refreshes.inlayHint) send(connection.languages.inlayHint.refresh());
    if (refreshes.semanticTokens) send(connection.languages.semanticTokens.refresh());
    if (refreshes.codeLens) send(connection.sendRequest(CodeLensRefreshRequest.type));
  }

  function logSkipped({ document: { uri }, annotation: { skipped } }: AnnotatedSource): void {
    for (const { start, end, reason } of skipped.slice(0, mostSkippedLogged)) log.warn(`${uri}, characters ${start} to ${end}: ${reason}`);
    if (skipped.length > mostSkippedLogged) log.warn(`${uri}: ${skipped.length - mostSkippedLogged} further stretches were skipped.`);
  }

  async function annotationOf({ uri }: SourceParams, token: CancellationToken): Promise<VersionedAnnotation | null> {
    for (;;) {
      try {
        const source = await unlessCancelled(sources.complete(uri), token);
        return source && { version: source.document.version, annotation: source.annotation, decisions: sources.decisionsIn(source) };
      } catch (error) {
        if (!(error instanceof Superseded)) throw error;
      }
    }
  }

  async function glanceOf({ uri }: SourceParams, token: CancellationToken): Promise<VersionedAnnotation | null> {
    const glance = await unlessCancelled(sources.glance(uri), token).catch((error: unknown) => {
      if (error instanceof Superseded) return null;
      throw error;
    });
    return glance && { version: glance.source.document.version, annotation: glance.source.annotation, decisions: [], partial: glance.partial };
  }

  async function annotationOfText({ id, text }: AnnotateTextParams, token: CancellationToken): Promise<Annotation> {
    const abort = new AbortController();
    const listening = token.onCancellationRequested(() => abort.abort());
    try {
      return written(await annotate({ id, text }, await reader(), abort.signal));
    } finally {
      listening.dispose();
    }
  }

  connection.onInitialize(({ capabilities, initializationOptions, locale }: InitializeParams): InitializeResult => {
    options = parseOptions(initializationOptions);
    if (options.messages) l10n.config({ contents: { ...options.messages } });
    const { workspace, textDocument } = capabilities;
    settings.usePull(workspace?.configuration === true, workspace?.didChangeConfiguration?.dynamicRegistration === true);
    refreshes = { inlayHint: workspace?.inlayHint?.refreshSupport, semanticTokens: workspace?.semanticTokens?.refreshSupport, codeLens: workspace?.codeLens?.refreshSupport };
    const markup = hoverMarkup(textDocument?.hover?.contentFormat);
    const features = createFeatures({ sources, docs: options.docs, hover: { commands: options.commands === true, markup, ...(locale !== undefined && { locale }) } });
    for (const { listen } of features) listen(connection, ask);
    return {
      serverInfo: { name: 'On the Record' },
      capabilities: { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental }, ...capabilitiesOf(features) },
    };
  });
  connection.onInitialized(() => {
    settings.listen();
    // Not before: until here a client need not answer, and in the browser it is the client that reads the model's files
    opened ??= openReader();
  });
  connection.onDidChangeConfiguration(({ settings: told }) => {
    settings.change(told);
    for (const uri of sources.uris) sources.complete(uri).then((source) => source && showFindings(source), () => undefined);
    refresh();
  });

  connection.onRequest(annotationRequest.method, annotationOf);
  connection.onRequest(glanceRequest.method, glanceOf);
  connection.onRequest(annotateTextRequest.method, annotationOfText);
  connection.onNotification(seeNotification.method, (params: SeeParams) => sources.see(params));
  connection.onNotification(setDateNotification.method, ({ uri, iso }: SetDateParams) => {
    sources.setDate(uri, iso);
    refresh();
  });
  connection.onNotification(setDecisionsNotification.method, (params: SetDecisionsParams) => {
    sources.setDecisions(params);
    refresh();
  });
  connection.onNotification(readAsSourceNotification.method, ({ uri, read }: ReadAsSourceParams) => {
    if (read) readAsSource.add(uri);
    else readAsSource.delete(uri);
    const document = documents.get(uri);
    if (document && isSource(document)) sources.update(document);
    else sources.close(uri);
  });

  documents.onDidChangeContent(({ document }) => {
    if (isSource(document)) sources.update(document);
  });
  documents.onDidClose(({ document: { uri } }) => {
    readAsSource.delete(uri);
    sources.close(uri);
    settings.forget(uri);
  });
  documents.listen(connection);
  connection.listen();
}

function toAnnotate(document: TextDocument, date: string | null): SourceDocument {
  return { id: document.uri, text: document.getText(), ...(date !== null && { date }) };
}
