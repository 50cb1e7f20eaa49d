/** A change in words, for people who read a sidecar with another tool or in a difference of versions. English, as all that is kept. */
import type { ActorReference, Change } from '../decision';

export function inWords(change: Change): string {
  switch (change.change) {
    case 'attribute':
      return said(change.speaker);
    case 'statement':
      return `${change.kind} statement, ${said(change.speaker)}`;
    case 'accept':
      return `right: ${change.kind} statement, ${said(change.speaker)}`;
    case 'not-a-statement':
      return 'not a statement';
    case 'not-a-name':
      return 'not a name';
    case 'name':
      return `names ${change.actor.name} (${change.actor.type})`;
    case 'extent':
      return `${change.part}: ${change.anchors.length === 0 ? 'none' : change.anchors.map(({ exact }) => `“${exact}”`).join(' … ')}`;
    case 'type':
      return `is of type ${change.type}`;
    case 'merge':
      return `the same as ${change.into.name}`;
    case 'split':
      return `somebody else: ${change.into.name}`;
    case 'rename':
      return `called ${change.name}`;
    case 'role':
      return `role: ${change.role}`;
    case 'dismiss':
      return `finding dismissed: ${change.code}`;
    case 'switch-off':
      return `check switched off: ${change.code}`;
    case 'refuse':
      return `not carried over: ${change.carried}`;
  }
}

function said(speaker: ActorReference | null): string {
  return speaker === null ? 'said by nobody who is known' : `said by ${speaker.name}`;
}
