/** Starts the language server in a web worker, and reads the extension's files for it: a worker can't. */
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import type { ReadFileParams } from '../../server/protocol';
import { readFileRequest } from '../../server/protocol';
import { clientOptions } from './client-options';

/** Folders of the extension that the server may ask for. */
const readable = /^(model|dist)\/[\w.-]+$/;

export function createWebClient(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): LanguageClient {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server-web.js');
  const client = new LanguageClient('onTheRecord', 'On the Record', new Worker(script.toString(true)), clientOptions(context, log));
  client.onRequest(readFileRequest.method, ({ path }: ReadFileParams) => {
    if (!readable.test(path)) throw new Error(`${path} is no file of the reader. Ask for one in model/ or dist/.`);
    return vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, path));
  });
  return client;
}
