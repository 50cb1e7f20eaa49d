/** Offices by their initials: "the CS", "the CM". */
import type { Board } from './board';

/** The people whom the initials of an office may mean: "CS" an Education Cabinet Secretary, "CM" a Chief Minister. */
export function officesOf(board: Board): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  board.actors.forEach((actor, key) => {
    if (actor.type === 'person') for (const { text } of actor.roles) for (const initials of initialsOf(text)) {
      const holders = found.get(initials);
      if (holders) holders.push(key);
      else found.set(initials, [key]);
    }
  });
  return found;
}

/** Of "Education Cabinet Secretary" "CS" and "ECS", of "chief executive officer" "EO" and "CEO": its last words' initials. */
export function initialsOf(role: string): readonly string[] {
  const words = role.split(/[\s-]+/);
  return words.slice(0, -1).map((_, from) => words.slice(from).map((word) => word.charAt(0).toUpperCase()).join(''));
}
