/** An annotation as it is written to a file or handed to another thread: what its JSON Schema describes, and no more. */
import type { Annotation, Evidence } from './annotation';
import type { Worded } from './wording';

/** The same annotation, with its text where it has one, without the wordings: reasons are written in English, whatever the language of whoever writes them. */
export function written<Read extends Annotation>(annotation: Read): Read {
  return {
    ...annotation,
    date: annotation.date && inEnglishAlone(annotation.date),
    mentions: annotation.mentions.map((mention) => ({ ...mention, because: reasons(mention.because) })),
    actors: annotation.actors.map((actor) => (actor.standsFor ? { ...actor, standsFor: { ...inEnglishAlone(actor.standsFor), because: reasons(actor.standsFor.because) } } : actor)),
    statements: annotation.statements.map((statement) => ({ ...statement, because: reasons(statement.because) })),
    dates: annotation.dates.map(inEnglishAlone),
  };
}

function reasons(because: readonly Evidence[]): readonly Evidence[] {
  return because.map(inEnglishAlone);
}

function inEnglishAlone<Told extends Worded>({ wording: _, ...told }: Told): Omit<Told, 'wording'> {
  return told;
}
