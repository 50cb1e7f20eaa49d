/** Who writes: named in the byline, by themselves ("My name is Katie"), or in a signature at the end. */
import type { Places } from '../statements/places';
import type { Board } from './board';
import type { Words } from './words';

/** The actor of the text's one author, or `null`. */
export function authorOf(board: Board, words: Words, { source: { byline }, blocks, text }: Places): number | null {
  const last = blocks.at(-1);
  const found = new Set<number>();
  board.mentions.forEach(({ form, type, span, quotation }, index) => {
    const actor = board.actorOf(index);
    if (form !== 'name' || type !== 'person' || actor === null) return;
    const inByline = byline !== null && byline[0] <= span[0] && span[1] <= byline[1];
    const signs = last !== undefined && text.slice(...last).replace(/^\W+|\W+$/g, '') === text.slice(...span);
    if (inByline || signs || (quotation < 0 && introducesSelf(words, span[0]))) found.add(actor);
  });
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** "my name is", "I am", "I'm", "I," before a name. */
function introducesSelf(words: Words, offset: number): boolean {
  const at = words.from(offset);
  const before = [words.list[at - 3]?.lower, words.list[at - 2]?.lower, words.list[at - 1]?.lower];
  return before.join(' ') === 'my name is' || before[2] === "i'm" || (before[1] === 'i' && before[2] === 'am') || (before[2] === 'i' && words.gapBefore(at) === ', ');
}
