/** Whom a role ties its bearer to: the first organization in its words, else a place, else the country of a nationality. */
import type { Span } from '../annotation';
import { countryOfDemonym } from '../knowledge/countries';
import { nounType, singularOf } from '../knowledge/nouns';
import { firstEndingAfter } from '../source/spans';
import type { ActorDraft, Board, DraftMention } from './board';
import { isAgency } from './features';
import { countryActors } from './metonymy';

interface Named {
  readonly mention: DraftMention;
  /** Of the mention on the board. */
  readonly index: number;
}

/** Sets the affiliation of every actor whose roles or descriptions name an organization, a place or a people. */
export function findAffiliations(board: Board, text: string): void {
  const names = board.mentions.flatMap((mention, index) => (mention.form === 'name' ? [{ mention, index }] : []));
  const spans = names.map(({ mention }) => mention.span);
  const countries = countryActors(board);
  const possessors = new Map(board.mentions.flatMap(({ form, role, head }, index) => (form === 'pronoun' && role === 'possessive' ? [[head[1] + 1, index] as const] : [])));
  for (const actor of board.actors) {
    const present = [...actor.roles].sort((a, b) => Number(isFormer(a.text)) - Number(isFormer(b.text)));
    const phrases = actor.named ? present.map((role) => role.at) : actor.mentions.slice(0, 3).map((index) => board.mentions[index]?.span ?? [0, 0]);
    if (actor.type !== 'person') continue;
    const inside = phrases.flatMap(([start, end]) => names.slice(firstEndingAfter(spans, start), firstEndingAfter(spans, end) + 1).filter(({ mention }) => mention.span[0] >= start && mention.span[1] <= end));
    const ofType = (type: string) => inside.find(({ mention }) => mention.type === type);
    const body = ofType('organization') ?? ofType('place');
    const people = ofType('nationality');
    const country = people && countryOfDemonym(people.mention.text);
    const owner = ownerOf(names, spans, text, actor.roles);
    actor.affiliation = body ? board.actorOf(body.index) : owner !== null ? board.actorOf(owner) : country ? (countries.get(country.name) ?? null) : (bodyOf(board, possessors, actor.roles) ?? seatOf(board, names, spans, text, actor) ?? bodyDescribed(board, actor) ?? bodyBehind(board, names, spans, text, actor.mentions) ?? bodyAround(board, actor));
  }
}

function isFormer(role: string): boolean {
  return /^(?:former|ex-|one-time|erstwhile|retired)/i.test(role);
}

/** "Malawi’s health minister", "Ridge Hospital’s chief cardiologist": index of the country’s or body’s name that owns a role. */
function ownerOf(names: readonly Named[], spans: readonly Span[], text: string, roles: ActorDraft['roles']): number | null {
  for (const { at } of roles) {
    const name = names[firstEndingAfter(spans, at[0]) - 1];
    if (name && (name.mention.type === 'organization' || name.mention.type === 'place') && /^['’]s? $/.test(text.slice(name.mention.span[1], at[0]))) return name.index;
  }
  return null;
}

/** "Its ambassador, Mojca Zupan": whatever "its" is. */
function bodyOf(board: Board, possessors: ReadonlyMap<number, number>, roles: ActorDraft['roles']): number | null {
  for (const { at } of roles) {
    const actor = board.actorOf(possessors.get(at[0]) ?? -1);
    if (actor !== null && board.actors[actor]?.type !== 'person') return actor;
  }
  return null;
}

/** "The union’s secretary", "head of compliance at the bank": the named body that a description within somebody’s description or role means. */
function bodyDescribed(board: Board, { mentions, roles }: ActorDraft): number | null {
  for (const at of mentions.slice(0, 5)) {
    const described = board.mentions[at];
    const phrase = described?.form === 'nominal' ? described.span : roles.find(({ at: [start] }) => start >= (described?.span[1] ?? Infinity))?.at;
    if (!phrase) continue;
    for (let inside = Math.max(0, at - mostBefore); (board.mentions[inside]?.head[0] ?? Infinity) < phrase[1]; inside++) {
      const actor = board.actorOf(inside);
      if (inside !== at && (board.mentions[inside]?.head[0] ?? 0) >= phrase[0] && board.mentions[inside]?.form === 'nominal' && actor !== null && board.actors[actor]?.named && board.actors[actor]?.type === 'organization') return actor;
    }
  }
  return null;
}

/** Whoever sits for a place. */
const sits = /^(?:representative|congressman|congresswoman|senator|governor|delegate|lawmaker|legislator|member|mp|assemblyman|assemblywoman|councillor|councilor|republican|democrat|bishop|archbishop|sheriff|mayor)$/;

/** "Representative Janelle Whitcomb of Ohio": the place right behind the name of whoever sits for one. */
function seatOf(board: Board, names: readonly Named[], spans: readonly Span[], text: string, { mentions, roles }: ActorDraft): number | null {
  if (!roles.some(({ noun }) => sits.test(noun))) return null;
  for (const at of mentions.slice(0, 3)) {
    const mention = board.mentions[at];
    const next = mention?.form === 'name' ? names[firstEndingAfter(spans, mention.span[1])] : undefined;
    if (mention && next?.mention.type === 'place' && /^,? of $/.test(text.slice(mention.span[1], next.mention.span[0]))) return board.actorOf(next.index);
  }
  return null;
}

/** What leads from a name to the body that somebody is at the head of, or belongs to. */
const leadsToBody = /^(?:,? (?:of|from|at|with) |(?:, who [^,;.\n]{5,60},)? (?:now )?(?:joined|leads|heads|chairs|runs|directs|manages|owns|founded|co-founded|coaches|captains|edits|represents) |, (?:\d{1,3}, )?who (?:(?:now |also |has )?(?:heads|leads|led|chairs|chaired|runs|run|directs|manages|owns|founded|co-founded|coaches|captains|edits|represents|joined|took over(?: as \p{Ll}+)?|took charge of|(?:works|worked|studies|studied|teaches|taught|lectures|researches|practises|trains|serves|served))) (?:(?:the|at|of|\p{Ll}[\p{L}-]*|\p{Lu}\p{Ll}+) ){0,6}?)(?:the )?$/u;
/** "Beatrix Thalmann of the Zurich brokerage Oberhof": from a name over what kind of body it is. */
const leadsOverKind = /^,? (?:of|from|at|with) (?:the|an?) (?:\p{Lu}[\p{L}.-]*(?:’s)? |(?!(?:of|for|in|at|on|from|with) )\p{Ll}[\p{L}-]* ){0,3}?(\p{Ll}[\p{L}-]+) $/u;
/** A name and what leads from it to a body take at most this many UTF-16 units. */
const longestLead = 90;

/** "Rosa Ibarra of Atlético Rosario", "Rosa Ibarra, who heads Atlético Rosario", "Ibarra leads the union": the organization right behind a name. */
function bodyBehind(board: Board, names: readonly Named[], spans: readonly Span[], text: string, mentions: readonly number[]): number | null {
  for (const at of mentions.slice(0, 3)) {
    const mention = board.mentions[at];
    if (mention?.form !== 'name') continue;
    const from = firstEndingAfter(spans, mention.span[1]);
    const next = names[from]?.mention.type === 'nationality' || names[from]?.mention.type === 'place' ? names[from + 1] : names[from];
    if (!next || next.mention.type !== 'organization' || next.mention.span[0] - mention.span[1] > longestLead) continue;
    const between = text.slice(mention.span[1], next.mention.span[0]);
    const kind = leadsOverKind.exec(between)?.[1];
    if (leadsToBody.test(between) || (kind !== undefined && nounType(singularOf(kind).noun) === 'organization')) return board.actorOf(next.index);
  }
  return null;
}

/** Roles that somebody has in a body which the sentence takes for granted. */
const ofABody = /^(?:executive|ceo|spokesman|spokeswoman|spokesperson|chairman|chairwoman|chairperson|founder|co-founder|owner|manager|coach|captain|treasurer|boss)$/;
/** The same where they stand in lower case: in capitals they may be a state's. */
const ofABodyInLowerCase = /^(?:president|director|secretary|chair|chief|officer|editor)$/;
/** So many mentions before the role are looked at. */
const mostBefore = 16;

/** "Halvorn will cut jobs. Chief executive Petra Lindqvist said": the body that is the subject of the role's sentence or the one before, else the only one in a few sentences. */
function bodyAround(board: Board, { mentions, roles }: ActorDraft): number | null {
  const role = roles.find(({ noun }) => ofABody.test(noun) || ofABodyInLowerCase.test(noun));
  // A President in capitals may be a state's: only the subject of the sentence has one for granted
  const certain = role !== undefined && (ofABody.test(role.noun) || role.text === role.text.toLowerCase());
  const own = mentions.find((at) => role !== undefined && (board.mentions[at]?.span[0] ?? -1) >= role.at[0]) ?? mentions[0];
  const bearer = board.mentions[own ?? -1];
  if (!role || own === undefined || !bearer) return null;
  const near: { readonly actor: number; readonly isSubject: boolean; readonly sentences: number }[] = [];
  for (let at = own - 1; at >= 0 && own - at <= mostBefore; at--) {
    const [mention, actor] = [board.mentions[at], board.actorOf(at)];
    if (!mention || bearer.sentence - mention.sentence > (certain ? 3 : 0)) break;
    const draft = actor === null ? undefined : board.actors[actor];
    if (actor !== null && draft?.type === 'organization' && draft.named && !isAgency(draft) && mention.role !== 'object') near.push({ actor, isSubject: mention.role === 'subject', sentences: bearer.sentence - mention.sentence });
  }
  const bodies = new Set(near.map(({ actor }) => actor));
  const subjects = new Set(near.filter(({ isSubject, sentences }) => isSubject && sentences <= 1).map(({ actor }) => actor));
  const [only, other] = subjects.size === 1 || !certain ? subjects : bodies;
  return other === undefined ? (only ?? null) : null;
}
