/** What in the words around a place's name makes it an institution: what it says and does, what is its own, who deals with it. */
import type { Span } from '../annotation';
import { auxiliaries, isAdverb } from './closed-classes';
import { finiteVerbAfter } from './clause-role';
import type { Words } from './words';
import { worded, type Wording } from '../wording';

/** What governments and offices do and cities do not. */
const acting =
  /^(?:say|said|says|view|want|warn|pledge|vow|demand|accuse|den(?:y|ies|ied)|insist|claim|agree|refuse|reject|threaten|hope|believe|fear|announce|condemn|urge|call|plan|intend|consider|maintain|argue|respond|retaliate|welcome|express|criticis|criticiz|deplore|protest|sign|seek|sought|propose|offer|approve|confirm|declare|decide|impose|signal|expect|promise|ask|stress|reiterate|recogni|think|thought|love|prefer|know|knew|tell|told|add|note|admit|acknowledge|suspect|blame|back|support|oppose|endorse|summon|expel|recall|denounce|dismiss|downplay|order|request|suggest|hint|describe|see|saw|send|sent|dispatch|withdr[ae]w|negotiat|join|ratif|comment|declin|react|repl|veto|annex|invad|attack|seiz|fire|launch|test|deploy|occup|struck|strik|arm|fund|suppl|grant|ban|froze|freez|lift|expel|deport|boycott|block|tighten|eas|appoint|pardon|extend|enrich|spend|spent|broke|sever|halt|suspend|resum|reopen|rebuff|rebuk|resist|insist|yield|concede|conced|repeat|restor|scrap|mull|weigh|prepar|vot|rul|ruled|appeal|cap|relax|pay|paid|shrug|shrugg|mobili[sz]|invest|giv|gave|disput|watch|introduc|overtur|contest|snub|court|defend|abstain)(?:s|d|ed|es|ing|ied|e|ze|se|zes|ses|zed|sed|fied|fies|y|ies)?$/;
/** What only somebody with a will can be the object of. */
const addressing = /^(?:accus|urg|tell|told|warn|ask|persuad|blam|critici[sz]|press|pressur|condemn|assur|inform|remind|convinc|thank|rebuk|reassur|anger|infuriat|irritat|alarm|provok|upset|appeas|isolat|punish|sanction|embarrass|antagoni[sz]|lobb|accommodat)(?:e|es|ed|s|ing|y|ied|ying)?$/;
/** What only somebody with a will can be wanted or made to do something. */
const moving = /^(?:want|expect|allow|invit|forc|order|help|get|got|push|press|need|requir|instruct|encourag|beg|advis|compel|compell|mov|led|leav|left|enabl)(?:e|es|ed|s|ing)?$/;
/** What an institution has and a city has not. */
const own = /^(?:decision|refusal|policy|policies|stance|position|demands?|offers?|responses?|reactions?|plans?|views?|claims?|threats?|warnings?|proposals?|intentions?|announcements?|criticism|concerns?|insistence|pledges?|promises?|ambitions?|objections?|denials?|requests?|approach|strategy|strategies|ally|allies|rivals?|enemies|enemy|envoys?|ambassadors?|diplomats?|diplomacy|sanctions|willingness|commitments?|agreement|consent|approval|support|backing|goals?|aims?|interests|calculations?|rhetoric|provocations?|influence|missiles?|nuclear|military|foreign|defen[cs]e|arsenal|troops|forces|invasion|war)$/;
/** What there is between states, or with one. */
const relations = /^(?:relations|relationship|ties|talks?|negotiations?|deal|agreement|treaty|pact|accord|dispute|tensions?|alliance|cooperation|contacts?|dialogue|rift|row|rivalry|feud|summit|truce|ceasefire|trade|war|conflict|partnership|rapprochement|standoff|detente|hostilities|friction|conversation|understanding|pressure|sanctions|message|letter|warning|appeal|criticism|support|backing|approval|permission|demands?|signals?|response|condemnation|protest|complaint|apology)$/;
/** "Pretoria is ready to": what only somebody with a will is. */
const willing = /^(?:ready|willing|unwilling|prepared|reluctant|keen|eager|determined|anxious|poised|likely)$/;
/** "Dublin put off a ban": what they do by a verb and its particle. */
const putting = /^(?:put|puts|stay|stays|stayed|held|pull|pulls|pulled|step|steps|stepped|set|sets)$/;
const particle = /^(?:off|out|forward|back|aside|up)$/;
const longestGoverned = 4;

export interface Reason {
  readonly wording: Wording;
  readonly at: Span;
}

/** Whether the verb at `index`, or the one behind its auxiliaries, is one of saying, wanting or deciding. */
export function isActing(words: Words, index: number): boolean {
  const at = mainVerb(words, index);
  const [verb, next] = [words.list[at]?.lower ?? '', words.list[at + 1]?.lower ?? ''];
  // "Tehran was accused", but not "Americans' history isn't repeated"
  if (/^(?:is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't)$/.test(words.list[at - 1]?.lower ?? '') && /(?:ed|en|told)$/.test(verb) && !willing.test(verb)) return addressing.test(verb) || (moving.test(verb) && next === 'to');
  return acting.test(verb) || (putting.test(verb) && particle.test(next)) || (willing.test(verb) && auxiliaries.has(words.list[at - 1]?.lower ?? '') && next === 'to');
}

/** Index of the verb behind the auxiliaries, and behind "not", at `index`. */
function mainVerb(words: Words, index: number): number {
  let at = index;
  while ((auxiliaries.has(words.list[at]?.lower ?? '') || (at > index && isAdverb(words.list[at]?.lower ?? ''))) && words.list[at + 1]) at++;
  return at;
}

/** The verb of saying, wanting or deciding that the words `[…, end)` are the subject of; behind `many` it may be a plain form: "the Greeks refuse". */
export function asSubject(words: Words, end: number, many = false): Reason | null {
  if (many && words.gapBefore(end) === ' ' && acting.test(words.list[end]?.lower ?? '')) return reason(words, end, 'subject of “{0}”');
  const verb = finiteVerbAfter(words, end);
  return verb !== null && isActing(words, verb) ? reason(words, mainVerb(words, verb), 'subject of “{0}”') : null;
}

/** "Berlin's decision", "Tehran's nuclear programme". */
export function asOwner(words: Words, end: number): Reason | null {
  if (words.list[end]?.lower !== "'s") return null;
  for (let at = end + 1; at < end + 3 && /^ $/.test(words.gapBefore(at)); at++) if (own.test(words.list[at]?.lower ?? '')) return reason(words, at, 'what has a “{0}”');
  return null;
}

/** "wants Rome to cut", "accused Moscow of", "condemned by Seoul". */
export function asObject(words: Words, first: number, end: number): Reason | null {
  const [before, verb] = [words.list[first - 1], words.list[first - 2]];
  if (!before || words.gapBefore(first) !== ' ') return null;
  if (addressing.test(before.lower)) return reason(words, first - 1, 'object of “{0}”');
  // "called on Ottawa to", "demanded that Berlin cap"
  if (before.lower === 'on' && verb && /^call/.test(verb.lower) && words.list[end]?.lower === 'to') return reason(words, first - 2, 'asked to do something: “{0}”');
  if (before.lower === 'that' && verb && /^(?:demand|insist|propos|urg|ask|request|recommend)/.test(verb.lower) && /^\p{Ll}{3,}$/u.test(words.list[end]?.text ?? '') && acting.test(words.list[end]?.lower ?? '')) return reason(words, end, 'subject of “{0}”');
  // "has given Bucharest two months"
  if (/^(?:gives?|gave|given|giving|offers?|offered|grants?|granted|promised|owes?|owed)$/.test(before.lower) && /^(?:\d+|an?|the|one|two|three|four|five|six|more|no|until|another)$/.test(words.list[end]?.lower ?? '')) return reason(words, first - 1, 'who is given something: “{0}”');
  if (moving.test(before.lower) && words.list[end]?.lower === 'to') return reason(words, first - 1, 'made or wanted to do something: “{0}”');
  return before.lower === 'by' && verb && /(?:ed|n|told|said)$/.test(verb.lower) && acting.test(verb.lower) ? reason(words, first - 2, 'who does it: “{0}”') : null;
}

/** "relations with Ankara", "a deal between Ankara and Athens", "pressure on Moscow"; "talks in Vienna" are not with it. */
export function asParty(words: Words, first: number): Reason | null {
  const before = words.list[first - 1];
  if (!before || words.gapBefore(first) !== ' ') return null;
  let preposition = first - 1;
  if (before.lower === 'and') while (preposition > first - longestGoverned && words.list[preposition]?.lower !== 'between') preposition--;
  const word = words.list[preposition]?.lower ?? '';
  if (!(before.lower === 'and' ? word === 'between' : /^(?:with|between|on|against|from|to|of)$/.test(word))) return null;
  const noun = words.list[preposition - 1]?.lower ?? '';
  const towards = /^(?:pressure|sanctions|message|letter|warning|appeal|criticism|support|backing|approval|permission|demands?|signals?|response|condemnation|protest|complaint|apology)$/.test(noun);
  const fits = towards ? word !== 'between' && word !== 'with' : word === 'with' || word === 'between';
  return fits && relations.test(noun) && words.gapBefore(preposition) === ' ' ? reason(words, preposition - 1, 'a party to “{0}”') : null;
}

function reason(words: Words, index: number, template: string): Reason {
  const word = words.list[index];
  return { wording: worded(template, word?.text ?? ''), at: [word?.start ?? 0, word?.end ?? 0] };
}
