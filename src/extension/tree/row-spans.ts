/** Which words of the text a row of "Actors & Statements" stands for. */
import type { Annotation, Span } from '../../engine/annotation';
import type { Row } from './outline';

/** What a click on the row selects: a statement's content, an actor's first mention, by name if there is one; empty for a group. */
export function spansOfRow({ subject }: Row, annotation: Annotation): readonly Span[] {
  if (subject.is === 'statement') return subject.statement.content;
  return subject.is === 'actor' ? mentionSpans(annotation, subject.actor.id).slice(0, 1) : [];
}

/** The mentions of an actor: those by name first, each in the order of the text. */
export function mentionSpans({ mentions }: Annotation, actor: string): readonly Span[] {
  const own = mentions.filter((mention) => mention.actor === actor);
  return [...own.filter(({ form }) => form === 'name'), ...own.filter(({ form }) => form !== 'name')].map(({ start, end }) => [start, end]);
}
