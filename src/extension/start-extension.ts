/** Puts the extension together: log, server, sources, and the features around them. Nothing here waits for the server. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { OnTheRecord } from './api';
import { serverOf } from './client/server';
import { features } from './features';
import type { Session } from './session';
import { Sources } from './sources/sources';

type CreateClient = (context: vscode.ExtensionContext, log: vscode.LogOutputChannel) => BaseLanguageClient;

export function startExtension(context: vscode.ExtensionContext, createClient: CreateClient, osUser: string | null): Partial<OnTheRecord> {
  const log = vscode.window.createOutputChannel('On the Record', { log: true });
  const client = createClient(context, log);
  const server = serverOf(client);
  const sources = new Sources(server, log);
  const offered: Partial<OnTheRecord> = { annotation: async (uri) => sources.upToDate(uri) };
  const session: Session = { context, server, sources, log, osUser, offer: (part) => { Object.assign(offered, part); } };
  context.subscriptions.push(log, client, sources, ...features.flatMap((activate) => activate(session)));
  client.start().catch((error: unknown) => {
    log.error('The language server could not be started, so nothing can be annotated. Reload the window to try again.', error);
  });
  return offered;
}
