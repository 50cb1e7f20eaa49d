/** What an interrupted run has read already: known again by digests, so that a changed input is noticed. */
import { createHash } from 'node:crypto';
import type { Input } from './inputs';

/** A run that can't be gone on with: what differs, and what to do. */
export class ResumeError extends Error {}

/** A digest of what an input holds, wherever it stands: 16 hexadecimal digits of its SHA-256. */
export function digestOf({ where: _, ...held }: Input): string {
  return createHash('sha256').update(JSON.stringify(held)).digest('hex').slice(0, 16);
}

/** The inputs after those in `done`. Throws a `ResumeError` at the first that is not what was read in its place before. */
export async function* notDone(inputs: AsyncIterable<Input>, done: readonly string[]): AsyncIterable<Input> {
  let seen = 0;
  for await (const input of inputs) {
    const before = done[seen++];
    if (before === undefined) yield input;
    else if (before !== digestOf(input)) throw new ResumeError(`${input.where} has changed since the run was interrupted, which had read ${done.length} inputs.`);
  }
  if (seen < done.length) throw new ResumeError(`There are ${seen} inputs, but the interrupted run had read ${done.length}.`);
}
