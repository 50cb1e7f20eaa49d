/** Who is spoken to in a hearing where somebody was given the floor: "Miss Rosenthal?" */
import type { Places } from '../statements/places';
import type { Author } from './author';

/** A heading: "ORAL ARGUMENT OF …" */
const heading = /^[^\p{Ll}]*$/u;
const longestHeading = 200;

/**
 * Gives whether a block speaks to whoever was given the floor ("Miss Rosenthal?") and is the text's voice: a question, or what follows their first words.
 * Which of the other paragraphs are theirs the text does not tell.
 */
export function asksTheFloor({ text, blocks }: Places, voice: Author | null): (block: number) => boolean {
  if (voice?.sign !== 'floor') return () => false;
  const isHeading = (block: number) => {
    const [start, end] = blocks[block] ?? [0, 0];
    return end - start <= longestHeading && heading.test(text.slice(start, end));
  };
  let opens = voice.block + 1;
  while (opens < blocks.length && isHeading(opens)) opens++;
  return (block) => block > opens && (block === opens + 1 || text.charAt((blocks[block]?.[1] ?? 0) - 1) === '?');
}
