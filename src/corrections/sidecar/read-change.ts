/** A change as a sidecar holds it, checked field by field. */
import type { StatementKind } from '../../engine/annotation';
import { actorTypes } from '../../engine/annotation';
import type { ActorName, ActorReference, Anchor, Change, Scope } from '../decision';
import { field, listOf, offset, oneOf, someText, textUpTo } from './refine';

/** UTF-16 units of one stretch of text, of a name or role, and stretches of one decision, that are read. */
const longestWords = 100_000;
const longestContext = 256;
const longestName = 1_000;
export const mostPieces = 100;

const kinds: readonly StatementKind[] = ['direct', 'indirect', 'mixed'];
const scopes: readonly Scope[] = ['mention', 'source', 'always'];

/** `null` where it is no change that this version knows, or a field of it is missing or of another kind. */
export function readChange(value: unknown): Change | null {
  const change = field(value, 'change');
  const scope = oneOf(scopes, field(value, 'scope'));
  switch (change) {
    case 'attribute': {
      const speaker = readSpeaker(value);
      return speaker && { change, ...speaker };
    }
    case 'statement':
    case 'accept': {
      const [speaker, kind] = [readSpeaker(value), oneOf(kinds, field(value, 'kind'))];
      return speaker && kind && { change, kind, ...speaker };
    }
    case 'not-a-statement':
    case 'not-a-name':
      return { change };
    case 'name': {
      const actor = readReference(field(value, 'actor'));
      return actor && { change, actor };
    }
    case 'extent': {
      const part = oneOf(['content', 'cue', 'source'], field(value, 'part'));
      const anchors = listOf(field(value, 'anchors'), mostPieces, readAnchor);
      return part && anchors && { change, part, anchors };
    }
    case 'type': {
      const type = oneOf(actorTypes, field(value, 'type'));
      return type && scope && { change, type, scope };
    }
    case 'merge': {
      const into = readReference(field(value, 'into'));
      return into && scope && { change, into, scope };
    }
    case 'split': {
      const into = readReference(field(value, 'into'));
      return into && { change, into };
    }
    case 'rename': {
      const name = someText(field(value, 'name'), longestName);
      return name !== null && scope ? { change, name, scope } : null;
    }
    case 'role': {
      const role = someText(field(value, 'role'), longestName);
      return role !== null && scope ? { change, role, scope } : null;
    }
    case 'dismiss':
    case 'switch-off': {
      const code = someText(field(value, 'code'), longestName);
      return code === null ? null : { change, code };
    }
    case 'refuse': {
      const carried = someText(field(value, 'carried'), longestName);
      return carried === null ? null : { change, carried };
    }
    default:
      return null;
  }
}

export function readAnchor(value: unknown): Anchor | null {
  const [start, end] = [offset(field(value, 'start')), offset(field(value, 'end'))];
  return start === null || end === null ? null : anchorFrom(start, end, value);
}

/** An anchor at a place with the words of a value that has `exact`, `prefix` and `suffix`. */
export function anchorFrom(start: number, end: number, quote: unknown): Anchor | null {
  const exact = someText(field(quote, 'exact'), longestWords);
  const prefix = textUpTo(field(quote, 'prefix') ?? '', longestContext);
  const suffix = textUpTo(field(quote, 'suffix') ?? '', longestContext);
  return exact === null || prefix === null || suffix === null || end < start ? null : { start, end, exact, prefix, suffix };
}

export function readActorName(value: unknown): ActorName | null {
  const name = someText(field(value, 'name'), longestName);
  const type = oneOf(actorTypes, field(value, 'type'));
  return name !== null && type ? { name, type } : null;
}

function readReference(value: unknown): ActorReference | null {
  const actor = readActorName(value);
  const at = field(value, 'at');
  if (!actor || at === undefined) return null;
  if (at === null) return { ...actor, at };
  const anchor = readAnchor(at);
  return anchor && { ...actor, at: anchor };
}

function readSpeaker(value: unknown): { readonly speaker: ActorReference | null } | null {
  const speaker = field(value, 'speaker');
  if (speaker === null) return { speaker };
  const reference = readReference(speaker);
  return reference && { speaker: reference };
}
