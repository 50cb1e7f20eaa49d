/** Starts the server in a web worker, where the client reads the model's files and sends them over. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { openReader } from '../runtime/web-reader';
import { readFileRequest } from './protocol';
import { startServer } from './server';

const wasmFile = 'dist/ort-wasm-simd-threaded.wasm';

/** In a worker `self` is the port to whoever started it. */
declare const self: Worker;

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
const readFile = (path: string): Promise<Uint8Array> => connection.sendRequest(readFileRequest.method, { path });

startServer(connection, {
  openReader: async () => openReader({ nameOf: (name) => `model/${name}`, read: (name) => readFile(`model/${name}`) }, await readFile(wasmFile)),
});
