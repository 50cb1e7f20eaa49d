/** "A coroner has said" in a lead, "Minister: “I quit”" in a headline: described before the text names whom it speaks of. */
import type { Places } from '../statements/places';
import type { StatementDraft } from '../statements/draft';
import type { Board, DraftMention } from './board';
import { tell } from '../wording';

/** The headline, and the first paragraphs of a text. */
const leadBlocks = 2;

/** Gives descriptions at the head of a text the one person, named only further on, who alone has that role. `headline` says whether there is one. */
export function assignDescribedAhead(board: Board, headline: boolean): void {
  const last = headline ? leadBlocks : leadBlocks - 1;
  const people = board.actors.flatMap((actor, key) => (actor.type === 'person' && actor.named && actor.roles.length > 0 ? [{ actor, key }] : []));
  for (let index = 0; (board.mentions[index]?.block ?? Infinity) <= last; index++) {
    const described = board.mentions[index];
    if (!described || board.actorOf(index) !== null || !bringsIn(described, headline)) continue;
    const [only, other] = people.filter(({ actor }) => actor.roles.some(({ noun }) => noun === described.noun));
    if (!only || other || Math.min(...only.actor.mentions) < index) continue;
    board.assign(index, only.key, { code: 'described-ahead', ...tell('described so before the text names {0}', board.nameOf(only.key)), ...(only.actor.roles[0] && { at: only.actor.roles[0].at }) });
  }
}

/** "A coroner" who does something; in a headline "Minister" too. */
function bringsIn({ form, type, number, definite, block, text, role }: DraftMention, headline: boolean): boolean {
  const inHeadline = headline && block === 0;
  return form === 'nominal' && type === 'person' && number === 'one' && definite === 'no' && (inHeadline || (role === 'subject' && /^an?\s/i.test(text)));
}

/** "She promised to fire the operator", and further on "Metrolink Capital, the operator,": gives a body's description the one body that a later apposition calls so. */
export function assignBodiesAhead(board: Board): void {
  const called = new Map<string, Set<number>>();
  board.mentions.forEach((mention, index) => {
    const actor = board.actorOf(index);
    if (actor !== null && isTheBody(mention)) called.set(mention.noun, (called.get(mention.noun) ?? new Set()).add(actor));
  });
  board.mentions.forEach((mention, index) => {
    const [only, other] = called.get(mention.noun) ?? [];
    const draft = board.actors[only ?? -1];
    if (!isTheBody(mention) || board.actorOf(index) !== null || only === undefined || other !== undefined || !draft?.named || Math.min(...draft.mentions) < index) return;
    board.assign(index, only, { code: 'described-ahead', ...tell('described so before the text names {0}', board.nameOf(only)) });
  });
}

function isTheBody({ form, type, number, definite, text }: DraftMention): boolean {
  return form === 'nominal' && type === 'organization' && number === 'one' && definite === 'the' && text.split(/\s/).length === 2;
}

/** "The woman who will run the railways has never owned a car. “I get carsick,” says Thandeka Mbatha": gives the first person of a text, described by what they do, the name of whoever is the first to speak right after, where nobody else is mentioned between. */
export function assignFirstAhead(board: Board, text: string, drafts: readonly StatementDraft[], sources: readonly (readonly number[])[]): void {
  const first = board.mentions.findIndex(({ type, form }) => type === 'person' && form !== 'pronoun');
  const own = board.mentions[first];
  const next = board.mentions.findIndex(({ type, form, quotation }, index) => index > first && type === 'person' && form !== 'pronoun' && quotation < 0);
  const [name, actor] = [board.mentions[next], next < 0 ? null : board.actorOf(next)];
  if (!own || !name || actor === null || board.actorOf(first) !== null) return;
  if (own.form !== 'nominal' || own.number !== 'one' || own.definite !== 'the' || own.role === 'possessive' || !/^ (?:who|whose|behind|at the)\s/.test(text.slice(own.head[1], own.head[1] + 9)) || name.form !== 'name') return;
  const speaks = drafts.some((draft, index) => draft.kind === 'direct' && sources[index]?.[0] === next);
  const gender = board.genderOf(actor);
  if (!speaks || name.sentence - own.sentence > 2 || (own.gender !== null && gender !== null && own.gender !== gender)) return;
  board.assign(first, actor, { code: 'described-ahead', ...tell('described so before the text names {0}', board.nameOf(actor)), at: name.span });
}

/** "Her closest rival said that was a fantasy. “There’s a contract,” said Raj Dhillon": gives somebody's description the name behind the quotation that goes on from it, where that name is new. `sources` are the mentions at each draft's source. */
export function assignSpeakersAhead(board: Board, { blockAt, sentenceAt }: Places, drafts: readonly StatementDraft[], sources: readonly (readonly number[])[]): void {
  // Before anybody is mentioned "The coach" cannot point back
  const first = board.mentions.findIndex(({ type, form }) => type === 'person' && form !== 'pronoun');
  drafts.forEach((draft, index) => {
    const next = drafts[index + 1];
    const [described, ...others] = sources[index] ?? [];
    const [named, ...more] = sources[index + 1] ?? [];
    const [own, name] = [board.mentions[described ?? -1], board.mentions[named ?? -1]];
    const actor = named === undefined ? null : board.actorOf(named);
    const [said, goesOn] = [draft.content.at(-1)?.[0] ?? 0, next?.content[0]?.[0] ?? 0];
    if (!own || !name || described === undefined || actor === null || others.length + more.length > 0 || board.actorOf(described) !== null) return;
    if (own.form !== 'nominal' || own.type !== 'person' || own.number !== 'one' || !(own.definite === 'possessor' || (own.definite === 'the' && described === first)) || name.form !== 'name' || next?.kind !== 'direct') return;
    if (blockAt(said) !== blockAt(goesOn) || sentenceAt(goesOn) - sentenceAt(said) !== 1 || Math.min(...(board.actors[actor]?.mentions ?? [])) !== named) return;
    if (own.gender && board.actors[actor]?.suggested && own.gender !== board.actors[actor]?.suggested) return;
    board.assign(described, actor, { code: 'described-ahead', ...tell('whoever goes on speaking is {0}', board.nameOf(actor)), at: name.span });
  });
}
