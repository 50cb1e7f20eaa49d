/** "The two leaders", "both companies", "the three men": as many actors as the number says, named near. */
import type { Board, DraftMention } from './board';
import { countryNamed } from '../knowledge/countries';
import { isHead, statedGender } from '../knowledge/nouns';
import { isKindOfBody } from './closed-classes';
import { countIn } from './counts';
import { series, tell, worded, type Wording } from '../wording';

/** How far before and behind is looked, in mentions. */
const reach = 40;
/** Of an actor's mentions so many, the latest ones, are looked at. */
const recentMentions = 12;
/** Longer lists are no group that "they" means. */
const mostListed = 6;
/** How many groups are looked at for one with the same members. */
const recentGroups = 20;

/** Why two who were named as a pair are meant. */
const namedTogether = worded('they are named together right before');

/** Gives those of `mentions` that are counted descriptions a group of their own, with its members; where not exactly as many fit, without. `speaks` tells the sources of statements. */
export function findGroups(board: Board, mentions: readonly number[], text: string, speaks: (mention: number) => boolean): void {
  const groups = board.actors.flatMap((actor, key) => (actor.members.length > 0 ? [key] : []));
  mentions.forEach((index) => {
    const mention = board.mentions[index];
    if (!mention) return;
    if (mention.form === 'pronoun') return joined(index, mention);
    if (kin(mention) && board.actorOf(index) === null) {
      const members = pairBefore(board, index, mention, text);
      if (members.length > 0 && members.every((member) => couldBe(board, member, mention))) return assignGroup(index, mention, members, namedTogether);
    }
    const counted = mention.form === 'nominal' && mention.number === 'many' ? countIn(mention.text) : null;
    if (counted === null || board.actorOf(index) !== null || (mention.definite === 'no' && !/^both\b/i.test(mention.text))) return;
    const [members, where] = counted.alone ? membersAlone(board, index, mention, counted.count, text) : membersFor(board, index, mention, counted.count);
    if (where) assignGroup(index, mention, members, where);
  });

  function joined(index: number, mention: DraftMention): void {
    if (board.actorOf(index) !== null || mention.person < 3 || mention.number !== 'many') return;
    const members = pairBefore(board, index, mention, text, speaks(index));
    if (members.length > 0) assignGroup(index, mention, members, namedTogether);
  }

  function assignGroup(index: number, mention: DraftMention, members: readonly number[], where: Wording): void {
    const known = groups.slice(-recentGroups).find((key) => board.actors[key]?.members.length === members.length && members.every((member) => board.actors[key]?.members.includes(member)));
    const actor = known ?? board.add({ type: board.actors[members[0] ?? -1]?.type ?? mention.type ?? 'other', many: true, members });
    if (known === undefined) {
      groups.push(actor);
      board.actors[actor]?.names.set(mention.form === 'pronoun' ? listed(members.map((member) => board.nameOf(member))) : mention.text, 1);
    }
    const names = series('{0} and {1}', members.map((member) => board.nameOf(member)));
    board.assign(index, actor, { code: 'group', ...tell('“{0}” are {1}: {2}', mention.text, names, where) });
  }
}

/** "Ida Brandt, Colm Reilly and Teresa Vaz" */
function listed(names: readonly string[]): string {
  return names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** What may stand between two names that are joined: "and", titles and roles. */
const joint = /^,? and (?:[^.,;:()“”"\n]{1,40} )?$/u;

/** "A and B" in this sentence or the one before, with nobody of whom there are several between them and "they"; where these speak, things may stand between. */
export function pairBefore(board: Board, index: number, { sentence, quotation, type, form }: Pick<DraftMention, 'sentence' | 'quotation' | 'type' | 'form'>, text: string, speak = false): readonly number[] {
  for (let i = index - 1; i > 0 && index - i < reach; i--) {
    const second = board.mentions[i];
    if (second && quotation < 0 && second.quotation >= 0) continue;
    if (!second || sentence - second.sentence > 1 || second.quotation !== quotation) return [];
    if (second.form === 'nominal' && second.number === 'many' && (form === 'pronoun' ? !(speak && second.type === 'other') : type === second.type)) return [];
    if (second.form !== 'name' || second.modifies || second.type === 'nationality') continue;
    const before = nameBefore(board, i);
    const first = board.mentions[before];
    if (!first) return [];
    const [a, b] = [board.actorOf(before), board.actorOf(i)];
    const together = first.type === second.type && (first.type === 'person' || first.type === 'organization') && joint.test(text.slice(first.span[1], second.span[0]));
    if (together && a !== null && b !== null && a !== b) return listBefore(board, before, [a, b], text);
    if (second.type === 'organization') return [];
  }
  return [];
}

/** "Ida Brandt, Colm Reilly and Teresa Vaz": the two joined by "and", and those in commas before them. */
function listBefore(board: Board, index: number, members: readonly number[], text: string): readonly number[] {
  const [before, first] = [board.mentions[index - 1], board.mentions[index]];
  const actor = board.actorOf(index - 1);
  const listed = before && first && before.form === 'name' && before.type === first.type && /^, (?:the )?$/.test(text.slice(before.span[1], first.span[0]));
  return listed && actor !== null && !members.includes(actor) && members.length < mostListed ? listBefore(board, index - 1, [actor, ...members], text) : members;
}

/** Index of the name before the one at `index`, past what describes the second: "Roe and her Estonian colleague Tamm". -1 where there is none near. */
function nameBefore(board: Board, index: number): number {
  for (let at = index - 1; at >= 0 && index - at < 5; at--) if (board.mentions[at]?.form === 'name' && board.mentions[at]?.type !== 'nationality') return at;
  return -1;
}

/** "The sisters", "the men": people by nothing but their kin, sex or age. */
function kin({ form, number, definite, noun, text }: DraftMention): boolean {
  return form === 'nominal' && number === 'many' && definite === 'the' && text.split(/\s+/).length === 2 && /^(?:brother|sister|sibling|twin|cousin|spouse|newlywed|man|woman|boy|girl|friend|partner|parent|teenager|child|lover|bride|colleague)$/.test(noun);
}

function couldBe(board: Board, member: number, { noun }: DraftMention): boolean {
  const [own, gender] = [board.genderOf(member), statedGender(noun)];
  return gender === null || own === null || own === 'neuter' || own === gender;
}

/** "The pair", "both": two who are named together, else as many people, or else as many bodies, as were just named. */
function membersAlone(board: Board, index: number, mention: DraftMention, count: number, text: string): readonly [readonly number[], Wording | null] {
  const pair = pairBefore(board, index, mention, text);
  if (pair.length === count) return [pair, namedTogether];
  for (const type of ['person', 'organization', 'place'] as const) {
    const found = membersFor(board, index, { ...mention, type }, count);
    if (found[0].length > 0) return found;
  }
  return [[], null];
}

function membersFor(board: Board, index: number, mention: DraftMention, count: number): readonly [readonly number[], Wording | null] {
  const before = actorsAround(board, index, -1, mention);
  const fitting = before.filter((actor) => bearsNoun(board, actor, mention.noun));
  if (fitting.length >= count) return [fitting.slice(0, count).reverse(), worded('the text gives them that role, and they were named last')];
  const behind = actorsAround(board, index, 1, mention).filter((actor) => bearsNoun(board, actor, mention.noun));
  if (mention.type === 'person' && fitting.length === 0 && behind.length >= count && new Set(behind.slice(0, count)).size === count) return [behind.slice(0, count), worded('the text gives them that role further on')];
  const near = before.filter((actor) => (board.actors[actor]?.mentions ?? []).some((at) => at < index && mention.sentence - (board.mentions[at]?.sentence ?? 0) <= 1));
  const countries = /^(?:country|nation|state|government)$/.test(mention.noun) ? near.filter((actor) => countryNamed(board.nameOf(actor)) !== null) : [];
  if (near.length !== count && countries.length === count) return [countries.reverse(), worded('just as many countries were named in this sentence and the one before')];
  if (near.length === count) return [near.reverse(), worded('just as many were named in this sentence and the one before')];
  if (near.length > count || mention.type !== 'person' || mention.definite === 'no') return [[], null];
  const gender = statedGender(mention.noun);
  for (const sentences of [3, 5, 7]) {
    const further = before.filter((actor) => (gender === null || board.genderOf(actor) === gender) && (board.actors[actor]?.mentions ?? []).slice(-recentMentions).some((at) => at < index && mention.sentence - (board.mentions[at]?.sentence ?? 0) <= sentences));
    if (further.length === count) return [further.reverse(), worded('just as many were named in the sentences before')];
    if (further.length > count) break;
  }
  return [[], null];
}

function bearsNoun(board: Board, key: number, noun: string): boolean {
  const actor = board.actors[key];
  return Boolean(actor && (actor.nouns.has(noun) || actor.roles.some((role) => role.noun === noun || (isHead(noun) && isHead(role.noun)))));
}

/** Single, named actors of the description's type, those nearest to it first. */
function actorsAround(board: Board, index: number, step: 1 | -1, { type, quotation, noun }: DraftMention): readonly number[] {
  const found: number[] = [];
  for (let i = index + step, seen = 0; i >= 0 && i < board.mentions.length && seen < reach; i += step, seen++) {
    const actor = board.actorOf(i);
    const draft = actor === null ? undefined : board.actors[actor];
    if (actor === null || !draft || draft.many || !draft.named || found.includes(actor)) continue;
    if (quotation < 0 && (board.mentions[i]?.quotation ?? -1) >= 0) continue;
    if (draft.type === type || (type === 'place' && draft.type === 'organization' && draft.standsFor) || (type === 'organization' && draft.type === 'place' && !isKindOfBody(noun) && (noun !== 'side' || countryNamed(board.nameOf(actor)) !== null || draft.standsFor))) found.push(actor);
  }
  return found;
}
