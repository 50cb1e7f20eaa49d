/** Whether a stretch in quotation marks is something that somebody utters, or a title, a nickname, a word held at arm's length. */
import type { Quotation } from '../source/source';
import type { Places } from './places';

/** Fewer words than these are a word or a name, unless they make a sentence of their own. */
const fewestWords = 4;

const named = /\b(?:known|billed|branded|nicknamed|titled|entitled|dubbed|named|labell?ed|so-called|called|subtitled|codenamed)(?:\s+(?:as|the|a|an))?\s*$/i;
const work =
  /\b(?:films?|movies?|books?|novels?|memoirs?|songs?|albums?|singles?|plays?|shows?|series|episodes?|programm?es?|podcasts?|poems?|essays?|articles?|columns?|documentar(?:y|ies)|musicals?|operas?|paintings?|broadcast of|host of|edition of|sitcom|magazine|anthem|hymn|track|headline|slogan|hashtag|video|game|nickname|term|word|phrase|names?|pseudonym|alias|moniker|motto|banner|label|acronym)\s*,?\s*$/i;
const possessor = /(?:\p{Lu}[\p{L}.]*(?:['’]s|s['’]))\s*$/u;
/** Behind the last word's punctuation: the mark of a quotation inside this one. */
const trailing = /[\s’'”")\]]{1,4}$/;
const sentenceEnd = /[.!?…—–-]$/;

/** Whether the outer quotation's words look uttered; without a reader's word for it only whole sentences and clauses do. */
export function looksUttered(places: Places, quotation: Quotation): boolean {
  const { text, source } = places;
  const inner = text.slice(...quotation.inner).replace(trailing, '').trimStart();
  const words = inner.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const before = text.slice(Math.max(0, quotation.start - 60), quotation.start);
  if (words.length === 0 || named.test(before) || work.test(before)) return false;
  if (inTitleCase(words) && (words.length < 8 || possessor.test(before))) return false;
  const sentence = source.sentences[places.sentenceAt(quotation.start)];
  const startsSentence = sentence !== undefined && sentence[0] === quotation.start;
  if (startsSentence) return words.length >= 2 && /[.!?…,—–-]$/.test(inner);
  return words.length >= fewestWords && /^\p{Lu}/u.test(inner) && sentenceEnd.test(inner.replace(/,$/, '.'));
}

function inTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => /\p{L}{4,}/u.test(word));
  return long.length > 0 && long.every((word) => /^\P{L}*\p{Lu}/u.test(word));
}
