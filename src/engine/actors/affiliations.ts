/** Whom a role ties its bearer to: the first organization in its words, else a place, else the country of a nationality. */
import { countryOfDemonym } from '../knowledge/countries';
import { firstEndingAfter } from '../source/spans';
import type { Board } from './board';
import { countryActors } from './metonymy';

/** Sets the affiliation of every actor whose roles or descriptions name an organization, a place or a people. */
export function findAffiliations(board: Board): void {
  const names = board.mentions.flatMap((mention, index) => (mention.form === 'name' ? [{ mention, index }] : []));
  const spans = names.map(({ mention }) => mention.span);
  const countries = countryActors(board);
  for (const actor of board.actors) {
    const phrases = actor.named ? actor.roles.map((role) => role.at) : actor.mentions.slice(0, 3).map((index) => board.mentions[index]?.span ?? [0, 0]);
    if (actor.type !== 'person') continue;
    const inside = phrases.flatMap(([start, end]) => names.slice(firstEndingAfter(spans, start), firstEndingAfter(spans, end) + 1).filter(({ mention }) => mention.span[0] >= start && mention.span[1] <= end));
    const ofType = (type: string) => inside.find(({ mention }) => mention.type === type);
    const body = ofType('organization') ?? ofType('place');
    const people = ofType('nationality');
    const country = people && countryOfDemonym(people.mention.text);
    actor.affiliation = body ? board.actorOf(body.index) : country ? (countries.get(country.name) ?? null) : null;
  }
}
