/**
 * What people have decided on a source in the editor, read from the files that it keeps beside sources. A folder can hold
 * anything there: links are not followed, large files not read, and nothing is ever written.
 */
import { lstat, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';
import { carriedFrom, mostCarried, mostKeptBytes, mostKeptFiles } from '../corrections/carried-from';
import type { DecisionsOn } from '../corrections/decided-annotation';
import type { CarriedDecision } from '../corrections/decision';
import type { AtomicPlace, Files } from '../corrections/keeping/atomic-file';
import { keptFolder, nextEnding, sidecarEnding, snapshotEnding } from '../corrections/keeping/kept-paths';
import { pathInside } from '../corrections/keeping/path-inside';
import { readDecisions, readMadeOn } from '../corrections/keeping/read-kept';
import type { Sidecar } from '../corrections/sidecar';
import { emptySidecar, largestKept } from '../corrections/sidecar';

/** Gives what is decided on the source in a file; `null` where nothing is. */
export type DecisionsOf = (file: string) => Promise<DecisionsOn | null>;

/** A source's place below the nearest folder that keeps decisions, as the editor's workspace folder does. */
interface KeptPlace {
  readonly root: string;
  /** With forward slashes. */
  readonly path: string;
}

interface CarriedHere {
  readonly path: string;
  readonly carried: readonly CarriedDecision[];
}

/** Reads decisions as they are asked for. `tell` is told of each file that can't be read, with the cause; its decisions are left out. */
export function decisionsBeside(tell: (file: string, problem: string) => void): DecisionsOf {
  const carriedIn = new Map<string, Promise<readonly CarriedHere[]>>();
  const toldOf = new Set<string>();
  const read = async (place: KeptPlace): Promise<Sidecar> => {
    const file = keptFile(place, sidecarEnding);
    const found = await readSidecar(place).catch((error: unknown) => ({ problem: error instanceof Error ? error.message : String(error) }));
    if (!('problem' in found)) return found;
    if (!toldOf.has(file)) tell(file, found.problem);
    toldOf.add(file);
    return emptySidecar;
  };
  return async (source) => {
    const place = await placeOf(resolve(source));
    if (!place) return null;
    const { decisions } = await read(place);
    if (!carriedIn.has(place.root)) carriedIn.set(place.root, readCarried(place.root, read));
    const others = (await carriedIn.get(place.root)) ?? [];
    const carried = others.flatMap((other) => (other.path === place.path ? [] : other.carried)).slice(0, mostCarried);
    if (decisions.length === 0 && carried.length === 0) return null;
    return { decisions, madeOn: decisions.length === 0 ? null : await readMadeOn(files(place), atomic(keptFile(place, snapshotEnding))), carried };
  };
}

async function placeOf(source: string): Promise<KeptPlace | null> {
  for (let root = dirname(source); ; root = dirname(root)) {
    if ((await lstat(join(root, keptFolder)).catch(() => null))?.isDirectory()) {
      const path = pathInside(slashed(root), slashed(source));
      return path === null || path.split('/')[0] === keptFolder ? null : { root, path };
    }
    if (root === dirname(root)) return null;
  }
}

async function readSidecar(place: KeptPlace): Promise<Sidecar | { readonly problem: string }> {
  const parsed = await readDecisions(files(place), atomic(keptFile(place, sidecarEnding)));
  if (!parsed) return emptySidecar;
  return 'problem' in parsed ? { problem: `line ${parsed.problem.line}: ${parsed.problem.cause}` } : parsed.sidecar;
}

/** What each source below a folder has decided for all, up to as many files and bytes as the editor reads. */
async function readCarried(root: string, read: (place: KeptPlace) => Promise<Sidecar>): Promise<readonly CarriedHere[]> {
  const folder = join(root, keptFolder);
  const found = (await glob([`**/*${sidecarEnding}`], { cwd: folder, dot: true, followSymbolicLinks: false })).sort().slice(0, mostKeptFiles);
  const carried: CarriedHere[] = [];
  let left = mostKeptBytes;
  for (const name of found) {
    left -= (await lstat(join(folder, name))).size;
    if (left < 0) break;
    const path = name.slice(0, -sidecarEnding.length);
    carried.push({ path, carried: carriedFrom((await read({ root, path })).decisions, path) });
  }
  return carried;
}

function files({ root }: KeptPlace): Pick<Files<string>, 'read'> {
  return {
    async read(file) {
      await refuseLinks(root, file);
      const found = await lstat(file).catch(() => null);
      if (!found) return null;
      if (!found.isFile()) throw new Error('it is no file');
      if (found.size > largestKept) throw new Error(`it is larger than ${largestKept} bytes`);
      return readFile(file);
    },
  };
}

/** Throws where a folder on the way to the file, or the file itself, is a link: it could lead anywhere. */
async function refuseLinks(root: string, file: string): Promise<void> {
  for (let part = file; part.length > root.length; part = dirname(part)) {
    if ((await lstat(part).catch(() => null))?.isSymbolicLink()) throw new Error(`${relative(root, part)} is a symbolic link`);
  }
}

function keptFile({ root, path }: KeptPlace, ending: string): string {
  return join(root, keptFolder, `${path}${ending}`);
}

function atomic(file: string): AtomicPlace<string> {
  return { file, next: `${file}${nextEnding}` };
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
