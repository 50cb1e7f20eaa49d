/**
 * How well decisions are found again in a text that was edited, beside Hypothesis' way, on the same edits:
 * `node --import tsx bench/anchoring.ts TEXTS [POSITIONS] [SEED]` with a JSON Lines file of objects with a `text`.
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import type { Found } from '../src/corrections/anchors';
import type { Anchor } from '../src/corrections/decision';
import { anchorAt } from '../src/corrections/anchors';
import { finder } from '../src/corrections/re-anchor';
import type { Span } from '../src/engine/annotation';
import { cameTo, edited, positionsIn, randomFrom } from '../test/corrections/edited-text';
import { matchQuote } from './anchoring-hypothesis';

/** Share of a position's characters from which it survives, and of common characters from which a place is the right one. */
const survives = 0.6;
const same = 0.8;

interface Trial {
  readonly kind: string;
  readonly before: string;
  readonly after: string;
  readonly anchor: Anchor;
  readonly right: { readonly span: Span; readonly left: number } | null;
}

interface Tally {
  surviving: number;
  right: number;
  wrong: number;
  wrongUnmarked: number;
  marked: number;
  gone: number;
  goneLost: number;
}

function trials(texts: readonly string[], count: number, seed: number): readonly Trial[] {
  const random = randomFrom(seed);
  const positions = texts.map((text) => positionsIn(text, random));
  return Array.from({ length: count }, (_, index) => {
    const which = index % texts.length;
    const [before, other] = [texts[which] ?? '', texts[(which + 1) % texts.length] ?? ''];
    const kinds = (positions[which] ?? []).filter(({ kind }) => kind === (['name', 'stretch', 'sentence'] as const)[Math.floor(index / texts.length) % 3]);
    const pool = kinds.length > 0 ? kinds : (positions[which] ?? []);
    const { kind, span } = pool[Math.floor(random() * pool.length)] ?? { kind: 'none', span: [0, 1] as Span };
    const after = edited(before, span, 1 + Math.floor(random() * 8), other, random);
    return { kind, before, after: after.text, anchor: anchorAt(before, span), right: cameTo(after, span) };
  });
}

function tally(all: readonly Trial[], find: (trial: Trial) => Found | null, show: boolean): Tally {
  const counts: Tally = { surviving: 0, right: 0, wrong: 0, wrongUnmarked: 0, marked: 0, gone: 0, goneLost: 0 };
  for (const trial of all) {
    const found = find(trial);
    const { right } = trial;
    const there = right !== null && right.left >= survives && right.span[1] - right.span[0] <= 1.5 * trial.anchor.exact.length + 64;
    const atRight = found !== null && right !== null && likeness(found.span, right.span) >= (there ? same : 0.3);
    if (there) counts.surviving++;
    else counts.gone++;
    if (there && atRight) counts.right++;
    if (!there && (found === null || atRight)) counts.goneLost++;
    if (found?.moved) counts.marked++;
    if (found && !atRight) {
      counts.wrong++;
      if (!found.moved) counts.wrongUnmarked++;
    }
    if (show && ((found && !atRight) || (there && !atRight))) {
      console.error(trial.kind, found ? (found.moved ? 'WRONG (marked)' : 'WRONG') : 'LOST', JSON.stringify(trial.anchor), found && JSON.stringify(trial.after.slice(found.span[0] - 40, found.span[1] + 40)), right && `${right.left.toFixed(2)} ${JSON.stringify(trial.after.slice(right.span[0] - 40, right.span[1] + 40))}`);
    }
  }
  return counts;
}

function likeness(a: Span, b: Span): number {
  const common = Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
  return common / (a[1] - a[0] + b[1] - b[0] - common);
}

function row(name: string, all: readonly Trial[], { surviving, right, wrong, wrongUnmarked, marked, gone, goneLost }: Tally): string {
  const percent = (part: number, of: number) => (of === 0 ? '–' : ((100 * part) / of).toFixed(1));
  return `| ${name} | ${surviving} | ${percent(right, surviving)} | ${gone} | ${percent(goneLost, gone)} | ${percent(wrong, all.length)} (${wrong}) | ${wrongUnmarked} | ${percent(marked, all.length)} |`;
}

const [path, positions = '1000', seed = '1'] = process.argv.slice(2);
if (!path) throw new Error('usage: node --import tsx bench/anchoring.ts TEXTS [POSITIONS] [SEED]');
const texts = readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line) => (JSON.parse(line) as { readonly text: string }).text);
const all = trials(texts, Number(positions), Number(seed));
const ways: readonly (readonly [name: string, find: (trial: Trial) => Found | null])[] = [
  ['the text kept', ({ before, after, anchor }) => finder(after, before)(anchor)],
  ['the text not kept', ({ after, anchor }) => finder(after, null)(anchor)],
  ['Hypothesis’ way', ({ after, anchor }) => matchQuote(after, anchor)],
];
console.log('| way | surviving | right, % | gone | said to be gone, % | wrong, % of all | wrong and not marked | marked as moved, % |\n| --- | --- | --- | --- | --- | --- | --- | --- |');
for (const [name, find] of ways) {
  const began = performance.now();
  console.log(row(name, all, tally(all, find, process.env['SHOW'] === name)));
  if (process.env['TIMES']) console.log(`${name}: ${((performance.now() - began) / all.length).toFixed(1)} ms a position`);
  for (const kind of ['name', 'stretch', 'sentence']) {
    const some = all.filter((trial) => trial.kind === kind);
    console.log(row(`– ${kind}s`, some, tally(some, find, false)));
  }
}
