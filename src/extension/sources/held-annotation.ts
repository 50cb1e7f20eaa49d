/** The last annotation of a document and the edits since: a keystroke only adds to a list, moving waits until somebody looks. */
import type { Annotation } from '../../engine/annotation';
import type { VersionedAnnotation } from '../../server/protocol';
import type { Edit } from './edit';
import { moveSpanThrough } from './edit';
import { moveAnnotation } from './move-annotation';

export class HeldAnnotation {
  #annotation: Annotation;
  readonly #decisions: VersionedAnnotation['decisions'];
  #partial: VersionedAnnotation['partial'];
  #version: number;
  #edits: Edit[] = [];

  constructor({ version, annotation, decisions, partial }: VersionedAnnotation) {
    this.#partial = partial;
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
      this.#partial = this.#partial?.map((span) => moveSpanThrough(span, this.#edits)).filter((span) => span !== null);
      this.#edits = [];
    }
    return { version: this.#version, annotation: this.#annotation, decisions: this.#decisions, ...(this.#partial && { partial: this.#partial }) };
  }
}
