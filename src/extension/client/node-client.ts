/** Starts the language server as a process, with which it speaks over Node's own channel. */
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions } from './client-options';

export function createNodeClient(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): LanguageClient {
  const server = { module: vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath, transport: TransportKind.ipc };
  return new LanguageClient('onTheRecord', 'On the Record', { run: server, debug: server }, clientOptions(context, log));
}
