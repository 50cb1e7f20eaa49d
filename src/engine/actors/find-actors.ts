/** Mentions to actors, and statements to their speakers. */
import type { Actor, Mention, Statement } from '../annotation';
import type { Reading } from '../reader/reading';
import type { Source } from '../source/source';
import type { StatementDraft } from '../statements/draft';

export interface Actors {
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly statements: readonly Statement[];
}

/** Gives each name an actor of its own, and no statement a speaker. */
export function findActors(_text: string, _source: Source, _reading: Reading, drafts: readonly StatementDraft[]): Actors {
  const statements = drafts.map(({ within, continues, repeated, ...draft }, index): Statement => ({
    id: `s${index + 1}`,
    ...draft,
    speaker: null,
    ...(within !== null && { within: `s${within + 1}` }),
    ...(continues !== null && { continues: `s${continues + 1}` }),
    ...(repeated && { repeated }),
  }));
  return { mentions: [], actors: [], statements };
}
