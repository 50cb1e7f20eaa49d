/**
 * Files that are whole at any moment: a new one is written beside the old one and takes its place by renaming.
 *
 * Some file systems rename over a file by deleting it first. Where a process ends between the two, only the new file is
 * there, under the name that it was written by; it is whole then, and reading takes it for the file.
 */

/** What is needed of a file system, whatever it names places by. */
export interface Files<Place> {
  /** The bytes of a file; `null` where there is none. */
  read(place: Place): Promise<Uint8Array | null>;
  /** Makes the file's folders where they are missing. */
  write(place: Place, bytes: Uint8Array): Promise<void>;
  /** Replaces what is at the second place. */
  rename(from: Place, to: Place): Promise<void>;
}

/** The place of a file, and that beside it at which its next version is written. */
export interface AtomicPlace<Place> {
  readonly file: Place;
  readonly next: Place;
}

/** Replaces a file, or makes it. Whenever this ends early, `readWhole` gives the old bytes or the new ones. */
export async function replaceFile<Place>(files: Files<Place>, { file, next }: AtomicPlace<Place>, bytes: Uint8Array): Promise<void> {
  await files.write(next, bytes);
  await files.rename(next, file);
}

/** A file's bytes; `null` where there is none. `isWhole` tells whether one that was left beside it was written to its end. */
export async function readWhole<Place>(files: Pick<Files<Place>, 'read'>, { file, next }: AtomicPlace<Place>, isWhole: (bytes: Uint8Array) => boolean): Promise<Uint8Array | null> {
  const bytes = await files.read(file);
  if (bytes) return bytes;
  const left = await files.read(next);
  // It may have taken its place between the two looks
  return left && isWhole(left) ? left : files.read(file);
}
