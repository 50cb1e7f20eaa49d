/** Capitals, buildings and demonyms that stand for institutions: only where they say, want or decide something, never behind a preposition. */
import type { Evidence, Span } from '../annotation';
import { countryNamed, countryOfCapital, countryOfDemonym } from '../knowledge/countries';
import { seatNamed } from '../knowledge/institutions';
import { foldName } from '../knowledge/fold';
import type { StatementDraft } from '../statements/draft';
import type { Board, DraftMention } from './board';
import { auxiliaries, prepositions } from './closed-classes';
import { finiteVerbAfter } from './clause-role';
import type { Words } from './words';

/** What governments and offices do and cities do not. */
const acting =
  /^(?:say|said|says|view|want|warn|pledge|vow|demand|accuse|den(?:y|ies|ied)|insist|claim|agree|refuse|reject|threaten|hope|believe|fear|announce|condemn|urge|call|plan|intend|consider|maintain|argue|respond|retaliate|welcome|express|criticis|criticiz|deplore|protest|sign|seek|sought|propose|offer|approve|confirm|declare|decide|impose|signal|expect|promise|ask|stress|reiterate|recogni|think|thought|know|knew|tell|told|add|note|admit|acknowledge|suspect|blame|back|support|oppose|endorse|summon|expel|recall|denounce|dismiss|downplay|order|request|suggest|hint|describe|see|saw|send|sent|withdr[ae]w|negotiat|join|ratif)(?:s|d|ed|es|ing|e|ze|se|zes|ses|zed|sed|fied|fies|y|ies)?$/;

/** A mention that stands for an institution. */
export interface Metonym {
  readonly index: number;
  readonly meant: Meaning;
  readonly why: { readonly text: string; readonly at: Span };
}

/** Finds and marks the mentions of places and nationalities that act as governments or institutions. */
export function findMetonyms(board: Board, words: Words, drafts: readonly StatementDraft[]): readonly Metonym[] {
  const sources = new Map(drafts.flatMap(({ source }) => source).flatMap((span) => startsOf(words, span).map((start) => [start, span] as const)));
  return board.mentions.flatMap((mention, index) => {
    if (mention.form !== 'name' || mention.type === 'person' || mention.type === 'event' || mention.type === 'work') return [];
    const meant = meaningOf(mention);
    const why = meant && speaksFor(words, mention, sources.get(mention.span[0]));
    if (!meant || !why) return [];
    board.markMetonymic(index);
    return [{ index, meant, why }];
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
  metonyms.forEach(({ index, meant, why }) => {
    const mention = board.mentions[index];
    if (!mention) return;
    const named = meant.country === null ? undefined : countries.get(meant.country);
    const actor = named ?? board.add({ type: meant.seat ? 'organization' : 'place', named: true, gender: 'neuter' });
    const draft = board.actors[actor];
    if (!draft) return;
    if (!named && meant.country) countries.set(meant.country, actor);
    const name = mention.text.replace(/^the\s+/i, '');
    const because: Evidence = { code: 'metonymy', text: `“${name}” stands for ${meant.standsFor}: ${why.text}`, at: why.at };
    if (draft.mentions.length === 0 || draft.names.has(name)) draft.names.set(name, (draft.names.get(name) ?? 0) + 1);
    else if (mention.type !== 'nationality') draft.metonyms.add(name);
    draft.standsFor ??= { name: meant.standsFor, because: [because] };
    board.assign(index, actor, because);
  });
}

export interface Meaning {
  readonly standsFor: string;
  /** Key under which others of the same institution are found, or `null`. */
  readonly country: string | null;
  readonly seat: boolean;
}

function meaningOf({ text, type }: DraftMention): Meaning | null {
  const seat = seatNamed(text);
  if (seat) return { standsFor: seat.standsFor, country: `seat ${seat.name}`, seat: true };
  if (type === 'nationality') {
    const people = countryOfDemonym(text);
    return people ? { standsFor: `the government of ${people.name}`, country: people.name, seat: false } : null;
  }
  const country = countryNamed(text) ? null : countryOfCapital(text);
  return country ? { standsFor: `the government of ${country.name}`, country: country.name, seat: false } : null;
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

/** Whether the verb at `index`, or the one behind its auxiliaries, is one of saying, wanting or deciding. */
export function isActing(words: Words, index: number): boolean {
  let at = index;
  while (auxiliaries.has(words.list[at]?.lower ?? '') && words.list[at + 1]) at++;
  return acting.test(words.list[at]?.lower ?? '');
}

/** Why the mention speaks for an institution: it is a source, or the subject of a verb of saying or wanting. */
function speaksFor(words: Words, { span, modifies, type }: DraftMention, source: Span | undefined): { readonly text: string; readonly at: Span } | null {
  const [first, end] = words.within(span);
  const before = words.list[first - 1];
  const article = before?.lower === 'the' ? words.list[first - 2] : before;
  const preposed = article && /^\s$/.test(words.gapBefore(before?.lower === 'the' ? first - 1 : first)) && prepositions.has(article.lower);
  const whole = source && foldName(words.list.slice(...words.within(source)).map(({ text }) => text).join(' ')) === foldName(words.list.slice(first, end).map(({ text }) => text).join(' '));
  if (type === 'nationality' && before?.lower !== 'the' && !/s$/.test(words.list[end - 1]?.lower ?? '')) return null;
  if (whole && source) return { text: 'it is given as the source', at: source };
  if (preposed || words.list[end]?.lower === "'s") return null;
  let verb = finiteVerbAfter(words, end);
  while (verb !== null && auxiliaries.has(words.list[verb]?.lower ?? '') && words.list[verb + 1]) verb++;
  const word = verb === null ? undefined : words.list[verb];
  if (!word || verb === null || !isActing(words, verb) || (modifies && type !== 'place')) return null;
  return { text: `subject of “${word.text}”`, at: [word.start, word.end] };
}
