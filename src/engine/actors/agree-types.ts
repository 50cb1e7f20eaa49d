/** One-word names that the reader takes for another kind of thing than the full name that it ties them to: "London wrote", of Jack London. */
import type { AntecedentReading, NameReading, Reading } from '../reader/reading';
import { foldName } from '../knowledge/fold';

/** From this probability on, the reader's link outweighs a doubtful type. */
const linked = 0.4;
/** Types read with at least this confidence stand. */
const sure = 0.85;

/** The reading's names, doubtful one-word ones with the type of the longer name before them that they end (a person's) or begin (an organization's). */
export function agreeTypes(text: string, { names, antecedents }: Pick<Reading, 'names' | 'antecedents'>): readonly NameReading[] {
  const byStart = new Map(names.map((name) => [name.start, name]));
  const links = new Map<number, AntecedentReading[]>();
  for (const link of antecedents) if (link.probability >= linked) links.set(link.anaphor[0], [...(links.get(link.anaphor[0]) ?? []), link]);
  return names.map((name) => {
    if (name.confidence >= sure) return name;
    const word = foldName(text.slice(name.start, name.end));
    const full = (links.get(name.start) ?? []).map(({ antecedent }) => byStart.get(antecedent[0])).find((other) => other && other.type !== name.type && isShortFor(word, foldName(text.slice(other.start, other.end)), other));
    return full ? { ...name, type: full.type } : name;
  });
}

function isShortFor(word: string, full: string, { type }: NameReading): boolean {
  const parts = full.split(' ');
  return !word.includes(' ') && parts.length > 1 && ((type === 'person' && parts.at(-1) === word) || (type === 'organization' && parts[0] === word));
}
