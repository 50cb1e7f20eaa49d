/** Puts the extension together: log, server, sources, and the features around them. Nothing here waits for the server. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { OnTheRecord } from './api';
import { serverOf } from './client/server';
import { features } from './features';
import type { Session } from './session';
import { Sources } from './sources/sources';

/** Loads what speaks with the server, which is the larger part of the extension's code. */
type LoadClient = (log: vscode.LogOutputChannel) => Promise<BaseLanguageClient>;

/** The server is being started when this is called; what speaks with it is loaded by `loadClient` when the extension is active, which takes less time than the server does. */
export function startExtension(context: vscode.ExtensionContext, loadClient: LoadClient, osUser: string | null): Partial<OnTheRecord> {
  const log = vscode.window.createOutputChannel('On the Record', { log: true });
  const client = new Promise((activated) => { setTimeout(activated); }).then(() => loadClient(log));
  const server = serverOf(client);
  const sources = new Sources(server, log);
  const offered: Partial<OnTheRecord> = { annotation: async (uri) => sources.upToDate(uri) };
  const session: Session = { context, server, sources, log, osUser, offer: (part) => { Object.assign(offered, part); } };
  context.subscriptions.push(log, { dispose: () => void client.then((there) => there.dispose()).catch(() => undefined) }, sources, ...features.flatMap((activate) => activate(session)));
  client.then((there) => there.start()).catch((error: unknown) => {
    log.error('The language server could not be started, so nothing can be annotated. Reload the window to try again.', error);
  });
  return offered;
}
