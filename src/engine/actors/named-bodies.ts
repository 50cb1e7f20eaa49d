/** Names that were read as people's and are bodies': told by a noun beside them, by "which", or by their own last word. */
import { isFirstName, nounType } from '../knowledge/nouns';
import type { NameReading } from '../reader/reading';

/** How far before a name in commas the noun is looked for, in UTF-16 units. */
const longestRole = 70;
/** A first name read with at least this confidence is somebody's. */
const doubtful = 0.6;

/** Not "the head of the company, Jane Roe,". */
const bodyBefore = /(?:^|(?<!\b(?:of|at|for|from|in|by|to|with|and))\s)(?:the|an?|its|their)\s(?:(?!(?:of|at|for|from|in|by|to|with|on|and)\s)[^\s,.;:"“”]{1,24}\s){0,4}(\p{Ll}{3,20}), $/iu;
/** "The company at the centre of the row, Narmada Infrabuild," */
const bodyFurther = /(?:^|[.!?]["”]?\s{1,3})(?:the|an?)\s(?:\p{Ll}{2,20}\s)?(\p{Ll}{3,20})\s(?:at|behind|in|of|that|which)\s[^,.;:"“”]{2,60}, $/iu;
/** What nobody's family name is. */
const namesABody = /\s(?:Union|Party|Council|Association|Federation|Commission|Committee|Ministry|Agency|Authority|University|Institute|Foundation|Company|Corporation|Alliance|League|Network|Coalition)$/u;
/** What only bodies are called beside another word: "Dunmore Capital", "Banque Orlan". */
const bodysWord = /^(?:Banque|Banco|Banca|Bank|Grupo|Groupe|Compagnie|Fondation|Fundación) \p{Lu}|\s(?:Capital|Securities|Partners|Holdings|Bank|Insurance|Airlines|Airways|Ltd|Inc|Corp|plc|PLC|AG|GmbH|Associates|Ventures|Brokers)\.?$/u;
const bodyBehind = /^, (?:the|an?) (?:(?!(?:of|at|for|from|in|by|to|with|on|and)\s)[^\s,.;:"“”]{1,24}\s){0,5}(\p{Ll}{3,20})(?=[,.;)]|\s(?:that|which|based)\b)/u;

/** Whether a name says by one of its words that it is a body's. */
export function isCalledABody(text: string, { start, end, type }: NameReading): boolean {
  const words = text.slice(start, end);
  return (type !== 'place' && namesABody.test(words)) || bodysWord.test(words);
}

/** "The lender, Banque Roumont,", "Skylark Java, the airline,": in commas beside a noun for nothing but bodies; or "Goldcrest Albay, which", or with a word for a body at its end. */
export function isNamedBody(text: string, { start, end, confidence }: NameReading): boolean {
  if (namesABody.test(text.slice(start, end))) return true;
  if (/^, which\s/.test(text.slice(end, end + 9))) return true;
  if (confidence >= doubtful && isFirstName(text.slice(start, end).split(' ')[0] ?? '')) return false;
  const words = text.slice(Math.max(0, start - longestRole), start);
  const before = /^[,.;]/.test(text.charAt(end)) ? (bodyBefore.exec(words) ?? bodyFurther.exec(words))?.[1] : undefined;
  const noun = before ?? bodyBehind.exec(text.slice(end, end + longestRole))?.[1];
  return noun !== undefined && nounType(noun) === 'organization';
}
