/** How much of a stretch the contents of attributions already take in. */
import type { Span } from '../annotation';
import type { Quotation } from '../source/source';
import { firstEndingAfter } from '../source/spans';
import { extentOf, type Attribution } from './attribution';
import type { Places } from './places';

/** From this share on, somebody utters a quotation. */
const spokenFor = 0.3;

/** Gives whether nobody outside of a quotation is said to utter it. */
export function unspokenAmong(places: Places, attributions: readonly Attribution[]): (quotation: Quotation) => boolean {
  const spoken = spokenShare(places, attributions);
  return (quotation) => spoken(quotation) < spokenFor;
}

/**
 * Gives, for a quotation, the share of its words that somebody outside it is said to utter, 0 to 1: what one quoted
 * reports of another ("“She told me that …,” he said") is not that other's.
 */
export function spokenShare(places: Places, attributions: readonly Attribution[]): (quotation: Quotation) => number {
  const outside = attributions.map((attribution) => {
    const own = places.quotationsIn(extentOf([...attribution.cue, ...attribution.source, ...attribution.content])).filter((quotation) => speaksInside(attribution, quotation));
    return { ...attribution, content: attribution.content.filter(([start, end]) => !own.some((quotation) => quotation.start <= start && end <= quotation.end)) };
  });
  const covered = coverageBy(outside);
  return ({ inner }) => covered(inner);
}

/** From this share of a quotation on, its words are those of a label inside it: "“ROE: We are ready.”" */
const nearlyAll = 0.8;

/** Whether somebody quoted speaks of this attribution: its cue or its source stands in the quotation, and its content is part of it. */
export function speaksInside(attribution: Attribution, quotation: Quotation): boolean {
  const { inner } = quotation;
  return isNamedInside(attribution, quotation) && attribution.content.reduce((length, piece) => length + shared(piece, inner), 0) < nearlyAll * (inner[1] - inner[0]);
}

/** Whether the quotation holds the attribution's cue or source. */
export function isNamedInside({ cue, source }: Attribution, { start, end }: Quotation): boolean {
  return [...cue, ...source].some(([from, to]) => start <= from && to <= end);
}

/** Gives, for a span, the share of its UTF-16 units that lie in the content of one of `attributions`, 0 to 1. */
export function coverageBy(attributions: readonly Attribution[]): (span: Span) => number {
  const covered = union(attributions.flatMap(({ content }) => content));
  return ([start, end]) => {
    let units = 0;
    for (let i = firstEndingAfter(covered, start); i < covered.length; i++) {
      const span = covered[i];
      if (!span || span[0] >= end) break;
      units += Math.min(end, span[1]) - Math.max(start, span[0]);
    }
    return end > start ? units / (end - start) : 0;
  };
}

/** The length that two spans share. */
export function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}

/** The share that what two lists of spans have in common is of all that they take up (Jaccard's index), 0 to 1. Spans of one list don't overlap. */
export function likeness(a: readonly Span[], b: readonly Span[]): number {
  const common = a.reduce((sum, piece) => sum + b.reduce((inner, other) => inner + shared(piece, other), 0), 0);
  const all = lengthOf(a) + lengthOf(b) - common;
  return all > 0 ? common / all : 0;
}

/** The length of all of some spans. */
export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}

function union(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
    else joined.push([start, end]);
  }
  return joined;
}
