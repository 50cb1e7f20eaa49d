/**
 * The language server's process, started as this module is loaded: the extension host goes on loading the extension and
 * asking the window about it while the server loads the model.
 */
import { join } from 'node:path';
import { ServerProcess } from './server-process';

/** Bundled, this module lies in `dist/`. */
export const serverAhead = new ServerProcess(join(__dirname, 'server.js'), ['--model', join(__dirname, '..', 'model')]);
