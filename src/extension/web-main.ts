/** The extension's entry point in the browser: the language server runs in a web worker. */
import type { ExtensionContext } from 'vscode';
import { Uri } from 'vscode';
import type { OnTheRecord } from './api';
import { startExtension } from './start-extension';

export function activate(context: ExtensionContext): Partial<OnTheRecord> {
  const server = new Worker(Uri.joinPath(context.extensionUri, 'dist', 'server-web.js').toString(true));
  return startExtension(context, async (log) => (await import('./client/web-client')).createWebClient(server, context, log), null);
}
