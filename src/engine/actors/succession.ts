/** "Anneke Vos takes over the orchestra from Pieter Claassen. Her predecessor said": who follows whom in an office. */
import type { Board } from './board';

export interface Succession {
  /** Actors, by their index on the board. */
  readonly successor: number;
  readonly predecessor: number;
  /** The mention that names the one and the one that names the other. */
  readonly named: readonly [successor: number, predecessor: number];
}

/** Between the two names stand at most so many UTF-16 units. */
const longestBetween = 140;
const aside = '(?:, [^.;:“”"\\n]{2,60},)?';
const follows = new RegExp(`^${aside},? (?:who )?(?:has |have |had |will |is to |was to |would |to )?(?:(?:succeed|replac)(?:e|s|es|ed|ing)?(?: as [^.,;:“”"\\n]{2,40})?|(?:tak(?:es?|ing|en)|took) over (?:[^.;:“”"\\n]{0,60}? )?from|(?:tak(?:es?|ing)|took) the place of|inherit(?:s|ed) [^.;:“”"\\n]{2,60} from) (?:(?:the|his|her) )?(?:[\\p{L}.-]+ ){0,3}$`, 'u');
const isFollowed = new RegExp(`^${aside},? (?:who )?(?:is|was|will be|has been|had been|is to be|being) (?:succeeded|replaced)(?: as [^.,;:“”"\\n]{2,40})? by (?:(?:the|his|her) )?(?:[\\p{L}.-]+ ){0,3}$`, 'u');

/** The pairs of people of whom a sentence says that the one follows the other, in the order of the text. */
export function successionsIn(board: Board, text: string): readonly Succession[] {
  const people = board.mentions.flatMap(({ form, type, span }, index) => (form === 'name' && type === 'person' ? [{ index, span }] : []));
  return people.flatMap((first, at) => {
    const second = people[at + 1];
    const [a, b] = [board.actorOf(first.index), second ? board.actorOf(second.index) : null];
    if (!second || a === null || b === null || a === b || second.span[0] - first.span[1] > longestBetween) return [];
    const between = text.slice(first.span[1], second.span[0]);
    if (follows.test(between)) return [{ successor: a, predecessor: b, named: [first.index, second.index] as const }];
    return isFollowed.test(between) ? [{ successor: b, predecessor: a, named: [second.index, first.index] as const }] : [];
  });
}
