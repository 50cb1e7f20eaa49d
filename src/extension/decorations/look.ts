/** How a statement looks: its kind by the shape of the line under it, and one colour. */
import type { Annotation, Statement, StatementKind } from '../../engine/annotation';

export type ColorBy = 'speaker' | 'kind' | 'none';

/** Speakers that have a colour of their own; all further ones share one. */
export const speakerColors = 7;

/** The colour's id without the extension's prefix; `plain` for none. */
export type LookColor = `speaker${number}` | 'otherSpeakers' | 'unattributed' | StatementKind | 'plain';

/** One way to paint, such as "direct/speaker1". */
export type Look = `${StatementKind}/${LookColor}`;

/** The look of each statement of an annotation. Speakers get colours in the order in which they first speak. */
export function looksOf(annotation: Annotation, colorBy: ColorBy): (statement: Statement) => Look {
  const speakers = [...new Set(annotation.statements.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])))];
  const places = new Map(speakers.map((speaker, index) => [speaker, index]));
  return ({ kind, speaker }) => `${kind}/${colorBy === 'none' ? 'plain' : colorBy === 'kind' ? kind : colorOf(speaker === null ? undefined : places.get(speaker))}`;
}

function colorOf(place: number | undefined): LookColor {
  if (place === undefined) return 'unattributed';
  return place < speakerColors ? `speaker${place + 1}` : 'otherSpeakers';
}
