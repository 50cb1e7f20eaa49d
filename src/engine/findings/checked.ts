/** What every check looks at: an annotation, its source, and what checks ask of them. */
import type { Actor, Annotation, Finding, Mention, Span, Statement } from '../annotation';
import type { Source } from '../source/source';

export interface Checked {
  readonly text: string;
  readonly source: Source;
  readonly annotation: Omit<Annotation, 'findings'>;
  /** The text of a span. */
  words(span: Span): string;
  /** Whether an offset lies inside quotation marks: what stands there is somebody's own words and is never checked. */
  quoted(offset: number): boolean;
  /** Whether an offset lies in the headline, whose names and sources the text is yet to introduce. */
  inHeadline(offset: number): boolean;
  actor(id: string | null): Actor | null;
  /** An actor's mentions by name outside quotations and repeated captions, in the order of the text. */
  namings(actor: Actor): readonly Mention[];
  /** Statements that count: not those of repeated captions. */
  readonly statements: readonly Statement[];
}

/** One check: what it finds, in the order of the text. It takes time linear in the annotation's length. */
export type Check = (checked: Checked) => readonly Finding[];

export function checkedOf(annotation: Omit<Annotation, 'findings'>, source: Source): Checked {
  const quotations = source.quotations.filter(({ inside }) => inside === null);
  const repeats = annotation.captions.filter(({ repeats }) => repeats !== null);
  const actors = new Map(annotation.actors.map((actor) => [actor.id, actor]));
  const quoted = (offset: number) => holds(quotations, offset);
  const namings = new Map<string, Mention[]>();
  for (const mention of annotation.mentions) {
    if (mention.form !== 'name' || mention.actor === null || quoted(mention.start) || holds(repeats, mention.start)) continue;
    const own = namings.get(mention.actor);
    if (own) own.push(mention);
    else namings.set(mention.actor, [mention]);
  }
  return {
    text: source.text,
    source,
    annotation,
    words: ([start, end]) => source.text.slice(start, end),
    quoted,
    inHeadline: (offset) => source.headline !== null && source.headline[0] <= offset && offset < source.headline[1],
    actor: (id) => (id === null ? null : actors.get(id) ?? null),
    namings: ({ id }) => namings.get(id) ?? [],
    statements: annotation.statements.filter(({ repeated }) => repeated !== true),
  };
}

/** Whether one of `spans`, in order and apart from each other, holds the offset. */
function holds(spans: readonly { readonly start: number; readonly end: number }[], offset: number): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as { end: number }).end <= offset) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.start <= offset;
}
