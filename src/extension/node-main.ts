/** The extension's entry point on the desktop and in a remote host: the language server runs as a process of its own. */
import { serverAhead } from './client/server-ahead'; // first: it starts the server
import { userInfo } from 'node:os';
import type { ExtensionContext } from 'vscode';
import type { OnTheRecord } from './api';
import { startExtension } from './start-extension';

export function activate(context: ExtensionContext): Partial<OnTheRecord> {
  context.subscriptions.push(serverAhead);
  return startExtension(context, async (log) => (await import('./client/node-client')).createNodeClient(serverAhead, log), accountName());
}

/** Some containers run as a user that no table names. */
function accountName(): string | null {
  try {
    return userInfo().username || null;
  } catch {
    return null;
  }
}
