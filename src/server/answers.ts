/** How a request about a source is answered: on its present version, or not at all, and never with an exception. */
import type { CancellationToken, Connection } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { AnnotatedSource } from '../language-service/annotated-source';
import type { ServerSettings } from './protocol';
import type { Sources } from './sources';
import { Superseded } from './sources';

interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

/** Answers from a source, the request's own parameters and the settings that hold for the source. */
export type Answer<Params, Result> = (source: AnnotatedSource, params: Params, settings: ServerSettings) => Result;

/** Makes a handler of an answer. */
export type Ask = <Params extends DocumentParams, Result>(answer: Answer<Params, Result>) => (params: Params, token: CancellationToken) => Promise<Result | null>;

/**
 * Handlers wait until the document's present version is read. Where it changes meanwhile they fail with
 * `ContentModified`, where the client cancels with `RequestCancelled`; both are silent in an editor. What goes wrong in
 * an answer is logged, and the editor is told nothing is there.
 */
export function createAsk(sources: Sources, settingsFor: (uri: string) => Promise<ServerSettings>, log: Connection['console']): Ask {
  return (answer) => async (params, token) => {
    const { uri } = params.textDocument;
    try {
      const settings = await settingsFor(uri);
      const source = await unlessCancelled(sources.current(uri), token);
      return source && answer(source, params, settings);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      if (error instanceof Superseded) throw new ResponseError(LSPErrorCodes.ContentModified, error.message);
      log.error(`${uri} could not be answered about: ${error instanceof Error ? error.stack : String(error)}`);
      return null;
    }
  };
}

/** The promise's value, or a rejection with `RequestCancelled` as soon as the client no longer wants it. */
export function unlessCancelled<T>(promise: Promise<T>, token: CancellationToken): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = () => reject(new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled by the client'));
    if (token.isCancellationRequested) return cancel();
    const listening = token.onCancellationRequested(cancel);
    promise.then(resolve, reject).finally(() => listening.dispose());
  });
}
