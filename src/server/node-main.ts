/** Starts the server in Node: under VS Code by IPC, under other editors with `--stdio`. With `--model FOLDER` that model is opened before the client says hello. */
import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { openReader } from '../runtime/node-reader';
import { startServer } from './server';

const ahead = folderAhead();
const opened = ahead === undefined ? undefined : openReader(ahead);

startServer(createConnection(ProposedFeatures.all), {
  openReader: async ({ modelFolder }) => (modelFolder === undefined && opened ? opened : openReader(modelFolder ?? join(__dirname, '..', 'model'))),
});

function folderAhead(): string | undefined {
  const at = process.argv.indexOf('--model');
  return at < 0 ? undefined : process.argv[at + 1];
}
