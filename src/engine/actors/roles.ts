/** Roles that stand beside a name: before it ("Russian President Vladimir Putin"), behind it in commas, or the other way round. */
import type { Span } from '../annotation';
import { isWeekday, monthPattern } from '../dates/calendar';
import { nounType, singularOf, statedGender } from '../knowledge/nouns';
import type { Places } from '../statements/places';
import type { Board, DraftMention } from './board';
import { auxiliaries, conjunctions, definites, endsPhrase, indefinites, isAdverb, looksFinite, looksLikeAgent, looksTransitive, pronouns, relatives, subordinators } from './closed-classes';
import { finiteVerbAfter } from './clause-role';
import { headOf } from './noun-phrase';
import { isLetters, rankNoun } from './person-name';
import type { Word, Words } from './words';
import { tell } from '../wording';

/** A role is at most this many words long. */
const longestRole = 14;
/** A role in a line of its own is at most so long, in UTF-16 units. */
const longestLineBelow = 80;
/** What somebody is without having a part to play: no roles. */
const anybody = /^(?:man|woman|person|boy|girl|child|baby|guest|one|youth|lady|individual)$/;
const courtesy = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|dame|lord|lady|madam|st|saint)$/;

/** "Clinton, over the private email server she used," */
const opensNoRole = /^(?:over|about|of|in|on|at|for|with|by|from|after|before|during|against|to|through)$/;

/** What leads from a noun to one that belongs to it: "a spokesman for the port". */
const joinsPhrases = /^(?:of|for|at|in|from|to|on|with)$/;

type IsPerson = (word: Word, noun: string) => boolean;

interface Role {
  readonly span: Span;
  readonly noun: string;
}

/** Adds to each person the roles that the text gives beside their names, and ties the descriptions in them to the person. */
export function findRoles(board: Board, words: Words, { text, source: { sentences }, blocks, sentenceAt }: Places): void {
  const names = board.mentions.flatMap((mention, index) => (mention.form === 'name' ? [{ mention, index }] : []));
  const spans = names.map(({ mention }) => mention.span);
  const nominalAt = new Map(board.mentions.flatMap((mention, index) => (mention.form === 'nominal' ? [[mention.head[0], index] as const] : [])));
  const isPerson: IsPerson = (word, noun) => nounType(noun) === 'person' || board.mentions[nominalAt.get(word.start) ?? -1]?.type === 'person' || (nounType(noun) === null && looksLikeAgent(noun));
  names.forEach(({ mention, index }, at) => {
    const actor = board.actorOf(index);
    const draft = actor === null ? undefined : board.actors[actor];
    if (actor === null || !draft || mention.type !== 'person') return;
    const rank = rankBefore(words, mention);
    if (rank) draft.nouns.add(rank);
    const near = spans.slice(Math.max(0, at - 6), at + 6);
    const persons = names.slice(Math.max(0, at - 6), at + 6).flatMap(({ mention: { type, span } }) => (type === 'person' ? [span] : []));
    const begins = Math.max(blocks[mention.block]?.[0] ?? 0, sentences[sentenceAt(mention.span[0])]?.[0] ?? 0);
    for (const role of [roleBefore(words, mention, near, persons, begins, isPerson), ...rolesBehind(words, mention, near, text, isPerson), describedBy(words, mention, near, isPerson), roleIs(words, mention, near, isPerson), roleAs(words, mention, near, isPerson), roleBelow(words, mention, text, blocks, near, isPerson)]) {
      if (!role) continue;
      const wording = text.slice(...role.span).replace(/\s+/g, ' ');
      if (!draft.roles.some((known) => known.text === wording)) draft.roles.push({ text: wording, at: role.span, noun: role.noun });
      draft.gender ??= statedGender(role.noun);
      const [first, end] = words.within(role.span);
      for (let i = first; i < end; i++) {
        const nominal = nominalAt.get(words.list[i]?.start ?? -1);
        if (nominal !== undefined && board.mentions[nominal]?.noun === role.noun) {
          board.assign(nominal, actor, { code: 'apposition', ...tell('stands beside the name “{0}”', mention.text), at: mention.span });
          break;
        }
      }
    }
  });
}

/** "Ministry of Foreign Affairs spokesperson" before "Lim Soo-suk". */
function roleBefore(words: Words, { span }: DraftMention, names: readonly Span[], persons: readonly Span[], sentenceStart: number, isPerson: IsPerson): Role | null {
  const first = behindTitles(words, words.within(span)[0]);
  const last = words.list[first - 1];
  if (!last || last.start < sentenceStart || !/^\.? $/.test(words.gapBefore(first))) return null;
  const { noun, plural } = singularOf(last.lower);
  const office = officeBefore(words, first, sentenceStart);
  if (office) return office;
  if (!(isPerson(last, noun) || looksLikeAgent(noun)) || plural || courtesy.test(noun)) return null;
  const before = words.list[first - 2];
  // "to enter Paul's room": a verb that ends like a noun
  if (nounType(noun) === null && before && words.gapBefore(first - 1) === ' ' && (before.lower === 'to' || auxiliaries.has(before.lower) || pronouns.get(before.lower)?.use === 'subject')) return null;
  let from = first - 1;
  for (let at = first - 2; at >= 0 && first - at < longestRole; at--) {
    const word = words.list[at];
    const gap = words.gapBefore(at + 1);
    if (!word || word.start < sentenceStart || !/^['’]?\s?$/.test(gap) || gap.includes('\n')) break;
    const held = names.find(([start, end]) => start <= word.start && word.end <= end);
    // Another person is in a role only as its possessor: "Putin's spokesman", but not "Kim and President Putin"
    if (held && persons.includes(held) && words.list[at + 1]?.lower !== "'s") break;
    if (held) {
      at = words.from(held[0]);
      from = at;
      continue;
    }
    if (word.lower === "'s" || word.lower === 'and') continue;
    if (definites.has(word.lower) || indefinites.has(word.lower) || endsPhrase(word.lower) || looksTransitive(word.lower) || isNoModifier(word)) break;
    from = at;
  }
  // "openly admires Russian President": what an adverb stands before is its verb
  if (from < first - 1 && isAdverb(words.list[from - 1]?.lower ?? '') && looksFinite(words.list[from]?.lower ?? '') && /^ $/.test(words.gapBefore(from))) from++;
  while (from < first - 1 && words.list[from]?.lower === 'and') from++;
  return { span: [words.list[from]?.start ?? 0, last.end], noun };
}

/** "Leader of the Opposition", "Minister of State", "Secretary for Health" right before a name: in capitals, so that it is one office. */
function officeBefore(words: Words, named: number, sentenceStart: number): Role | null {
  let at = named - 1;
  while (at > 0 && isCapital(words.list[at]) && words.gapBefore(at + 1) === ' ' && named - at < longestRole) at--;
  if (words.list[at]?.lower === 'the' && words.gapBefore(at + 1) === ' ') at--;
  const head = words.list[at - 1];
  if (at === named - 1 || !/^(?:of|for)$/.test(words.list[at]?.lower ?? '') || !head || !isCapital(head) || words.gapBefore(at) !== ' ' || words.gapBefore(at + 1) !== ' ' || words.gapBefore(named) !== ' ') return null;
  const { noun, plural } = singularOf(head.lower);
  if (nounType(noun) !== 'person' || plural) return null;
  let from = at - 1;
  while (from > 0 && isCapital(words.list[from - 1]) && words.gapBefore(from) === ' ' && (words.list[from - 1]?.start ?? 0) >= sentenceStart && named - from < longestRole) from--;
  return { span: [words.list[from]?.start ?? 0, words.list[named - 1]?.end ?? 0], noun };
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}

/** "openly [admires] Russian President", "on Monday junta spokesman", "Sept. 11 plotter": an adverb, a day or a number begins no role. */
function isNoModifier({ text, lower }: Word): boolean {
  return /^\d+$/.test(text) || isWeekday(lower) || (/^\p{Ll}/u.test(text) && isAdverb(lower) && !/^(?:early|elderly|family|daily|weekly|monthly|first)$/.test(lower));
}

/** "spokesperson of the Foreign Ministry in Seoul" behind "Lim Soo-suk,"; two where "and a" joins them. */
function rolesBehind(words: Words, { span }: DraftMention, names: readonly Span[], text: string, isPerson: IsPerson): readonly Role[] {
  let [, first] = words.within(span);
  if (!/^(?:\s?[,(]\s?|\s?[—–]\s?| - )$/.test(words.gapBefore(first))) return [];
  if (/^\d{1,3}$/.test(words.list[first]?.text ?? '') && /^, $/.test(words.gapBefore(first + 1))) first++;
  // "Priya Venkataraman, M.D., Chief Medical Officer"
  while (isLetters((words.list[first]?.text ?? '').replace(/\./g, '')) && /^\.?, $/.test(words.gapBefore(first + 1))) first++;
  const found: Role[] = [];
  for (let more = true; more; ) {
    while (['a', 'an', 'the', 'who', 'was', 'is', 'its', 'their', 'his', 'her'].includes(words.list[first]?.lower ?? '')) first++;
    // "who is now a curator"
    if (/^(?:is|was)$/.test(words.list[first - 1]?.lower ?? '') && /^(?:now|currently|also|still|once)$/.test(words.list[first]?.lower ?? '') && /^(?:an?|the)$/.test(words.list[first + 1]?.lower ?? '')) first += 2;
    // "Adaeze Nwokolo, met her predecessor before she signed"
    if (isAdverb(words.list[first]?.lower ?? '') || words.list[first]?.lower === 'even' || opensNoRole.test(words.list[first]?.lower ?? '') || (looksTransitive(words.list[first]?.lower ?? '') && endsPhrase(words.list[first]?.lower ?? ''))) return [];
    let end = first;
    while (end < first + longestRole && words.list[end] && (end === first || !closes(words, end, names)) && !joinsRoles(words, end, names, isPerson)) end++;
    const noun = end > first ? personIn(words, [first, end], names, isPerson) : null;
    const last = words.list[end - 1];
    if (noun === null || !last) return [];
    found.push({ span: [words.list[first]?.start ?? 0, last.end], noun });
    more = joinsRoles(words, end, names, isPerson);
    const closed = more || relatives.has(words.list[end]?.lower ?? '') || pronouns.get(words.list[end]?.lower ?? '')?.use === 'subject' || /[,.;:!?()"”—–\n]/.test(words.gapBefore(end)) || end >= words.list.length || text.length === last.end;
    if (!closed) return [];
    first = end + 1;
  }
  return found;
}

/** "a hydrologist and the author of", but "founder and chief executive", "critic of the banks and the EU". */
function joinsRoles(words: Words, at: number, names: readonly Span[], isPerson: IsPerson): boolean {
  if (words.list[at]?.lower !== 'and' || words.gapBefore(at) !== ' ') return false;
  const opens = /^(?:an?|the|former)$/.test(words.list[at + 1]?.lower ?? '');
  // "professor of medicine at Bristol and president of the alliance"
  if (!opens && !(/^(?:of|at|for)$/.test(words.list[at + 2]?.lower ?? '') && nounType(words.list[at + 1]?.lower ?? '') === 'person')) return false;
  const first = opens ? at + 2 : at + 1;
  let end = first;
  while (end < at + longestRole && words.list[end] && !closes(words, end, names)) end++;
  return personIn(words, [first, end], names, isPerson) !== null;
}

/** "director of the Lahore Museum" behind "Omar Siddiqui is the". */
function roleIs(words: Words, { span }: DraftMention, names: readonly Span[], isPerson: IsPerson): Role | null {
  const be = finiteVerbAfter(words, words.within(span)[1]);
  if (be === null || !/^(?:is|was|became|remains)$/.test(words.list[be]?.lower ?? '') || words.gapBefore(be + 1) !== ' ') return null;
  const at = behindAppointed(words, /^(?:now|currently|also|still)$/.test(words.list[be + 1]?.lower ?? '') ? be + 2 : be + 1);
  const article = /^(?:a|an|the)$/.test(words.list[at]?.lower ?? '');
  // "is head of security": without an article only what one person is in a body
  if (!article && !(/^(?:of|at)$/.test(words.list[at + 1]?.lower ?? '') && nounType(words.list[at]?.lower ?? '') === 'person')) return null;
  const first = article ? at + 1 : at;
  let end = first;
  while (end < first + longestRole && words.list[end] && (end === first || !closes(words, end, names)) && !conjunctions.has(words.list[end]?.lower ?? '') && !leadsToDay(words, end)) end++;
  while (end > first && (subordinators.has(words.list[end - 1]?.lower ?? '') || joinsPhrases.test(words.list[end - 1]?.lower ?? ''))) end--;
  // Of a person an operator is one, of whatever else it is a body
  const noun = personIn(words, [first, end], names, (word, what) => isPerson(word, what) || looksLikeAgent(what));
  const last = words.list[end - 1];
  return end > first && noun !== null && last && !anybody.test(noun) && !/^(?:victim|suspect|defendant|accused|finalist|winner)$/.test(noun) ? { span: [words.list[first]?.start ?? 0, last.end], noun } : null;
}

const month = new RegExp(`^${monthPattern}$`, 'i');

/** "in March", "on Friday", "last year": when somebody became what they are is no part of it. */
function leadsToDay(words: Words, at: number): boolean {
  const [word, next] = [words.list[at]?.lower ?? '', words.list[at + 1]?.lower ?? ''];
  return (/^(?:in|on|since|from|until|by)$/.test(word) && (isWeekday(next) || month.test(next) || /^\d{4}$/.test(next))) || (/^(?:last|this|next)$/.test(word) && (isWeekday(next) || month.test(next) || /^(?:week|month|year|spring|summer|autumn|fall|winter)$/.test(next))) || /^(?:yesterday|today)$/.test(word);
}

/** The word behind "appointed" or "named as", where one stands at `at`: "was appointed director of". */
function behindAppointed(words: Words, at: number): number {
  if (!/^(?:appointed|named|elected|made|installed|chosen|confirmed|promoted|sworn)$/.test(words.list[at]?.lower ?? '') || words.gapBefore(at + 1) !== ' ') return at;
  const [next, second] = [words.list[at + 1]?.lower ?? '', words.list[at + 2]?.lower];
  // "sworn in as", "named as"
  return next === 'in' && second === 'as' ? at + 3 : /^(?:as|in|to)$/.test(next) ? at + 2 : at + 1;
}

/** "named Stefan Kuhl as its finance chief", "appointed Stefan Kuhl finance chief" */
function roleAs(words: Words, { span }: DraftMention, names: readonly Span[], isPerson: IsPerson): Role | null {
  const [named, behind] = words.within(span);
  if (!/^(?:named|names|appointed|appoints|hired|elected|picked|chose|nominated|promoted)$/.test(words.list[named - 1]?.lower ?? '') || words.gapBefore(behind) !== ' ') return null;
  let first = words.list[behind]?.lower === 'as' ? behind + 1 : behind;
  if (/^(?:its|the|their|an?|his|her)$/.test(words.list[first]?.lower ?? '')) first++;
  if (first === behind && !/^\p{Ll}/u.test(words.list[first]?.text ?? '')) return null;
  let end = first;
  while (end < first + longestRole && words.list[end] && (end === first || !closes(words, end, names)) && !/^(?:on|after|in|at|last|to|from|and|with|by)$/.test(words.list[end]?.lower ?? '')) end++;
  const noun = end > first ? personIn(words, [first, end], names, isPerson) : null;
  const last = words.list[end - 1];
  return noun !== null && last ? { span: [words.list[first]?.start ?? 0, last.end], noun } : null;
}

/** "Secretary, Dorset Mammal Society" in the line below a name that has its own: as letters are signed. */
function roleBelow(words: Words, { span, block }: DraftMention, text: string, blocks: readonly Span[], names: readonly Span[], isPerson: IsPerson): Role | null {
  const [own, below] = [blocks[block], blocks[block + 1]];
  if (!own || !below || own[0] !== span[0] || own[1] !== span[1] || below[1] - below[0] > longestLineBelow || /[.!?:"”]$/.test(text.slice(below[1] - 1, below[1]))) return null;
  const [first, end] = words.within(below);
  let head = first;
  while (head < end && !/[,;]/.test(words.gapBefore(head + 1))) head++;
  const noun = personIn(words, [first, Math.min(head + 1, end)], names, isPerson);
  return noun === null ? null : { span: below, noun };
}

/** The noun for one person, outside of names, at the head of the words `[first, end)`. */
function personIn(words: Words, phrase: readonly [number, number], names: readonly Span[], isPerson: IsPerson): string | null {
  const word = words.list[headOf(words, phrase, names)];
  if (!word || names.some(([from, to]) => from <= word.start && word.end <= to)) return null;
  const { noun, plural } = singularOf(word.lower);
  return isPerson(word, noun) && !plural ? noun : null;
}

function closes(words: Words, at: number, names: readonly Span[]): boolean {
  const word = words.list[at];
  if (!word) return true;
  if (/[,.;:!?()"“”—–\n]/.test(words.gapBefore(at))) return !names.some(([from, to]) => from < word.start && word.end <= to);
  return (auxiliaries.has(word.lower) && word.lower !== "'s") || pronouns.get(word.lower)?.use === 'subject' || (subordinators.has(word.lower) && !['as', 'since', 'before', 'after', 'until'].includes(word.lower));
}

/** "colonel" of "Lt. Col." before a name, a judge of "Justice": what a later "the colonel" goes by. */
function rankBefore(words: Words, { span }: DraftMention): string | null {
  const [first] = words.within(span);
  const before = /^\. $/.test(words.gapBefore(first)) ? rankNoun(words.list[first - 1]?.lower ?? '') : null;
  const sits = [first - 1, first].some((at) => words.list[at]?.text === 'Justice') && words.list[first - 2]?.lower !== 'of';
  return before ?? rankNoun(words.list[first]?.lower ?? '') ?? (sits ? 'judge' : null);
}

/** "his wife, Manju", "the ministry's spokesperson, Lim Soo-suk," and "a spokesman for the port, Themba Nkosi,". */
function describedBy(words: Words, { span }: DraftMention, names: readonly Span[], isPerson: IsPerson): Role | null {
  const [named, end] = words.within(span);
  const first = behindTitles(words, named);
  const last = words.list[first - 1];
  if (!last || words.gapBefore(first) !== ', ' || !/^\s?[,.;:()"”—–\n]/.test(words.gapBefore(end))) return null;
  for (let at = first - 2; at >= 0 && first - at < longestRole; at--) {
    const word = words.list[at];
    if (!word || !/^['’]? ?$/.test(words.gapBefore(at + 1))) return null;
    const opens = definites.has(word.lower) || indefinites.has(word.lower) || pronouns.get(word.lower)?.use === 'possessive' || word.lower === 'her' || word.lower === "'s" || (/s$/.test(word.lower) && /^['’] $/.test(words.gapBefore(at + 1)));
    if (opens) {
      const noun = personIn(words, [at + 1, first], names, isPerson);
      if (noun !== null) return { span: [words.list[at + 1]?.start ?? 0, last.end], noun };
      if (!joinsPhrases.test(words.list[at - 1]?.lower ?? '')) return null;
    } else if ((endsPhrase(word.lower) && !joinsPhrases.test(word.lower)) || conjunctions.has(word.lower)) return null;
  }
  return null;
}

/** The first of the titles that stand right before the word at `named`: "state Sen. Maria Gonzales". */
function behindTitles(words: Words, named: number): number {
  let first = named;
  while (first > 0 && named - first < 3 && /^\.? $/.test(words.gapBefore(first)) && (rankNoun(words.list[first - 1]?.lower ?? '') !== null || courtesy.test(words.list[first - 1]?.lower ?? '') || (first < named && words.list[first - 1]?.lower === 'state'))) first--;
  return first;
}
