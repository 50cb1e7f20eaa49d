/** What the files that keep a source's decisions are called, wherever they lie. */

/** The folder, in a workspace folder, that holds all that is kept. */
export const keptFolder = '.on-the-record';

/** The endings behind the path of a source in `keptFolder`: its decisions, and the text that their positions belong to. */
export const sidecarEnding = '.jsonld';
export const snapshotEnding = '.snapshot';

/** The ending behind those while a new version is being written. */
export const nextEnding = '.next';
