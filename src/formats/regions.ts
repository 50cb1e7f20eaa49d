/** Spans in one piece each, for tools that know no others: a span in pieces becomes a chain of regions. */
import type { Span } from '../engine/annotation';
import { FormatError } from './format';
import type { LabelledSpan, Relation, SpanGraph } from './span-graph';
import { labelOf, relationTypes } from './span-graph';

/** One stretch with one label; UTF-16 offsets. */
export interface Region {
  readonly id: string;
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

/** As a relation, or `piece`: from a region to the next piece of the same span. */
export interface RegionLink {
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

export interface Regions {
  readonly regions: readonly Region[];
  readonly links: readonly RegionLink[];
}

/** The regions of `graph`: the first piece of a span keeps its id. */
export function toRegions(graph: SpanGraph): Regions {
  const regions: Region[] = [];
  const links: RegionLink[] = [...graph.relations];
  for (const { id, label, pieces } of graph.spans) {
    const ids = pieces.map((_, i) => (i === 0 ? id : `${id}-${i + 1}`));
    pieces.forEach(([start, end], i) => {
      regions.push({ id: ids[i]!, label, start, end });
      if (i > 0) links.push({ type: 'piece', from: ids[i - 1]!, to: ids[i]! });
    });
  }
  return { regions, links };
}

/**
 * The spans that `regions` stand for; regions and links of other kinds are not ours to read. Throws a `FormatError` where
 * a region has no offsets.
 */
export function fromRegions({ regions, links }: Regions, text: string): SpanGraph {
  const byId = new Map(regions.map((region) => [region.id, region]));
  const next = new Map(links.filter(({ type }) => type === 'piece').map(({ from, to }) => [from, to]));
  const followers = new Set(next.values());
  const spans = regions.filter(({ id }) => !followers.has(id)).flatMap((first): LabelledSpan[] => {
    const label = labelOf(first.label);
    return label === null ? [] : [{ id: first.id, label, pieces: chain(first) }];
  });
  const relations = links.flatMap(({ type, from, to }): Relation[] => {
    const relation = relationTypes.find((each) => each === type);
    return relation ? [{ type: relation, from, to }] : [];
  });
  return { spans, relations };

  function chain(first: Region): Span[] {
    const pieces: Span[] = [];
    const seen = new Set<string>();
    for (let region: Region | undefined = first; region && !seen.has(region.id); region = byId.get(next.get(region.id) ?? '')) {
      seen.add(region.id);
      const { id, start, end } = region;
      if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length)) throw new FormatError(`The span ${JSON.stringify(id)} has no offsets that lie in the text (${start} to ${end}). Mend or remove it.`);
      pieces.push([start, end]);
    }
    return pieces;
  }
}
