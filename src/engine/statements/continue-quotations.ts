/** Quotations that go on: after "she said", after a full stop, in the next paragraph. */
import type { Evidence, Span } from '../annotation';
import type { Quotation } from '../source/source';
import { endOf, withPiece, type Attribution } from './attribution';
import { coverageBy, shared } from './coverage';
import type { Places } from './places';

/** A quotation is spoken for where an attribution has this share of it. */
const spokenFor = 0.3;
/** How sure it is that a quotation in a new paragraph, without a cue, is of the same speaker: three of four in PolNeAR. */
const acrossParagraphs = 0.75;

/**
 * Gives quotations that nobody is said to utter to the attribution that they go on from: as a further piece in the same
 * paragraph or after a paragraph left open, as an attribution of its own after a paragraph break.
 */
export function continueQuotations(places: Places, attributions: readonly Attribution[]): readonly Attribution[] {
  const covered = coverageBy(attributions);
  const result = [...attributions];
  const free = places.outer.filter(({ inner, mark }) => mark === 'double' && covered(inner) < spokenFor);
  const byBlock = indexByBlock(places, result);
  for (const quotation of free) {
    const span: Span = [quotation.start, quotation.end];
    const block = places.blockAt(quotation.start);
    const here = lastBefore(result, byBlock.get(block) ?? [], quotation.start);
    const from = quotation.continues === null ? undefined : places.source.quotations[quotation.continues];
    const origin = from && speakerOf(result, byBlock.get(places.blockAt(from.start)) ?? [], from);
    if (origin !== undefined) {
      extend(places, result, byBlock, origin, span, { code: 'open-paragraph', text: 'the paragraph before leaves its quotation open, and this one takes it up', at: span });
    } else if (here !== undefined && goesOn(places, quotation, result[here])) {
      extend(places, result, byBlock, here, span, { code: 'continues-quotation', text: 'continues the quotation before it, in the same paragraph', at: span });
    } else if (here === undefined && fillsBlock(places, quotation)) {
      const before = result[lastBefore(result, byBlock.get(block - 1) ?? [], quotation.start) ?? -1];
      if (before && endsInQuotation(places, before, block - 1)) add(places, result, byBlock, continuation(result.length, before, span));
    }
  }
  return result;
}

function continuation(key: number, before: Attribution, span: Span): Attribution {
  return {
    key,
    content: [span],
    cue: [],
    source: [],
    continues: before.key,
    confidence: before.confidence * acrossParagraphs,
    because: [{ code: 'continues-quotation', text: 'a paragraph in quotation marks without a speaker of its own, after one whose speaker is named', at: span }],
  };
}

/** `"A," he said, "B."` and `"A," he said. "B."`: the quotation starts a sentence or goes on with one that the attribution began. */
function goesOn(places: Places, quotation: Quotation, attribution: Attribution | undefined): boolean {
  if (!attribution) return false;
  const sentence = places.sentenceAt(quotation.start);
  const startsSentence = places.source.sentences[sentence]?.[0] === quotation.start;
  const gap = places.text.slice(endOf(attribution), quotation.start);
  if (/\S/.test(gap.replace(/[,.;:—–\s-]/g, '')) && !startsSentence) return false;
  return startsSentence ? holdsSentences(places, quotation) : /[,:;—–-]\s*$/.test(places.text.slice(Math.max(0, quotation.start - 3), quotation.start));
}

/** Whether the sentence in which the quotation ends has no words after it. */
function holdsSentences(places: Places, { end }: Quotation): boolean {
  const sentence = places.source.sentences[places.sentenceAt(end - 1)];
  return sentence !== undefined && !/[\p{L}\p{N}]/u.test(places.text.slice(end, sentence[1]));
}

function fillsBlock(places: Places, { start, end }: Quotation): boolean {
  const block = places.blocks[places.blockAt(start)];
  return block !== undefined && block[0] === start && holdsSentences(places, { end } as Quotation) && end <= block[1];
}

/** Whether the attribution gives words as spoken, in the last sentence of its paragraph. */
function endsInQuotation(places: Places, attribution: Attribution, block: number): boolean {
  const end = places.blocks[block]?.[1] ?? 0;
  const lastSentence = places.sentenceAt(end - 1);
  return places.sentenceAt(endOf(attribution) - 1) === lastSentence && attribution.content.some((piece) => places.quotationsIn(piece).length > 0);
}

/** Indices of attributions by the block that they begin in; those that a continuation adds come last. */
type ByBlock = Map<number, readonly number[]>;

function indexByBlock(places: Places, attributions: readonly Attribution[]): ByBlock {
  const byBlock: ByBlock = new Map();
  attributions.forEach((attribution, index) => {
    for (const block of new Set(attribution.content.map(([start]) => places.blockAt(start)))) byBlock.set(block, [...(byBlock.get(block) ?? []), index]);
  });
  return byBlock;
}

function lastBefore(attributions: readonly Attribution[], indices: readonly number[], offset: number): number | undefined {
  let last: number | undefined;
  let end = -1;
  for (const index of indices) {
    const attribution = attributions[index];
    const to = attribution ? endOf({ ...attribution, content: attribution.content.filter(([start]) => start < offset) }) : -1;
    if (to <= offset && to > end) [last, end] = [index, to];
  }
  return last;
}

function speakerOf(attributions: readonly Attribution[], indices: readonly number[], quotation: Quotation): number | undefined {
  return indices.find((index) => attributions[index]?.content.some((piece) => 2 * shared(piece, quotation.inner) >= quotation.inner[1] - quotation.inner[0]));
}

function extend(places: Places, attributions: Attribution[], byBlock: ByBlock, index: number, span: Span, evidence: Evidence): void {
  const attribution = attributions[index];
  if (!attribution) return;
  attributions[index] = withPiece(places.text, attribution, span, evidence);
  const block = places.blockAt(span[0]);
  byBlock.set(block, [...(byBlock.get(block) ?? []).filter((other) => other !== index), index]);
}

function add(places: Places, attributions: Attribution[], byBlock: ByBlock, attribution: Attribution): void {
  attributions.push(attribution);
  const block = places.blockAt(attribution.content[0]?.[0] ?? 0);
  byBlock.set(block, [...(byBlock.get(block) ?? []), attributions.length - 1]);
}
