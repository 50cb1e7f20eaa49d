/** A headline's source stands before or after its colon: "Ukraine ready to talk: Zelensky". */
import type { Span } from '../annotation';
import type { NameReading } from '../reader/reading';
import { attributionOf, type Attribution } from './attribution';
import { coverageBy } from './coverage';
import type { Places } from './places';
import { tell } from '../wording';

/** From this share on, somebody says what a headline says. */
const spokenFor = 0.5;
const fewestWords = 3;
const confidence = 0.8;

/** The attribution that the headline's colon shows, where a name fills one of its sides and no other attribution takes in the other. */
export function headlineSource(places: Places, names: readonly NameReading[], attributions: readonly Attribution[]): readonly Attribution[] {
  const { headline } = places.source;
  if (!headline) return [];
  const colon = places.text.slice(...headline).search(/:\s/) + headline[0];
  if (colon < headline[0]) return [];
  const left: Span = [headline[0], colon];
  const right: Span = [colon + 1 + (/^\s+/.exec(places.text.slice(colon + 1, headline[1]))?.[0].length ?? 0), headline[1]];
  const pair = isName(names, left, ['person', 'organization']) ? { source: left, content: right } : isName(names, right, ['person', 'organization', 'place']) ? { source: right, content: left } : null;
  if (!pair || countWords(places.text.slice(...pair.content)) < fewestWords || coverageBy(attributions)(pair.content) >= spokenFor) return [];
  const because = [{ code: 'headline-colon', ...tell('named beside the headline’s colon'), at: pair.source }];
  return [attributionOf({ content: [pair.content], cue: [[colon, colon + 1]], source: [pair.source], confidence, because })];
}

function isName(names: readonly NameReading[], [start, end]: Span, types: readonly string[]): boolean {
  return names.some((name) => name.start <= start + 1 && end - 1 <= name.end && name.start >= start && name.end <= end && types.includes(name.type));
}

function countWords(words: string): number {
  return words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
