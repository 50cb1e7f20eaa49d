/** The last annotation of a document and the edits since: a keystroke only adds to a list, moving waits until somebody looks. */
import type { Annotation } from '../../engine/annotation';
import type { VersionedAnnotation } from '../../server/protocol';
import type { Edit } from './edit';
import { moveAnnotation } from './move-annotation';

export class HeldAnnotation {
  #annotation: Annotation;
  readonly #decisions: VersionedAnnotation['decisions'];
  #version: number;
  #edits: Edit[] = [];

  constructor({ version, annotation, decisions }: VersionedAnnotation) {
    this.#decisions = decisions;
    this.#annotation = annotation;
    this.#version = version;
  }

  /** Takes in the edits, in their order, that made `version` of the document. */
  edited(edits: readonly Edit[], version: number): void {
    this.#edits.push(...edits);
    this.#version = version;
  }

  /** The annotation with its positions in the text as it is now. */
  get current(): VersionedAnnotation {
    if (this.#edits.length > 0) {
      this.#annotation = moveAnnotation(this.#annotation, this.#edits);
      this.#edits = [];
    }
    return { version: this.#version, annotation: this.#annotation, decisions: this.#decisions };
  }
}
