/** `on-the-record serve --stdio`: the language server for any editor. */
import { join } from 'node:path';
import { createConnection, ProposedFeatures, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { openReader } from '../runtime/node-reader';
import { startServer } from '../server/server';
import type { Command, ExitCode } from './command';
import { parse, UsageError } from './command';

const help = `on-the-record serve --stdio: the language server, for any editor

Speaks the Language Server Protocol on standard input and output; docs/other-editors.md says how editors start it.

  --model FOLDER    read with another model
`;

export const serveCommand: Command = {
  name: 'serve',
  summary: 'the language server, for any editor',
  help,
  run(args) {
    const { options } = parse(args, { stdio: { type: 'boolean' } });
    if (!options['stdio']) throw new UsageError('serve takes --stdio: it speaks on standard input and output.');
    startServer(createConnection(ProposedFeatures.all, new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout)), {
      openReader: ({ modelFolder }) => openReader(modelFolder ?? (typeof options['model'] === 'string' ? options['model'] : join(__dirname, '..', 'model'))),
    });
    // The connection ends the process when the editor says so
    return new Promise<ExitCode>(() => undefined);
  },
};
