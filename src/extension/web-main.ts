/** The extension's entry point in the browser: the language server runs in a web worker. */
import type { ExtensionContext } from 'vscode';
import type { OnTheRecord } from './api';
import { createWebClient } from './client/web-client';
import { startExtension } from './start-extension';

export function activate(context: ExtensionContext): Partial<OnTheRecord> {
  return startExtension(context, createWebClient, null);
}
