/** Speaks with the language server's process over Node's own channel. */
import { createInterface } from 'node:readline';
import type { ChildProcess } from 'node:child_process';
import type { LogOutputChannel } from 'vscode';
import { IPCMessageReader, IPCMessageWriter, LanguageClient } from 'vscode-languageclient/node';
import { clientOptions } from './client-options';
import type { ServerProcess } from './server-process';

export function createNodeClient(server: ServerProcess, log: LogOutputChannel): LanguageClient {
  const connect = async () => {
    const child = server.take();
    logWhatItWrites(child, log);
    return { reader: new IPCMessageReader(child), writer: new IPCMessageWriter(child) };
  };
  return new LanguageClient('onTheRecord', 'On the Record', connect, clientOptions(log));
}

function logWhatItWrites(child: ChildProcess, log: LogOutputChannel): void {
  if (child.stdout) createInterface({ input: child.stdout }).on('line', (line) => { log.info(line); });
  if (child.stderr) createInterface({ input: child.stderr }).on('line', (line) => { log.error(line); });
  child.on('error', (error) => { log.error('The language server’s process failed.', error); });
  child.on('exit', (code, signal) => {
    if (code !== 0) log.error(`The language server’s process ended with ${signal ?? `code ${code}`}.`);
  });
}
