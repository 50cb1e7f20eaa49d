/** One sense a discourse (Gale, Church and Yarowsky, 1992): the same name in one text nearly always names the same type. */
import type { ActorType } from '../../annotation';
import type { NameReading } from '../reading';

/** A name that is surer than this of its type keeps it… */
const sure = 0.7;
/** …unless the others with its words speak so many times more for another. */
const outvoted = 2;

/** The names of `text`, each with the type that those with the same words agree on, weighted by their confidences. */
export function agreeOnTypes(text: string, names: readonly NameReading[]): readonly NameReading[] {
  const votes = new Map<string, Map<ActorType, number>>();
  const wordsOf = ({ start, end }: NameReading) => text.slice(start, end);
  for (const name of names) {
    const own = votes.get(wordsOf(name)) ?? new Map<ActorType, number>();
    own.set(name.type, (own.get(name.type) ?? 0) + name.confidence);
    votes.set(wordsOf(name), own);
  }
  return names.map((name) => {
    const own = votes.get(wordsOf(name)) ?? new Map<ActorType, number>();
    const [type, weight] = [...own].reduce((best, next) => (next[1] > best[1] ? next : best));
    const yields = name.confidence < sure || weight > outvoted * (own.get(name.type) ?? 0);
    return yields && type !== name.type ? { ...name, type } : name;
  });
}
