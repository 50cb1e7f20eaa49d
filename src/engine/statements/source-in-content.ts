/** "Zambia will not sell, the head of the fund, Kapembwa Lungu, told Reuters": a source that was read as the end of what is said. */
import type { Span } from '../annotation';
import type { Attribution } from './attribution';

const saying = /^(?:told|said|says|tells|added|wrote|explained|warned|insisted)\b/u;
const longestSource = 120;
/** Behind a comma somebody's name, or who they are and, in commas, their name. */
const trailing = /, ((?:(?:the|an?|its|his|her|their|our)\s[^,;:“”"()\n]{2,70}, )?\p{Lu}[\p{L}\p{M}.’'-]+(?:\s(?:\p{Lu}[\p{L}\p{M}.’'-]+|de|da|van|von|der|bin|al|el|la)){0,4}),?$/u;

/** Gives attributions without a source, whose cue of saying stands right behind their content, what stands behind its last comma where that is somebody's name. */
export function takeSourcesOut(text: string, attributions: readonly Attribution[]): readonly Attribution[] {
  return attributions.map((attribution) => {
    const [cue, otherCue] = attribution.cue;
    const last = attribution.content.at(-1);
    if (attribution.source.length > 0 || !cue || otherCue || !last || last[1] > cue[0] || !saying.test(text.slice(...cue)) || !/^,?\s$/.test(text.slice(last[1], cue[0]))) return attribution;
    const from = Math.max(last[0], last[1] - longestSource);
    const match = trailing.exec(text.slice(from, last[1]));
    const who = match?.[1];
    if (!match || !who || from + match.index <= last[0]) return attribution;
    const source: Span = [from + match.index + 2, from + match.index + 2 + who.length];
    return { ...attribution, source: [source], content: [...attribution.content.slice(0, -1), [last[0], from + match.index]] };
  });
}
