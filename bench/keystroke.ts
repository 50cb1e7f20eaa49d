/**
 * What a keystroke costs the extension host's thread: the client's own work on an edit in a 5,000-word source, from the
 * edit until everything that follows it at once is done. Run with `node --import tsx bench/keystroke.ts`.
 */
import { performance } from 'node:perf_hooks';
import { paintPlan, statementAt } from '../src/extension/decorations/paint-plan';
import { HeldAnnotation } from '../src/extension/sources/held-annotation';
import type { Mention, Span, Statement } from '../src/engine/annotation';

const words = 5000;
const keys = 2000;

/** As dense as the densest pages of quotations: a statement every 15 words, a mention every 6, five units a word. */
function annotation() {
  const spans = (every: number, length: number): Span[] => Array.from({ length: Math.floor(words / every) }, (_, index) => [index * every * 6, index * every * 6 + length]);
  const statements = spans(15, 60).map(([start, end], index): Statement => ({ id: `s${index}`, kind: 'direct', content: [[start, end - 20]], cue: [[end - 15, end - 11]], source: [[end - 10, end]], speaker: `a${index % 12}`, confidence: 0.9, because: [] }));
  const mentions = spans(6, 12).map(([start, end], index): Mention => ({ start, end, form: 'name', type: 'person', actor: `a${index % 40}`, confidence: 0.9, because: [] }));
  return { id: 'bench', language: 'en', date: null, captions: [], paragraphs: spans(60, 350), sentences: spans(20, 115), mentions, actors: [], statements, dates: [], findings: [], skipped: [], reader: 'bench' };
}

const held = new HeldAnnotation({ version: 0, annotation: annotation(), decisions: [] });
const typed: number[] = [];
const settled: number[] = [];
for (let key = 0; key < keys; key++) {
  const started = performance.now();
  held.edited([{ offset: 15_000, length: 0, inserted: 1 }], key + 1);
  typed.push(performance.now() - started);
  const { annotation: moved } = held.current;
  statementAt(moved, 15_001);
  paintPlan(moved, 'speaker', [[14_000, 17_000]]);
  settled.push(performance.now() - started);
}
console.log(`${words} words, ${held.current.annotation.statements.length} statements, ${held.current.annotation.mentions.length} mentions, ${keys} keys`);
console.log(`taking in a key: ${figures(typed)}`);
console.log(`with moving the annotation, the emphasis and the plan to paint: ${figures(settled)}`);

function figures(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) => (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(3);
  return `median ${at(0.5)} ms, 99 of 100 within ${at(0.99)} ms, worst ${at(0.9999)} ms`;
}
