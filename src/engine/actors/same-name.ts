/** Whether two names of organizations, places or things name the same: forms of one name, acronyms, spellings. */
import { countryOfDemonym } from '../knowledge/countries';
import { foldName } from '../knowledge/fold';

const empty = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'du', 'la', '&', 'at']);
const legal = new Set(['inc', 'incorporated', 'corp', 'corporation', 'ltd', 'limited', 'llc', 'plc', 'co', 'company', 'ag', 'gmbh', 'sa', 'nv', 'group', 'holdings']);

/** The words of a folded name that carry it: without "of", "the", and a company's legal form. */
export function contentWords(folded: string): readonly string[] {
  const words = folded.split(' ').filter((word) => !empty.has(word));
  while (words.length > 1 && legal.has(words.at(-1) ?? '')) words.pop();
  return words;
}

/** The key under which two spellings of a name are one: content words in order, demonyms as their country, British spellings as American ones. */
export function nameKey(name: string): string {
  return contentWords(foldName(name.replace(/\b(\p{Lu}\.)\s(?=\p{Lu}\.)/gu, '$1'))).map((word) => asAmerican(asCountry(word))).join(' ');
}

/** "organisation", "labour", "centre", "defence", "programme". */
function asAmerican(word: string): string {
  return word.replace(/is(?=(?:e[ds]?|ing|ations?)$)/, 'iz').replace(/(?<=[bdlnv])our(?=s?$)/, 'or').replace(/(?<=nt|at)re(?=s?$)/, 'er').replace(/(?<=en)ce$/, 'se').replace(/(?<=gram)me(?=s?$)/, '');
}

/** "Korean" and "Korea" count as the same word in a longer name. */
function asCountry(word: string): string {
  const country = countryOfDemonym(word);
  const name = country ? foldName(country.name) : word;
  return country && !name.includes(' ') ? name : word.replace(/(?<=[a-z]{3}[ai])ns?$/, '');
}

/** The acronyms that a name's initials make, with and without its small words, in upper case. */
export function acronymsOf(name: string): readonly string[] {
  const words = name.replace(/['’]s\b/gu, '').split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
  if (words.length < 2) return [];
  const initials = (list: readonly string[]) => list.map((word) => word.charAt(0).toUpperCase()).join('');
  const carrying = words.filter((word) => !empty.has(word.toLowerCase()));
  const capital = words.filter((word) => /^\p{Lu}/u.test(word) && word.toLowerCase() !== 'the');
  return [...new Set([initials(carrying), initials(words.filter((word) => word.toLowerCase() !== 'the')), initials(capital)])].filter((acronym) => acronym.length > 1);
}

/** Whether a name is written as an acronym: "KCNA", "U.N.". */
export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}\.?){2,8}s?$/u.test(name.replace(/^the\s/i, ''));
}

/** Whether two longer words are spellings of one: at most one letter added, dropped or changed. */
export function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5 || a[0] !== b[0]) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a.slice(at + 1) === b.slice(at + 1) || a.slice(at) === b.slice(at + 1) || a.slice(at + 1) === b.slice(at);
}
