/** The icons of actors and statements, the same wherever they are listed. */
import type { ActorType } from '../engine/annotation';

/** Names of product icons by type. */
export const actorIcons: Readonly<Record<ActorType, string>> = {
  person: 'person', organization: 'organization', place: 'location', nationality: 'globe', event: 'calendar', product: 'package', work: 'book', other: 'tag',
};

/** Names of product icons by kind. */
export const kindIcons = { direct: 'quote', mixed: 'comment-discussion', indirect: 'comment' } as const;
