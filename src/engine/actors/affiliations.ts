/** Whom a role ties its bearer to: the first organization in its words, else a place, else the country of a nationality. */
import type { Span } from '../annotation';
import { countryOfDemonym } from '../knowledge/countries';
import { firstEndingAfter } from '../source/spans';
import type { ActorDraft, Board, DraftMention } from './board';
import { countryActors } from './metonymy';

/** Sets the affiliation of every actor whose roles or descriptions name an organization, a place or a people. */
export function findAffiliations(board: Board, text: string): void {
  const names = board.mentions.flatMap((mention, index) => (mention.form === 'name' ? [{ mention, index }] : []));
  const spans = names.map(({ mention }) => mention.span);
  const countries = countryActors(board);
  const possessors = new Map(board.mentions.flatMap(({ form, role, head }, index) => (form === 'pronoun' && role === 'possessive' ? [[head[1] + 1, index] as const] : [])));
  for (const actor of board.actors) {
    const phrases = actor.named ? actor.roles.map((role) => role.at) : actor.mentions.slice(0, 3).map((index) => board.mentions[index]?.span ?? [0, 0]);
    if (actor.type !== 'person') continue;
    const inside = phrases.flatMap(([start, end]) => names.slice(firstEndingAfter(spans, start), firstEndingAfter(spans, end) + 1).filter(({ mention }) => mention.span[0] >= start && mention.span[1] <= end));
    const ofType = (type: string) => inside.find(({ mention }) => mention.type === type);
    const body = ofType('organization') ?? ofType('place');
    const people = ofType('nationality');
    const country = people && countryOfDemonym(people.mention.text);
    actor.affiliation = body ? board.actorOf(body.index) : country ? (countries.get(country.name) ?? null) : (bodyOf(board, possessors, actor.roles) ?? bodyDescribed(board, actor.mentions) ?? bodyBehind(board, names, spans, text, actor.mentions));
  }
}

/** "Its ambassador, Mojca Zupan": whatever "its" is. */
function bodyOf(board: Board, possessors: ReadonlyMap<number, number>, roles: ActorDraft['roles']): number | null {
  for (const { at } of roles) {
    const actor = board.actorOf(possessors.get(at[0]) ?? -1);
    if (actor !== null && board.actors[actor]?.type !== 'person') return actor;
  }
  return null;
}

/** "The union’s secretary", of somebody: the named body that a description before it means. */
function bodyDescribed(board: Board, mentions: readonly number[]): number | null {
  for (const at of mentions.slice(0, 5)) {
    const described = board.mentions[at];
    if (described?.form !== 'nominal') continue;
    for (let inside = at - 1; (board.mentions[inside]?.head[1] ?? 0) > described.span[0]; inside--) {
      const actor = board.actorOf(inside);
      if (board.mentions[inside]?.form === 'nominal' && actor !== null && board.actors[actor]?.named && board.actors[actor]?.type === 'organization') return actor;
    }
  }
  return null;
}

/** What leads from a name to the body that somebody is at the head of, or belongs to. */
const leadsToBody = /^(?:,? (?:of|from|at|with)|, who (?:heads|leads|chairs|runs|directs|manages|owns|founded|coaches|captains|edits|represents)) (?:the )?$/;

/** "Rosa Ibarra of Atlético Rosario", "Rosa Ibarra, who heads Atlético Rosario": the organization right behind a name. */
function bodyBehind(board: Board, names: readonly { readonly mention: DraftMention; readonly index: number }[], spans: readonly Span[], text: string, mentions: readonly number[]): number | null {
  for (const at of mentions.slice(0, 3)) {
    const mention = board.mentions[at];
    if (mention?.form !== 'name') continue;
    const next = names[firstEndingAfter(spans, mention.span[1])];
    if (next && next.mention.type === 'organization' && leadsToBody.test(text.slice(mention.span[1], next.mention.span[0]))) return board.actorOf(next.index);
  }
  return null;
}
