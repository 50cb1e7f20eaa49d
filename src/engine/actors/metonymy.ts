/** Capitals, buildings and demonyms that stand for institutions: only where they say, want or decide something, never behind a preposition. */
import type { Evidence, Span } from '../annotation';
import { countryNamed, countryOfCapital, countryOfDemonym } from '../knowledge/countries';
import { seatNamed } from '../knowledge/institutions';
import { foldName } from '../knowledge/fold';
import type { StatementDraft } from '../statements/draft';
import type { Board, DraftMention } from './board';
import { prepositions, subordinators } from './closed-classes';
import { asObject, asOwner, asParty, asSubject, type Reason } from './stands-for';
import type { Words } from './words';
import { inEnglish, tell, worded, type Wording } from '../wording';

/** A mention that stands for an institution. */
export interface Metonym {
  readonly index: number;
  readonly meant: Meaning;
  readonly why: Reason;
}

/** Finds and marks the mentions of places and nationalities that act as governments or institutions. */
export function findMetonyms(board: Board, words: Words, text: string, drafts: readonly StatementDraft[]): readonly Metonym[] {
  const sources = new Map(drafts.flatMap(({ source }) => source).flatMap((span) => startsOf(words, span).map((start) => [start, span] as const)));
  const able = board.mentions.flatMap((mention, index) => {
    if (mention.form !== 'name' || mention.type === 'person' || mention.type === 'event' || mention.type === 'work') return [];
    const meant = meaningOf(mention);
    return meant ? [{ index, mention, meant, why: speaksFor(words, mention, sources.get(mention.span[0])) }] : [];
  });
  const sure = able.flatMap(({ index, why, mention: { type } }) => (why && type !== 'nationality' ? [index] : []));
  return able.flatMap(({ index, mention, meant, why }) => {
    const reason = why ?? (mention.type !== 'nationality' && joinedWith(board, index, sure, text) ? { wording: worded('joined with one that does'), at: mention.span } : null);
    if (!reason) return [];
    board.markMetonymic(index);
    return [{ index, meant, why: reason }];
  });
}

/** Where a source's words begin: with its article, and behind it. */
function startsOf(words: Words, [start, end]: Span): readonly number[] {
  const [first] = words.within([start, end]);
  const second = words.list[first]?.lower === 'the' ? words.list[first + 1] : undefined;
  return second ? [start, second.start] : [start];
}

/** Ties metonyms to the actor of the country or the institution meant; names have their actors before. */
export function assignMetonyms(board: Board, metonyms: readonly Metonym[]): void {
  const countries = countryActors(board);
  const isOwnName = ({ index }: Metonym) => countryNamed(board.mentions[index]?.text ?? '') !== null;
  // A country's own name comes first, so that its capital is another name of it
  [...metonyms].sort((a, b) => Number(isOwnName(b)) - Number(isOwnName(a))).forEach(({ index, meant, why }) => {
    const mention = board.mentions[index];
    if (!mention) return;
    const named = meant.country === null ? undefined : countries.get(meant.country);
    const actor = named ?? board.add({ type: meant.seat ? 'organization' : 'place', named: true, gender: 'neuter' });
    const draft = board.actors[actor];
    if (!draft) return;
    if (!named && meant.country) countries.set(meant.country, actor);
    const name = mention.text.replace(/^the\s+/i, '');
    const because: Evidence = { code: 'metonymy', ...tell('“{0}” stands for {1}: {2}', name, meant.standsFor, why.wording), at: why.at };
    if (draft.mentions.length === 0 || draft.names.has(name)) draft.names.set(name, (draft.names.get(name) ?? 0) + 1);
    else if (mention.type !== 'nationality') draft.metonyms.add(name);
    draft.standsFor ??= { name: inEnglish(meant.standsFor), ...(typeof meant.standsFor !== 'string' && { wording: meant.standsFor }), because: [because] };
    board.assign(index, actor, because);
  });
}

export interface Meaning {
  /** By its name, or worded where it has none of its own. */
  readonly standsFor: string | Wording;
  /** Key under which others of the same institution are found, or `null`. */
  readonly country: string | null;
  readonly seat: boolean;
}

function meaningOf({ text, type }: DraftMention): Meaning | null {
  const seat = seatNamed(text);
  if (seat) return { standsFor: seat.standsFor, country: `seat ${seat.name}`, seat: true };
  if (type === 'nationality') {
    const people = countryOfDemonym(text);
    return people ? { standsFor: governmentOf(people.name), country: people.name, seat: false } : null;
  }
  const country = countryNamed(text) ?? countryOfCapital(text);
  return country ? { standsFor: governmentOf(country.name), country: country.name, seat: false } : null;
}

function governmentOf(country: string): Wording {
  return worded('the government of {0}', country);
}

/** Actors of the countries that the text names, by the countries' common names. */
export function countryActors(board: Board): Map<string, number> {
  const found = new Map<string, number>();
  board.actors.forEach((actor, key) => {
    for (const name of actor.names.keys()) {
      const country = countryNamed(name);
      if (country && !found.has(country.name)) found.set(country.name, key);
    }
  });
  return found;
}

/** Why the mention speaks for an institution: it is a source, or the words around it say so. */
function speaksFor(words: Words, { span, modifies, type, text }: DraftMention, source: Span | undefined): Reason | null {
  const [first, end] = words.within(span);
  const before = words.list[first - 1];
  const article = before?.lower === 'the' ? words.list[first - 2] : before;
  const preposed = article && /^\s$/.test(words.gapBefore(before?.lower === 'the' ? first - 1 : first)) && prepositions.has(article.lower);
  const whole = source && foldName(words.list.slice(...words.within(source)).map(({ text }) => text).join(' ')) === foldName(words.list.slice(first, end).map(({ text }) => text).join(' '));
  if (type === 'nationality' && before?.lower !== 'the' && !/s$/.test(words.list[end - 1]?.lower ?? '')) return null;
  if (whole && source) return { wording: worded('it is given as the source'), at: source };
  if (type === 'nationality') return preposed || isPaying(words, end) ? null : asSubject(words, end, /s$/.test(words.list[end - 1]?.lower ?? ''));
  // "Beijing's hotels": only what an institution has
  if (words.list[end]?.lower === "'s") return asOwner(words, end);
  // "as Seoul seeks": what begins a clause is no preposition
  const begins = article !== undefined && subordinators.has(article.lower) && !/^than$/.test(article.lower) ? asSubject(words, end) : null;
  // A country is a party to a deal, and has its trade, as a whole
  const party = countryNamed(text) ? null : asParty(words, first);
  if (preposed) return party ?? asObject(words, first, end) ?? begins;
  if (modifies && type !== 'place') return null;
  return asObject(words, first, end) ?? party ?? asSubject(words, end);
}

/** "The wealthiest Americans pay more": as people do, not their government. */
function isPaying(words: Words, end: number): boolean {
  return words.gapBefore(end) === ' ' && /^(?:pay|pays|paid)$/.test(words.list[end]?.lower ?? '');
}

/** "Ankara and Athens agreed": of two places that are joined, what the one stands for the other does. */
function joinedWith(board: Board, index: number, found: readonly number[], text: string): boolean {
  return found.some((other) => {
    const [a, b] = [board.mentions[Math.min(index, other)], board.mentions[Math.max(index, other)]];
    return a && b && Math.abs(index - other) === 1 && /^,? and $/.test(text.slice(a.span[1], b.span[0]));
  });
}
