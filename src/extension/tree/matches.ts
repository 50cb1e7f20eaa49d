/** Whether a row of "Actors & Statements" holds what somebody looks for. */
import type { RowSubject } from './outline';

/** True where every word of `filter` stands in the row's names, roles or words, whatever the case. */
export function matches(subject: RowSubject, filter: string, text: string): boolean {
  const searched = searchedText(subject, text).toLocaleLowerCase();
  return filter.toLocaleLowerCase().split(/\s+/).every((word) => searched.includes(word));
}

function searchedText(subject: RowSubject, text: string): string {
  if (subject.is === 'group') return '';
  if (subject.is === 'actor') return [subject.actor.name, ...subject.actor.aliases, ...subject.actor.roles].join(' ');
  if (subject.is === 'lost') return subject.decision.target.map(({ exact }) => exact).join(' ');
  return [...subject.statement.content, ...subject.statement.cue].map(([start, end]) => text.slice(start, end)).join(' ');
}
