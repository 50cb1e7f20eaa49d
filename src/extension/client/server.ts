/** The language server as the features see it: typed requests and notifications of our protocol. */
import type { CancellationToken, Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { NotificationMethod, RequestMethod } from '../../server/protocol';

export interface Server {
  /** Asks the server, which is started first where it is not running. Rejects where it can't answer. */
  request<Params, Result>(method: RequestMethod<Params, Result>, params: Params, token?: CancellationToken): Promise<Result>;
  /** Tells the server something. */
  notify<Params>(method: NotificationMethod<Params>, params: Params): Promise<void>;
  /** Calls `handler` with what the server tells. */
  onNotification<Params>(method: NotificationMethod<Params>, handler: (params: Params) => void): Disposable;
}

export function serverOf(client: BaseLanguageClient): Server {
  return {
    // Without a token of its own the library would take `undefined` for a second parameter
    request: (method, params, token) => (token ? client.sendRequest(method.method, params, token) : client.sendRequest(method.method, params)),
    notify: (method, params) => client.sendNotification(method.method, params as object),
    onNotification: (method, handler) => client.onNotification(method.method, handler),
  };
}
