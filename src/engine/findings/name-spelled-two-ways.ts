/** One name in two spellings (Reuters Handbook, names): one of them is wrong, or the text should choose. */
import type { Finding, Mention } from '../annotation';
import type { Check } from './checked';

export const nameSpelledTwoWays: Check = (checked) =>
  checked.annotation.actors.filter(({ named }) => named).flatMap((actor): Finding[] => {
    const spellings = new Map<string, Mention[]>();
    for (const mention of checked.namings(actor)) {
      const words = checked.words([mention.start, mention.end]);
      const name = plain(words);
      const start = mention.start + words.indexOf(name);
      spellings.set(name, [...(spellings.get(name) ?? []), { ...mention, start, end: start + name.length }]);
    }
    // The commonest spelling is taken as meant, the earliest of those where several are
    const ranked = [...spellings].sort(([, a], [, b]) => b.length - a.length);
    return ranked.flatMap(([name, [mention]], index): Finding[] => {
      const meant = ranked.slice(0, index).find(([other]) => onlySpeltOtherwise(name, other));
      const elsewhere = meant?.[1][0];
      if (!mention || !meant || !elsewhere) return [];
      const { start } = mention;
      return [{ start, end: start + name.length, code: 'name-spelled-two-ways', message: `“${name}” is spelled “${meant[0]}” elsewhere in this text.`, related: [[elsewhere.start, elsewhere.end]], replacement: meant[0] }];
    });
  });

/** Without a possessive ending, and without what stands around it but is no part of a word. */
function plain(name: string): string {
  return name.replace(/^[^\p{L}\p{N}]+/u, '').replace(/(?:['’]s?)?[^\p{L}\p{N}.)]{0,9}$/u, '');
}

/** Whether two names have the same words but for one, and that is the same word in another spelling. */
export function onlySpeltOtherwise(a: string, b: string): boolean {
  const [first, second] = [a, b].map((name) => name.split(/\s+/));
  if (!first || !second || first.length !== second.length) return false;
  const other = first.map((word, index) => [word, second[index] ?? ''] as const).filter(([x, y]) => x !== y);
  const [pair] = other;
  return other.length === 1 && pair !== undefined && !(first.length === 1 && adjectiveOf(...pair)) && sameWord(...pair);
}

/** Whether one is the other's people: "Syria" and "Syrian" are two words. Within a longer name ("Korea / Korean News Agency") they are spellings. */
function adjectiveOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && /^(?:n|an|ian|i|ish|ese|er)$/.test(long.slice(short.length));
}

const shortest = 5;

/** Case alone is a matter of headlines, a final s of number; an acronym is no spelling. */
function sameWord(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < shortest || a.toLowerCase() === b.toLowerCase()) return false;
  if (a.toUpperCase() === a || b.toUpperCase() === b || `${a}s` === b || `${b}s` === a) return false;
  return a[0]?.toLowerCase() === b[0]?.toLowerCase() && closerThan(a.toLowerCase(), b.toLowerCase(), Math.min(a.length, b.length) >= 8 ? 2 : 1);
}

/** Whether at most `most` letters have to be put in, left out or changed (Levenshtein, 1966). */
function closerThan(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return (row[b.length] as number) <= most;
}
