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

/** What is asked, told and listened to before there is a client waits for it, in its order. */
export function serverOf(client: Promise<BaseLanguageClient>): Server {
  return {
    async request(method, params, token) {
      const there = await client;
      // Without a token of its own the library would take `undefined` for a second parameter
      return token ? there.sendRequest(method.method, params, token) : there.sendRequest(method.method, params);
    },
    notify: async (method, params) => (await client).sendNotification(method.method, params as object),
    onNotification(method, handler) {
      const listening = client.then((there) => there.onNotification(method.method, handler));
      // Where there will be no client, whoever starts it says so
      listening.catch(() => undefined);
      return { dispose: () => void listening.then((it) => { it.dispose(); }, () => undefined) };
    },
  };
}
