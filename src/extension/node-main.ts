/** The extension's entry point on the desktop and in a remote host: the language server runs as a process of its own. */
import { userInfo } from 'node:os';
import type { ExtensionContext } from 'vscode';
import type { OnTheRecord } from './api';
import { createNodeClient } from './client/node-client';
import { startExtension } from './start-extension';

export function activate(context: ExtensionContext): Partial<OnTheRecord> {
  return startExtension(context, createNodeClient, accountName());
}

/** Some containers run as a user that no table names. */
function accountName(): string | null {
  try {
    return userInfo().username || null;
  } catch {
    return null;
  }
}
