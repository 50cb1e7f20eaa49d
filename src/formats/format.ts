/** What an export format is: annotations in, the contents of files out; and, where it can be read back, the way back. */
import type { Annotation } from '../engine/annotation';

/** An annotation with the text that it is of; all formats start from it. Offsets are UTF-16 indices into `text`. */
export type AnnotatedText = Annotation & { readonly text: string };

/** One file of an export: what its name ends in, with the dot (".ann"), and what is in it. Strings are written as UTF-8. */
export interface ExportedFile {
  readonly extension: string;
  readonly content: string | Uint8Array;
}

interface Named {
  /** What `--to` takes: "web-annotation". */
  readonly id: string;
  /** The name as people know it: "W3C Web Annotation". */
  readonly label: string;
  /** Who uses it for what, in one clause. */
  readonly purpose: string;
}

/** A format that gives each source files of its own. */
export interface DocumentFormat extends Named {
  readonly unit: 'document';
  /** What the files' names end in, the one that a person opens first. */
  readonly extensions: readonly [string, ...string[]];
  /** The files for one source, one for each of `extensions`, in their order. */
  write(annotated: AnnotatedText): readonly ExportedFile[];
  /**
   * Reads one source's files back, in the order of `extensions`. What the format can't hold comes back empty; a format that
   * does not hold the id takes `id`.
   * Throws a `FormatError` where they are not what the format says.
   */
  read?(files: readonly string[], id: string): AnnotatedText;
}

/** A format that puts any number of sources into one file. */
export interface CollectionFormat extends Named {
  readonly unit: 'collection';
  readonly extensions: readonly [string];
  /** The file in pieces, in order; a format that can be written line by line holds one source at a time. */
  write(annotated: Iterable<AnnotatedText> | AsyncIterable<AnnotatedText>): AsyncIterable<string | Uint8Array>;
  /** Reads a whole file back, source by source. Throws a `FormatError` that names the line or the item where it can't. */
  read?(content: string): Iterable<AnnotatedText>;
}

export type Format = DocumentFormat | CollectionFormat;

/** A file that is not what its format says: what is wrong, where, and what to do. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
}
