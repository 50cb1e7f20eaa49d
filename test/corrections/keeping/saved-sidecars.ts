/** Versions of a sidecar, each told by its number, for the tests that break off saving; run by itself, it saves one after the other for ever. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { Decision } from '../../../src/corrections/decision';
import { parseSidecar, serializeSidecar } from '../../../src/corrections/sidecar';
import type { Files } from '../../../src/corrections/keeping/atomic-file';
import { replaceFile } from '../../../src/corrections/keeping/atomic-file';

/** A version large enough that writing it takes more than one moment. */
export function version(number: number, size = 200): Uint8Array {
  const decisions = Array.from({ length: size }, (_, index): Decision => ({
    id: `urn:uuid:${index}`, creator: 'Kim', created: '2026-01-01T00:00:00.000Z',
    target: [{ start: index, end: index + 1, exact: 'x', prefix: 'a'.repeat(32), suffix: 'b'.repeat(32) }],
    change: { change: 'rename', name: `version ${number}`, scope: 'source' },
  }));
  return new TextEncoder().encode(serializeSidecar({ decisions, others: [] }, 'a.txt', null));
}

/** The number of the version that the bytes are, whole; `null` for anything else. */
export function versionOf(bytes: Uint8Array, size = 200): number | null {
  const parsed = parseSidecar(new TextDecoder().decode(bytes));
  if (!('sidecar' in parsed) || parsed.sidecar.decisions.length !== size) return null;
  const names = new Set(parsed.sidecar.decisions.map(({ change }) => (change.change === 'rename' ? change.name : '')));
  const [name = ''] = names;
  return names.size === 1 && name.startsWith('version ') ? Number(name.slice('version '.length)) : null;
}

/** Node's file system; where `deletesFirst`, renaming deletes what it replaces, as some of VS Code's file systems do. */
export function nodeFiles(deletesFirst: boolean): Files<string> {
  return {
    read: (place) => readFile(place).catch((error: NodeJS.ErrnoException) => { if (error.code === 'ENOENT') return null; throw error; }),
    write: (place, bytes) => writeFile(place, bytes),
    async rename(from, to) {
      if (deletesFirst) await rm(to, { force: true });
      await rename(from, to);
    },
  };
}

async function saveForEver(file: string, deletesFirst: boolean): Promise<never> {
  const files = nodeFiles(deletesFirst);
  for (let number = 1; ; number++) {
    await replaceFile(files, { file, next: `${file}.next` }, version(number));
    process.stdout.write(`${number}\n`);
  }
}

const [, script, file, mode] = process.argv;
if (script === __filename && file !== undefined) void saveForEver(file, mode === 'deletes-first');
