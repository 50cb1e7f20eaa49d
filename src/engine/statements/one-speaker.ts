/** A quotation has one speaker: of several attributions that claim it, one keeps it. */
import type { Span } from '../annotation';
import type { Quotation } from '../source/source';
import { holds, type Attribution } from './attribution';
import { shared } from './coverage';
import type { Places } from './places';

/** From this share on, a content claims a quotation. */
const claimed = 0.5;

/**
 * Takes quotations away from all but one of the attributions that claim them, and attributions out that nothing is left of.
 * One within the other's content ("Yonhap reported that Kim said “…”") claims nothing of the other's.
 * In PolNeAR 2 of 8,377 quotations have two speakers.
 */
export function giveQuotationsOneSpeaker(places: Places, attributions: readonly Attribution[]): readonly Attribution[] {
  const claims = new Map<Quotation, Attribution[]>();
  for (const attribution of attributions)
    for (const quotation of claimedBy(places, attribution)) claims.set(quotation, [...(claims.get(quotation) ?? []), attribution]);
  const lost = new Map<symbol, Quotation[]>();
  for (const [quotation, claimants] of claims) {
    const keeper = claimants.reduce((best, other) => (speaksRather(places, quotation, other, best) ? other : best));
    for (const other of claimants)
      if (other !== keeper && !holds(other, keeper) && !holds(keeper, other)) lost.set(other.key, [...(lost.get(other.key) ?? []), quotation]);
  }
  return attributions.flatMap((attribution) => {
    const quotations = lost.get(attribution.key);
    if (!quotations) return [attribution];
    const content = quotations.reduce<readonly Span[]>((pieces, quotation) => pieces.flatMap((piece) => without(piece, quotation)), attribution.content);
    return content.length > 0 ? [{ ...attribution, content }] : [];
  });
}

function claimedBy(places: Places, { content, cue }: Attribution): readonly Quotation[] {
  return content
    .flatMap((piece) => places.quotationsIn(piece).filter(({ inner }) => shared(piece, inner) >= claimed * (inner[1] - inner[0])))
    .filter(({ start, end }) => !cue.some(([from, to]) => start <= from && to <= end));
}

/** Whether `a` rather than `b` speaks: by the nearer cue in the quotation's sentence, else by another quotation, else by being surer. */
function speaksRather(places: Places, quotation: Quotation, a: Attribution, b: Attribution): boolean {
  const [gapA, gapB] = [gapInSentence(places, a, quotation), gapInSentence(places, b, quotation)];
  if (gapA !== gapB) return gapA < gapB;
  const [quotedA, quotedB] = [claimedBy(places, a).length, claimedBy(places, b).length];
  return quotedA === quotedB ? a.confidence > b.confidence : quotedA > quotedB;
}

/** From the quotation to the nearest cue in its first or last sentence, in UTF-16 units; infinite where none stands there. */
function gapInSentence({ sentenceAt }: Places, { cue }: Attribution, { start, end }: Quotation): number {
  const sentences = [sentenceAt(start), sentenceAt(end - 1)];
  const near = cue.filter(([from]) => sentences.includes(sentenceAt(from)));
  return Math.min(Infinity, ...near.map(([from, to]) => (to <= start ? start - to : Math.max(0, from - end))));
}

function without([start, end]: Span, quotation: Quotation): readonly Span[] {
  if (quotation.end <= start || end <= quotation.start) return [[start, end]];
  const pieces: readonly Span[] = [[start, quotation.start], [quotation.end, end]];
  return pieces.filter(([from, to]) => from < to);
}
