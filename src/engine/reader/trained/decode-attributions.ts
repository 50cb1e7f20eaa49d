/** A cue's role tags to its source and content. */
import type { AttributionWeights } from './attribution-confidence';
import { attributionConfidence, evidenceOf } from './attribution-confidence';
import { contentEndTolls } from './content-ends';
import type { Cue } from './decode-cues';
import type { WordRange } from './inference';
import type { Labels } from './labels';
import { roleLabels } from './labels';
import { logSoftmax } from './probabilities';
import { bestStates, transitions } from './viterbi';
import type { WindowAttribution } from './window-reading';
import type { Word } from './words';

const columns = roleLabels.length;
const [outside, beginsSource, goesOnSource, beginsContent, goesOnContent] = [0, 1, 2, 3, 4];

/** A tag, and whether the source has been read: a source is one piece, a content may be several around it. */
const states = [
  { tag: outside, past: false },
  { tag: outside, past: true },
  { tag: beginsSource, past: true },
  { tag: goesOnSource, past: true },
  { tag: beginsContent, past: false },
  { tag: beginsContent, past: true },
  { tag: goesOnContent, past: false },
  { tag: goesOnContent, past: true },
];

const isContent = (tag: number | undefined) => tag === beginsContent || tag === goesOnContent;
const isSource = (tag: number | undefined) => tag === beginsSource || tag === goesOnSource;

const legal = transitions(
  states.length,
  (to) => states[to]?.tag !== goesOnSource && states[to]?.tag !== goesOnContent && states[to]?.past === (states[to]?.tag === beginsSource),
  (from, to) => {
    const [a, b] = [states[from], states[to]];
    if (!a || !b) return false;
    if (b.tag === beginsSource) return !a.past;
    if (a.past !== b.past) return false;
    return b.tag === goesOnSource ? isSource(a.tag) : b.tag === goesOnContent ? isContent(a.tag) : true;
  },
  (from, to) => isContent(states[from]?.tag) && states[to]?.tag !== goesOnContent,
);

type Tuning = Pick<Labels, 'clauseToll' | 'attributionWeights' | 'attributionThreshold' | 'quotedThreshold'>;

const quotationMark = /^["“„«]$/u;

/**
 * The attributions of `cues`, given the role scores `[cues, words, labels]`. A cue without content gives none, nor does
 * one whose attribution is less probable than the threshold, which is another one for contents with quotation marks in them. Neither
 * role contains its own cue, no source goes on over a block's start.
 */
export function decodeAttributions(cues: readonly Cue[], scores: Float32Array, words: readonly Word[], { clauseToll, attributionWeights, attributionThreshold, quotedThreshold }: Tuning): readonly WindowAttribution[] {
  const size = words.length * columns;
  const tolls = contentEndTolls(words, clauseToll);
  const found = cues.map((cue, i) => decodeRoles(cue, logSoftmax(scores.subarray(i * size, (i + 1) * size), columns), words, tolls, attributionWeights));
  const threshold = ({ content }: WindowAttribution) => (content.some(({ first, last }) => words.slice(first, last + 1).some(({ text }) => quotationMark.test(text))) ? quotedThreshold : attributionThreshold);
  return mergeEqual(found.filter((attribution) => attribution.content.length > 0 && attribution.confidence >= threshold(attribution)));
}

function decodeRoles(cue: Cue, logs: Float32Array, words: readonly Word[], tolls: Float32Array, weights: AttributionWeights): WindowAttribution {
  const allowed = new Float32Array(words.length * states.length);
  words.forEach(({ blockStart }, word) => {
    const inCue = cue.first <= word && word <= cue.last;
    states.forEach(({ tag }, state) => {
      const ruledOut = (inCue && tag !== outside) || (blockStart && tag === goesOnSource);
      allowed[word * states.length + state] = ruledOut ? -Infinity : (logs[word * columns + tag] ?? 0);
    });
  });
  const tags = Array.from(bestStates(allowed, words.length, legal, tolls), (state) => states[state]?.tag ?? outside);
  const content = runs(tags, beginsContent, goesOnContent);
  const source = runs(tags, beginsSource, goesOnSource);
  const ofContent = meanProbability(logs, content, beginsContent, goesOnContent);
  const ofSource = source.length === 0 ? null : meanProbability(logs, source, beginsSource, goesOnSource);
  return {
    cue: { first: cue.first, last: cue.last },
    source,
    content,
    confidence: attributionConfidence(weights, evidenceOf(cue.probability, ofContent, ofSource, gapBetween(cue, content))),
  };
}

/** How many words lie between the cue and the nearest piece of content, counting that piece's first. */
function gapBetween(cue: WordRange, content: readonly WordRange[]): number {
  return Math.min(...content.map(({ first, last }) => (first > cue.last ? first - cue.last : cue.first - last)));
}

function runs(tags: readonly number[], begins: number, goesOn: number): readonly WordRange[] {
  const found: WordRange[] = [];
  tags.forEach((tag, first) => {
    if (tag !== begins) return;
    let last = first;
    while (tags[last + 1] === goesOn) last++;
    found.push({ first, last });
  });
  return found;
}

/** How probable it is, in the mean, that a word of `ranges` is of the role that the two tags name. */
function meanProbability(logs: Float32Array, ranges: readonly WordRange[], begins: number, goesOn: number): number {
  let sum = 0;
  let count = 0;
  for (const { first, last } of ranges) {
    for (let word = first; word <= last; word++, count++) {
      sum += Math.exp(logs[word * columns + begins] ?? 0) + Math.exp(logs[word * columns + goesOn] ?? 0);
    }
  }
  return count === 0 ? 0 : sum / count;
}

/** Of attributions with the same source and content the most certain one: two words of one cue, each tagged for itself. */
function mergeEqual(attributions: readonly WindowAttribution[]): readonly WindowAttribution[] {
  const key = (a: WindowAttribution) => [a.source, a.content].map((ranges) => ranges.map(({ first, last }) => `${first}-${last}`).join()).join(';');
  const best = new Map<string, WindowAttribution>();
  for (const attribution of attributions) {
    const other = best.get(key(attribution));
    if (!other || other.confidence < attribution.confidence) best.set(key(attribution), attribution);
  }
  return attributions.filter((attribution) => best.get(key(attribution)) === attribution);
}
