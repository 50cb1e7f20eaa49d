/** What the extension gives to other extensions, by `extensions.getExtension('on-the-record.on-the-record').exports`. */
import type { Range, TreeDataProvider, Uri } from 'vscode';
import type { VersionedAnnotation } from '../server/protocol';

export interface OnTheRecord {
  /** The annotation of an open source in its present version; `undefined` where the document is none or can't be read. */
  annotation(uri: Uri): Promise<VersionedAnnotation | undefined>;
  /** What is painted in the editors that show a document: ranges by look ("direct/speaker1"). */
  painted(uri: Uri): ReadonlyMap<string, readonly Range[]>;
  /** The view "Actors & Statements" as it stands; its elements are the ids of its rows. */
  readonly tree: TreeDataProvider<string>;
  /** What the status bar says of the review that is under way; empty where there is none. */
  reviewProgress(): string;
}
