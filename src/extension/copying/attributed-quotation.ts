/** A statement as people quote it: its words, who said them in which role, and where and when they stood. */
import type { Actor, Annotation, Statement } from '../../engine/annotation';
import { speakersOf } from '../../engine/annotation';

/** What is quoted, part by part, in plain words. */
export interface AttributedQuotation {
  /** The content, its pieces joined by an ellipsis, in quotation marks where the text quotes it whole. */
  readonly words: string;
  /** "Lim Soo-suk, spokesperson of the Foreign Ministry"; `null` where nobody is known. */
  readonly speaker: string | null;
  /** The day of the source, ISO 8601, where it has one. */
  readonly date: string | null;
}

export function attributedQuotation(annotation: Annotation, text: string, statement: Statement): AttributedQuotation {
  const actors = speakersOf(statement).flatMap((id) => annotation.actors.find((actor) => actor.id === id) ?? []);
  return {
    words: statement.content.map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ').trim()).join(' … '),
    speaker: actors.length === 0 ? null : actors.map(withRole).join('; '),
    date: annotation.date?.iso ?? null,
  };
}

function withRole({ name, roles }: Actor): string {
  return [name, ...roles.slice(0, 1)].join(', ');
}
