/** A client that speaks the Language Server Protocol to a server in the same process, or to one that was started. */
import { PassThrough } from 'node:stream';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import type { InitializeParams, InitializeResult, MessageConnection } from 'vscode-languageserver-protocol/node';
import type { Reader } from '../../src/engine/reader/reader';
import type { OpenedReader } from '../../src/runtime/opened-reader';
import type { NotificationMethod, RequestMethod } from '../../src/server/protocol';
import { startServer } from '../../src/server/server';

export interface Client {
  readonly connection: MessageConnection;
  /** What the server logged, showed and told, by method, in the order that it came. */
  readonly told: readonly { readonly method: string; readonly params: unknown }[];
  readonly initialized: InitializeResult;
  open(uri: string, text: string, languageId?: string): void;
  /** Puts the whole text in place, as the next version. */
  type(uri: string, text: string): void;
  close(uri: string): void;
  request<Params, Result>(method: RequestMethod<Params, Result>, params: Params): Promise<Result>;
  notify<Params>(method: NotificationMethod<Params>, params: Params): void;
  hover(uri: string, offset: number, text: string): Promise<string | null>;
  /** The parameters of the first notification of `method` that fits, whether it has come or is still to come. */
  until<Params>(method: string, fits: (params: Params) => boolean): Promise<Params>;
  dispose(): void;
}

/** Connects to a server that reads with `reader` (or `openReader`), inside this process. */
export async function connect(reader: Reader | (() => Promise<OpenedReader>), params: Partial<InitializeParams> = {}): Promise<Client> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const openReader = typeof reader === 'function' ? reader : async () => ({ reader, problem: null });
  startServer(createConnection(ProposedFeatures.all, new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), { openReader });
  return talk(toClient, toServer, params);
}

/** Speaks to a server over streams, and introduces itself. */
export async function talk(from: NodeJS.ReadableStream, to: NodeJS.WritableStream, params: Partial<InitializeParams> = {}): Promise<Client> {
  const connection = createMessageConnection(new StreamMessageReader(from), new StreamMessageWriter(to));
  const told: { method: string; params: unknown }[] = [];
  const waiting = new Set<() => void>();
  const versions = new Map<string, number>();
  connection.onNotification((method, params) => {
    told.push({ method, params });
    for (const check of waiting) check();
  });
  connection.listen();
  const initialized: InitializeResult = await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {}, ...params });
  void connection.sendNotification('initialized', {});
  return {
    connection,
    told,
    initialized,
    open(uri, text, languageId = 'source-text') {
      versions.set(uri, 1);
      void connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    },
    type(uri, text) {
      const version = (versions.get(uri) ?? 0) + 1;
      versions.set(uri, version);
      void connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
    },
    close(uri) {
      void connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    },
    request: ({ method }, params) => connection.sendRequest(method, params),
    notify: ({ method }, params) => void connection.sendNotification(method, params),
    async hover(uri, offset, text) {
      const before = text.slice(0, offset).split('\n');
      const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
      const hover: { contents: { value: string } } | null = await connection.sendRequest('textDocument/hover', { textDocument: { uri }, position });
      return hover && hover.contents.value;
    },
    until: (method, fits) =>
      new Promise((resolve) => {
        const check = () => {
          const found = told.find((one) => one.method === method && fits(one.params as Parameters<typeof fits>[0]));
          if (!found) return;
          waiting.delete(check);
          resolve(found.params as Parameters<typeof fits>[0]);
        };
        waiting.add(check);
        check();
      }),
    dispose() {
      connection.dispose();
    },
  };
}

/** Reads nothing, after a pause, and stops where it is told to. */
export function slowReader(milliseconds: number): Reader & { readonly aborted: () => number } {
  let aborted = 0;
  return {
    id: 'slow',
    aborted: () => aborted,
    async read(_text, _blocks, signal) {
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      if (signal?.aborted) aborted++;
      signal?.throwIfAborted();
      return { reader: 'slow', names: [], heads: [], attributions: [], antecedents: [] };
    },
  };
}
