/** Which findings are right, by the measures of the scores: content overlaps by half and source overlaps; name and type agree. */
import type { ActorType, Span } from '../../src/engine/annotation';
import type { AttributionReading, NameReading } from '../../src/engine/reader/reading';

export interface GoldDocument {
  readonly text: string;
  readonly attributions?: readonly Gold[];
  readonly entities?: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

type Gold = { readonly source: readonly Span[]; readonly content: readonly Span[] };

function wordsOf(text: string, spans: readonly Span[]): ReadonlySet<number> {
  return new Set(spans.flatMap(([start, end]) => [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map((match) => start + match.index)));
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return [...a].filter((word) => b.has(word)).length;
}

/** Attributions are matched with gold ones one to one, the best overlaps first. */
export function judgeAttributions(text: string, found: readonly AttributionReading[], wanted: readonly Gold[]): readonly boolean[] {
  const [given, gold] = [found, wanted].map((list) => list.map((a) => ({ source: wordsOf(text, a.source), content: wordsOf(text, a.content) }))) as [Words[], Words[]];
  const pairs = given.flatMap((a, i) =>
    gold.map((b, j) => {
      const both = shared(a.content, b.content);
      return { i, j, overlap: both / (a.content.size + b.content.size - both) };
    }),
  );
  const right = new Set<number>();
  const taken = { given: new Set<number>(), gold: new Set<number>() };
  for (const { i, j } of pairs.filter((pair) => pair.overlap >= 0.5).sort((a, b) => b.overlap - a.overlap)) {
    const [a, b] = [given[i], gold[j]];
    if (!a || !b || taken.given.has(i) || taken.gold.has(j)) continue;
    taken.given.add(i);
    taken.gold.add(j);
    if (b.source.size === 0 ? a.source.size === 0 : shared(a.source, b.source) > 0) right.add(i);
  }
  return found.map((_, i) => right.has(i));
}

interface Words {
  readonly source: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
}

const typeOf: Readonly<Record<string, ActorType>> = { per: 'person', person: 'person', org: 'organization', organisation: 'organization', loc: 'place', location: 'place', fac: 'place' };
const coarse = (type: ActorType) => (type === 'person' || type === 'organization' || type === 'place' ? type : 'other');

/** A name is right where one with its span and coarse type is wanted. */
export function judgeNames(found: readonly NameReading[], wanted: readonly { readonly start: number; readonly end: number; readonly type: string }[]): readonly boolean[] {
  const keys = new Set(wanted.map(({ start, end, type }) => `${start}-${end}-${typeOf[type.toLowerCase()] ?? 'other'}`));
  return found.map(({ start, end, type }) => keys.has(`${start}-${end}-${coarse(type)}`));
}
