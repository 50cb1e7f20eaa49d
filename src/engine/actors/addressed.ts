/** Whom "you" means where the text says it: "Dear Hannah," above a letter, "Thank you, Ms. Roe" within a sentence. */
import type { Evidence, Span } from '../annotation';
import type { StatementDraft } from '../statements/draft';
import type { Places } from '../statements/places';
import type { SourceHeads } from '../statements/speakers';
import type { Board, DraftMention } from './board';
import { nameBehind } from './name-behind';
import { tell } from '../wording';

const salutation = /^\s*(?:My )?Dear(?:est)?\s$/;
const longestSalutation = 60;
/** How a sentence goes on that calls somebody by name first; a name that is talked about has an age, a role or a clause behind its comma. */
const goesOn = /^,\s(?:you|your|do|don['’]t|please|just|let|can|could|will|would|are|have|did|what|why|how|when|where|is|isn['’]t|thank|tell|I|we|it|this|that|if|in|as|and|but)\b/;

/** Gives "you" and "your" to whoever is addressed by name: in the same sentence or before it in the same words, else at the head of the letter. */
export function assignAddressed(board: Board, { text, blocks, sentenceAt, source: { sentences } }: Places): void {
  const addresses = new Map<number, { readonly actor: number; readonly mention: DraftMention }[]>();
  board.mentions.forEach((mention, index) => {
    const actor = board.actorOf(index);
    const sentence = sentences[sentenceAt(mention.span[0])];
    if (mention.form !== 'name' || mention.type !== 'person' || actor === null || !sentence || !isAddress(text, mention.span, sentence)) return;
    const own = addresses.get(mention.block);
    if (own) own.push({ actor, mention });
    else addresses.set(mention.block, [{ actor, mention }]);
  });
  const letterTo = board.mentions.flatMap(({ form, type, span, block }, index) => {
    const actor = board.actorOf(index);
    const [start, end] = blocks[block] ?? [0, 0];
    return form === 'name' && type === 'person' && actor !== null && end - start <= longestSalutation && salutation.test(text.slice(start, span[0])) && /^[,:.!—–-]*$/.test(text.slice(span[1], end).trim()) ? [{ actor, span }] : [];
  })[0];
  if (addresses.size === 0 && !letterTo) return;
  board.mentions.forEach(({ form, person, block, quotation, head, text: words }, index) => {
    if (form !== 'pronoun' || person !== 2) return;
    const near = (addresses.get(block) ?? []).filter(({ mention }) => mention.quotation === quotation && sentenceAt(mention.span[0]) <= sentenceAt(head[0]));
    const last = near.at(-1);
    const evidence = (name: string, at: Span): Evidence => ({ code: 'addressed', ...tell('“{0}” is {1}, addressed by name', words, name), at });
    if (last && new Set(near.map(({ actor }) => actor)).size === 1) board.assign(index, last.actor, evidence(board.nameOf(last.actor), last.mention.span));
    else if (near.length === 0 && quotation < 0 && letterTo && letterTo.span[0] < head[0]) board.assign(index, letterTo.actor, evidence(board.nameOf(letterTo.actor), letterTo.span));
  });
}

const tells = /\b(?:told|telling|asked|asking|tells|asks|reminded|warned|assured)$/i;
/** " him" takes at most so many UTF-16 units. */
const longestPronoun = 5;
/** Between the cue and whom it is told stand at most his titles and role. */
const toWhom = /^ (?:(?:the|his|her|their|its) )?(?:[\p{L}.-]{1,20},? ){0,3}$/u;

/** "“You promised us a bridge,” she told Governor Usman Bako": whoever is told is "you". */
export function assignTold(board: Board, heads: SourceHeads, text: string, drafts: readonly StatementDraft[]): void {
  for (const { kind, cue, content } of drafts) {
    const last = cue.at(-1);
    if (kind === 'indirect' || !last || !tells.test(text.slice(...last))) continue;
    const told = nameBehind(board, heads, text, last[1], toWhom, content);
    if (!told) continue;
    giveYou(board, heads, content, told.actor, (you, name) => ({ code: 'addressed', ...tell('“{0}” is {1}, who is told so', you, name), at: told.name.span }));
  }
}

/** "Nwosu turned to the judge, Colin Barrow. “I have told you the truth,” she said": whoever is turned to in the sentence, or the one before. */
const turnedTo = /\b(?:turn(?:s|ed|ing) (?:to|towards?)|address(?:es|ed|ing)|fac(?:es|ed|ing)|look(?:s|ed|ing) (?:straight |directly )?at|point(?:s|ed|ing) at|confront(?:s|ed|ing)|glar(?:es|ed|ing) at) (?:(?:the|his|her|their|its) )?(?:[\p{L}-]{1,20},? ){0,4}$/u;
const longestTurn = 80;
/** A text without full stops is one sentence: so many UTF-16 units of it are looked at. */
const furthestTurn = 400;

export function assignTurnedTo(board: Board, heads: SourceHeads, { text, source: { sentences }, sentenceAt, blockAt }: Places, drafts: readonly StatementDraft[]): void {
  for (const { kind, content } of drafts) {
    const from = content[0]?.[0];
    if (kind === 'indirect' || from === undefined) continue;
    const own = sentenceAt(from);
    const before = sentences[own - 1];
    const begins = Math.max(from - furthestTurn, before && blockAt(before[0]) === blockAt(from) ? before[0] : (sentences[own]?.[0] ?? from));
    const turned = heads.mentionsIn([begins, from]).find((at) => board.mentions[at]?.form === 'name' && board.mentions[at].type === 'person' && turnedTo.test(text.slice(Math.max(begins, board.mentions[at].span[0] - longestTurn), board.mentions[at].span[0])));
    const [name, actor] = [board.mentions[turned ?? -1], turned === undefined ? null : board.actorOf(turned)];
    if (!name || actor === null) continue;
    giveYou(board, heads, content, actor, (you, whom) => ({ code: 'addressed', ...tell('“{0}” is {1}, to whom the speaker turns', you, whom), at: name.span }));
  }
}

/** "Recorder Amory told him: “You preyed on people”": "you" is whom the pronoun at the cue means, once that is known. */
export function assignToldTo(board: Board, heads: SourceHeads, text: string, drafts: readonly StatementDraft[]): void {
  for (const { kind, cue, content } of drafts) {
    const last = cue.at(-1);
    if (kind === 'indirect' || !last || !/\b(?:told|telling|asked|asking|tells|asks|reminded|warned|assured)\b/i.test(text.slice(...last))) continue;
    const whom = heads.mentionsIn([last[0], last[1] + longestPronoun]).find((at) => board.mentions[at]?.form === 'pronoun' && board.mentions[at].person === 3 && board.mentions[at].number === 'one' && board.mentions[at].role !== 'possessive' && board.mentions[at].quotation < 0);
    const [mention, actor] = [board.mentions[whom ?? -1], whom === undefined ? null : board.actorOf(whom)];
    if (!mention || actor === null || !/^\s?$/.test(text.slice(last[1], Math.max(last[1], mention.span[0])))) continue;
    giveYou(board, heads, content, actor, (you, name) => ({ code: 'addressed', ...tell('“{0}” is {1}, who is told so', you, name), at: mention.span }));
  }
}

/** Gives "you" in quoted words of `content` to `actor`; `why` words the reason from the pronoun and the actor's name. */
function giveYou(board: Board, heads: SourceHeads, content: readonly Span[], actor: number, why: (you: string, name: string) => Evidence): void {
  for (const at of content.flatMap((piece) => heads.mentionsIn(piece))) {
    const mention = board.mentions[at];
    if (mention?.form === 'pronoun' && mention.person === 2 && mention.quotation >= 0) board.assign(at, actor, why(mention.text, board.nameOf(actor)));
  }
}

/** Set off by commas or the ends of a sentence that says "you" to somebody or asks: "Kendra, just let it go, will you?", "It is both, Justice Roe." */
function isAddress(text: string, [start, end]: Span, [from, to]: Span): boolean {
  const before = text.slice(Math.max(from, start - 12), start);
  const after = text.slice(end, Math.min(to, end + 12));
  const begins = /(?:^|[\s"“‘])$/u.test(before) && !/\p{L}/u.test(text.slice(from, start));
  const opens = begins || /,\s(?:Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|General|Justice|Judge|President|Senator|Your Honou?r)?\s?$/.test(before) || /\b(?:[Tt]hank you|[Hh]ello|[Hh]i|[Ww]elcome),?\s$/.test(before);
  const closes = /^(?:,\s|[.?!]|,?[”"]|$)/.test(after);
  if (!opens || !closes || (begins && !goesOn.test(after))) return false;
  const sentence = text.slice(from, Math.min(to, from + 2_000));
  return /\b(?:you|your|yours)\b/i.test(sentence);
}
