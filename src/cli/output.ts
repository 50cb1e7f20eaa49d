/** Where results go: standard output, or a file that has its final name only when it is whole. */
import { once } from 'node:events';
import type { WriteStream } from 'node:fs';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';

export interface Output {
  /** Waits where the receiver is slower than we are. */
  write(content: string | Uint8Array): Promise<void>;
  /** Everything is written: give the file its name. */
  finish(): Promise<void>;
  /** Something went wrong: leave nothing half-written under the final name. */
  abandon(): Promise<void>;
}

/** Thrown where the reader of our output has gone away (`| head`): a reason to stop, not an error to tell. */
export class OutputClosed extends Error {}

/** Standard output. */
export function standardOutput(stream: NodeJS.WriteStream = process.stdout): Output {
  let closed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
    stream.emit('drain');
  });
  return {
    write: async (content) => {
      if (closed) throw new OutputClosed();
      if (!stream.write(content)) await once(stream, 'drain');
    },
    finish: async () => undefined,
    abandon: async () => undefined,
  };
}

/** A file, written beside `path` as `path.partial` and renamed when it is whole. With `keep` it is gone on with, from its end. */
export function fileOutput(path: string, keep = false): Output {
  const partial = partialOf(path);
  const stream = createWriteStream(partial, { flags: keep ? 'a' : 'w' });
  const failed = failureOf(stream);
  return {
    write: async (content) => {
      if (!stream.write(content)) await Promise.race([once(stream, 'drain'), failed]);
    },
    finish: async () => {
      await close(stream, failed);
      await rename(partial, path);
    },
    abandon: async () => {
      stream.destroy();
      if (!keep) await rm(partial, { force: true });
    },
  };
}

export function partialOf(path: string): string {
  return `${path}.partial`;
}

function failureOf(stream: WriteStream): Promise<never> {
  const failed = new Promise<never>((_, reject) => stream.once('error', reject));
  failed.catch(() => undefined);
  return failed;
}

async function close(stream: WriteStream, failed: Promise<never>): Promise<void> {
  stream.end();
  await Promise.race([finished(stream), failed]);
}
