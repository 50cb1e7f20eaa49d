/** Speaks with the language server in its web worker, and reads the extension's files for it: a worker can't. */
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import type { ReadFileParams } from '../../server/protocol';
import { readFileRequest } from '../../server/protocol';
import { clientOptions } from './client-options';

/** Folders of the extension that the server may ask for. */
const readable = /^(model|dist)\/[\w.-]+$/;

export function createWebClient(server: Worker, { extensionUri }: vscode.ExtensionContext, log: vscode.LogOutputChannel): LanguageClient {
  const client = new LanguageClient('onTheRecord', 'On the Record', server, clientOptions(log));
  client.onRequest(readFileRequest.method, ({ path }: ReadFileParams) => {
    if (!readable.test(path)) throw new Error(`${path} is no file of the reader. Ask for one in model/ or dist/.`);
    return vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, path));
  });
  return client;
}
