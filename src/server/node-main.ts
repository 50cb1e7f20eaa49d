/** Starts the server in Node: under VS Code by IPC, under other editors with `--stdio`. */
import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { openReader } from '../runtime/node-reader';
import { startServer } from './server';

startServer(createConnection(ProposedFeatures.all), {
  openReader: ({ modelFolder }) => openReader(modelFolder ?? join(__dirname, '..', 'model')),
});
