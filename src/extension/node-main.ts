/** The extension's entry point on the desktop and in a remote host: the language server runs as a process of its own. */
import type { ExtensionContext } from 'vscode';
import type { OnTheRecord } from './api';
import { createNodeClient } from './client/node-client';
import { startExtension } from './start-extension';

export function activate(context: ExtensionContext): Partial<OnTheRecord> {
  return startExtension(context, createNodeClient);
}
