/** What things are called in front of the reader: types of actors, kinds of statements, how sure, days. */
import * as l10n from '@vscode/l10n';
import type { Actor, ActorType, StatementKind } from '../engine/annotation';

export function typeWord(type: ActorType): string {
  switch (type) {
    case 'person':
      return l10n.t('person');
    case 'organization':
      return l10n.t('organization');
    case 'place':
      return l10n.t('place');
    case 'nationality':
      return l10n.t('nationality');
    case 'event':
      return l10n.t('event');
    case 'product':
      return l10n.t('product');
    case 'work':
      return l10n.t('work');
    case 'other':
      return l10n.t('name of another kind');
  }
}

/** The kind of a statement as a heading: "Direct quotation". */
export function kindWord(kind: StatementKind): string {
  switch (kind) {
    case 'direct':
      return l10n.t('Direct quotation');
    case 'indirect':
      return l10n.t('Indirect statement');
    case 'mixed':
      return l10n.t('Partly quoted statement');
  }
}

/**
 * How sure the reader of a statement may be, as a sentence. The bounds part what holds more than nine times in ten,
 * more than three times in four, and more often than not.
 */
export function sureWord(confidence: number): string {
  if (confidence >= 1) return l10n.t('This is certain.');
  if (confidence >= 0.9) return l10n.t('This is almost certain.');
  if (confidence >= 0.75) return l10n.t('This is likely.');
  if (confidence >= 0.5) return l10n.t('This is more likely than not.');
  return l10n.t('This is doubtful: check it against the text.');
}

/** A day, month or range as a reader of `locale` writes it; what is no ISO 8601 day, month or range stays as it is. */
export function dayWord(iso: string, locale: string | undefined): string {
  const format = (part: string): string | null => {
    const date = new Date(part.length === 7 ? `${part}-01` : part);
    if (!/^\d{4}-\d{2}(-\d{2})?$/.test(part) || Number.isNaN(date.getTime())) return null;
    const day = part.length === 7 ? {} : ({ weekday: 'long', day: 'numeric' } as const);
    return new Intl.DateTimeFormat(locale, { ...day, month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
  };
  const [from = '', to] = iso.split('/');
  const first = format(from);
  if (to === undefined) return first ?? iso;
  const last = format(to);
  return first === null || last === null ? iso : l10n.t('{0} to {1}', first, last);
}

/** The role that the text gives an actor first, where it gives one. */
export function mainRole({ name, roles }: Actor): string | undefined {
  return roles.find((role) => role !== name);
}

/** An actor with its role: "Lim Soo-suk, spokesperson of the Foreign Ministry in Seoul". */
export function actorWithRole(actor: Actor): string {
  const role = mainRole(actor);
  return role === undefined ? actor.name : l10n.t('{0}, {1}', actor.name, role);
}

/** The beginning of a text, cut at a blank where there is one near, with an ellipsis where something is left out. */
export function shorten(text: string, limit: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  const blank = line.lastIndexOf(' ', limit);
  const cut = blank > limit / 2 ? blank : limit;
  // A pair of surrogates is one character: it is not cut in two
  return `${line.slice(0, /[\uD800-\uDBFF]/.test(line.charAt(cut - 1)) ? cut - 1 : cut)}…`;
}
