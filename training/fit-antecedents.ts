/**
 * Fits the weights by which `src/engine/actors/rank.ts` chooses whom a pronoun or a description means:
 * `node --import tsx training/fit-antecedents.ts CORPORA` reads gum-dev and gap-dev with the model, collects every choice
 * that the engine makes, with the right one, and writes weights-with-links.json.
 *
 * A conditional log-linear ranker (Denis and Baldridge 2008): the loss of a choice is -log of the right options'
 * probability. What the weights were before is the prior: L2 draws each towards it, so rare features stay where they were.
 * The reader's links on gum-train are those of a model that has seen it, so the parts for tuning are fitted on; what is
 * printed is held out: five folds of documents, each scored by the weights fitted on the other four. No chance is used.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Board, DraftMention } from '../src/engine/actors/board';
import type { Features } from '../src/engine/actors/features';
import { findActors } from '../src/engine/actors/find-actors';
import { rankBy, scoreOf, type AnaphorKind, type Choose } from '../src/engine/actors/rank';
import priorWeights from './antecedents-prior.json';
import type { Span } from '../src/engine/annotation';
import type { Reader } from '../src/engine/reader/reader';
import { blocksToRead } from '../src/engine/source/blocks';
import { readSource } from '../src/engine/source/read-source';
import { draftStatements } from '../src/engine/statements/draft-statements';
import { openReader } from '../src/runtime/node-reader';

type Weights = Record<string, number>;
/** Whether two mentions, by what the corpus says of them, are one's; `null` where it says nothing. */
type SameAs = (anaphor: DraftMention, other: DraftMention) => boolean | null;

interface Example {
  readonly kind: AnaphorKind;
  readonly document: number;
  readonly options: readonly Features[];
  /** The options that are right. */
  readonly right: readonly number[];
}

interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly chain: string;
  readonly type: string;
  readonly head?: Span;
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

const folds = 5;
const epochs = 40;
const rate = 0.1;
/** How strongly the weights are drawn to the prior; the one that does best on held-out folds is taken. */
const strengths = [1, 3, 10, 30, 100];
const kinds: readonly AnaphorKind[] = ['he-she', 'it', 'they', 'nominal'];
const prior = priorWeights as Readonly<Record<AnaphorKind, Weights>>;

async function main(): Promise<void> {
  const corpora = process.argv[2];
  if (!corpora) throw new Error('usage: node --import tsx training/fit-antecedents.ts CORPORA');
  const { reader, problem } = await openReader(resolve('model'));
  if (problem) throw new Error(problem);
  const examples = [...(await collect(reader, rowsOf(corpora, 'gum-dev'), goldOfGum, 0)), ...(await collect(reader, rowsOf(corpora, 'gap-dev'), goldOfGap, 1000))];
  const fitted = Object.fromEntries(kinds.map((kind) => [kind, fitKind(kind, examples.filter((example) => example.kind === kind))]));
  writeFileSync('src/engine/actors/weights-with-links.json', `${JSON.stringify(fitted, null, 1)}\n`);
}

function rowsOf(corpora: string, name: string): readonly Row[] {
  return readFileSync(join(corpora, `${name}.jsonl`), 'utf8').split('\n').filter(Boolean).map((line): Row => JSON.parse(line));
}

/** Every choice of the engine in `rows`, each choice before it having been the right one. */
async function collect(reader: Reader, rows: readonly Row[], goldOf: (row: Row) => SameAs, firstDocument: number): Promise<readonly Example[]> {
  const examples: Example[] = [];
  for (const [index, row] of rows.entries()) {
    const same = goldOf(row);
    const source = readSource(row.text);
    const reading = await reader.read(row.text, blocksToRead(source).blocks);
    const byWeights = rankBy(reading.antecedents.length > 0);
    const choose: Choose = (kind, options, asked) => {
      const right = rightOptions(asked.board, asked.mention, asked.candidates.map(({ actor }) => actor), same);
      const chosen = byWeights(kind, options, asked);
      if (right === null) return chosen;
      examples.push({ kind, document: firstDocument + index, options, right });
      return right.includes(chosen.option) ? { ...chosen, tie: false } : { option: right[0] ?? options.length - 1, probability: 1, tie: false };
    };
    findActors(row.text, source, reading, draftStatements(row.text, source, reading), choose);
  }
  return examples;
}

/** Which options are right: candidates with a mention that the corpus ties to the one asked for, else none of them; `null` where it doesn't say. */
function rightOptions(board: Board, mention: number, actors: readonly number[], same: SameAs): readonly number[] | null {
  const anaphor = board.mentions[mention];
  if (!anaphor) return null;
  const verdicts = actors.map((actor) => (board.actors[actor]?.mentions ?? []).map((at) => same(anaphor, board.mentions[at] ?? anaphor)));
  if (verdicts.every((list) => list.every((verdict) => verdict === null))) return null;
  const right = verdicts.flatMap((list, option) => (list.includes(true) ? [option] : []));
  return right.length > 0 ? right : verdicts.some((list) => list.includes(false)) && verdicts.every((list) => !list.includes(null)) ? [actors.length] : null;
}

/** By GUM: a mention has the chain of the gold mention whose head it holds; what has no gold mention refers to nothing. */
function goldOfGum({ mentions }: Row): SameAs {
  const chainOf = ({ head: [start, end], span }: DraftMention) => {
    const held = mentions.filter(({ head }) => head && start <= head[0] && head[1] <= end);
    const length = span[1] - span[0];
    return held.sort((a, b) => Math.abs(a.end - a.start - length) - Math.abs(b.end - b.start - length))[0]?.chain;
  };
  return (anaphor, other) => {
    const [chain, before] = [chainOf(anaphor), chainOf(other)];
    return chain !== undefined && chain === before;
  };
}

/** By GAP: one pronoun, and two names, of which it means at most one. Where it means neither, nothing is said. */
function goldOfGap({ mentions }: Row): SameAs {
  const pronoun = mentions.find(({ type }) => type === 'pronoun');
  const names = mentions.filter(({ type }) => type === 'name');
  const overlap = (a: Span, { start, end }: GoldMention) => a[0] < end && start < a[1];
  const known = names.some(({ chain }) => chain === pronoun?.chain);
  return (anaphor, other) => {
    if (!known || !pronoun || !overlap(anaphor.head, pronoun)) return null;
    const name = names.find((one) => overlap(other.head, one));
    return name ? name.chain === pronoun.chain : null;
  };
}

function fitKind(kind: AnaphorKind, examples: readonly Example[]): Weights {
  const held = (strength: number) => Array.from({ length: folds }, (_, fold) => accuracyOf(examples.filter(({ document }) => document % folds === fold), fit(examples.filter(({ document }) => document % folds !== fold), prior[kind], strength)) * examples.filter(({ document }) => document % folds === fold).length).reduce((a, b) => a + b, 0) / examples.length;
  const before = accuracyOf(examples, prior[kind]);
  const tried = strengths.map((strength) => ({ strength, accuracy: held(strength) }));
  const best = tried.reduce((a, b) => (b.accuracy > a.accuracy ? b : a));
  console.log(`${kind}: ${examples.length} choices; the prior ${before.toFixed(3)}; held out ${tried.map(({ strength, accuracy }) => `${accuracy.toFixed(3)} (L2 ${strength})`).join(', ')}`);
  const weights = best.accuracy > before ? fit(examples, prior[kind], best.strength) : prior[kind];
  return Object.fromEntries(Object.entries(weights).map(([name, weight]): [string, number] => [name, Math.round(100 * weight) / 100]).filter(([, weight]) => weight !== 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Adagrad over the whole batch, from the prior. */
function fit(examples: readonly Example[], from: Readonly<Weights>, strength: number): Weights {
  const weights: Weights = { ...from };
  const squares: Weights = {};
  for (let epoch = 0; epoch < epochs; epoch++) {
    const gradient: Weights = {};
    for (const name in weights) gradient[name] = strength * ((weights[name] ?? 0) - (from[name] ?? 0));
    for (const { options, right } of examples) {
      const all = probabilitiesOf(options, weights);
      const mass = right.reduce((sum, option) => sum + (all[option] ?? 0), 0);
      options.forEach((features, option) => {
        const probability = all[option] ?? 0;
        const error = probability - (right.includes(option) && mass > 0 ? probability / mass : 0);
        for (const name in features) gradient[name] = (gradient[name] ?? 0) + error * (features[name] ?? 0);
      });
    }
    for (const name in gradient) {
      const slope = gradient[name] ?? 0;
      squares[name] = (squares[name] ?? 0) + slope * slope;
      if (slope !== 0) weights[name] = (weights[name] ?? 0) - (rate * slope) / Math.sqrt(squares[name] ?? 1);
    }
  }
  return weights;
}

function probabilitiesOf(options: readonly Features[], weights: Readonly<Weights>): readonly number[] {
  const scores = options.map((features) => scoreOf(features, weights));
  const top = Math.max(...scores);
  const exponents = scores.map((score) => Math.exp(score - top));
  const sum = exponents.reduce((a, b) => a + b, 0);
  return exponents.map((one) => one / sum);
}

function accuracyOf(examples: readonly Example[], weights: Readonly<Weights>): number {
  const right = examples.filter((example) => {
    const scores = example.options.map((features) => scoreOf(features, weights));
    return example.right.includes(scores.indexOf(Math.max(...scores)));
  });
  return right.length / Math.max(1, examples.length);
}

void main();
