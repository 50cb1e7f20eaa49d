/** "Munteanu has rejected a claim by the lawyer, Victor Hale, that …": what is denied is said by whoever claims it, too. */
import type { Span } from '../annotation';
import { monthPattern, weekdayPattern } from '../dates/calendar';
import { attributionOf, cueEvidence, type Attribution } from './attribution';
import { coverageBy } from './coverage';
import type { Places } from './places';

const confidence = 0.8;
const denying = /\b(?:reject|den|dismiss|disput|rebut|refut|contest|challeng|question|contradict|respond|scoff|laugh)(?:s|ed|ing|ies|ied|ying|es|e)?(?:\s(?:off|at|to))?$/u;
const noun = 'claims?|allegations?|accusations?|suggestions?|assertions?|complaints?|charges?';
/** "a claim by the lawyer, Victor Hale, that" */
const by = new RegExp(`^(?:(?:an?|the|any|all)\\s)?(?:\\p{Ll}+\\s)?(${noun})\\s(?:made\\s)?(?:by|from)\\s([^;:“”"\\n]{2,90}?),?\\sthat\\s(?=\\S)`, 'u');
/** "Hale’s claim that" */
const of = new RegExp(`^(\\p{Lu}[\\p{L}\\p{M}.-]*(?:\\s\\p{Lu}[\\p{L}\\p{M}.-]*){0,3}|the\\s\\p{Ll}+)['’]s?\\s(${noun})\\sthat\\s(?=\\S)`, 'u');

/** Not "a claim by noon", "a claim from May". */
const somebody = /^(?:\p{Lu}|(?:the|an?|his|her|its|their|one|some|two|several)\s)/u;
const isDay = new RegExp(`^(?:${monthPattern}|${weekdayPattern})(?![\\p{L}])`, 'u');

/** For each of `attributions` that denies what another claims an attribution of the claim, which the denial holds. */
export function claimsOfOthers({ text }: Places, attributions: readonly Attribution[]): readonly Attribution[] {
  const isCue = coverageBy(attributions.map((attribution) => ({ ...attribution, content: attribution.cue })));
  return attributions.flatMap(({ cue: [cue], content }) => {
    const [piece] = content;
    if (!cue || !piece || piece[0] < cue[1] || !denying.test(text.slice(...cue))) return [];
    const head = text.slice(piece[0], Math.min(piece[1], piece[0] + 160));
    const [byWhom, claim = '', claimant = ''] = by.exec(head) ?? [];
    const [ofWhom, owner = '', owned = ''] = byWhom ? [] : (of.exec(head) ?? []);
    const whole = byWhom ?? ofWhom;
    const [who, word] = byWhom ? [claimant, claim] : [owner, owned];
    if (!whole) return [];
    const at = (words: string, from: number): Span => [piece[0] + head.indexOf(words, from), piece[0] + head.indexOf(words, from) + words.length];
    const claimAt = at(word, byWhom ? 0 : who.length);
    if (isCue(claimAt) > 0 || !somebody.test(who) || isDay.test(who)) return [];
    return [attributionOf({ cue: [claimAt], source: [at(who, byWhom ? claimAt[1] - piece[0] : 0)], content: [[piece[0] + whole.length, piece[1]]], confidence, because: [cueEvidence(text, claimAt)] })];
  });
}
