import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Span } from '../../../src/engine/annotation';
import { blocksToRead, blockSpans } from '../../../src/engine/source/blocks';
import { readSource } from '../../../src/engine/source/read-source';
import { oddTexts } from '../odd-texts';

const pieces = [
  'date 2024-06-20 ', 'By Jane Roe\n', 'Title: Talks\n', '\n\n', '\n', '\r\n', ' ', 'We are ready', 'Lim said', '. ', '? ', ', ', '"', '“', '”', "'", '‘', '’', "''", '«', '»',
  '(Yonhap)', 'Photo: AP', '6\'2"', "the boys' ", "'tis ", 'Mr. Lim ', 'U.S. ', '\u0000', '\uFEFF', '\uD83D', '😀', 'نحن', 'SEOUL, June 20, 2024 (AP) — ',
];
const text = fc.oneof(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')), fc.string({ unit: 'binary', maxLength: 200 }));

function assertOrdered(spans: readonly Span[], length: number): void {
  let free = 0;
  for (const [start, end] of spans) {
    assert.ok(free <= start && start < end && end <= length, `[${start}, ${end}) after ${free} of ${length}`);
    free = end;
  }
}

function check(words: string): void {
  const source = readSource(words);
  const blocks = blockSpans(source);
  const head = [source.byline, source.date && ([source.date.start, source.date.end] as const)].flatMap((span) => (span ? [span] : []));
  assertOrdered(blocks, words.length);
  assertOrdered(source.sentences, words.length);
  for (const [start, end] of source.sentences) assert.ok(blocks.some(([from, to]) => from <= start && end <= to), 'a sentence crosses its block');
  source.quotations.forEach(({ start, end, inner, inside, continues }, index) => {
    assert.ok(0 <= start && start < inner[0] && inner[0] <= inner[1] && inner[1] <= end && end <= words.length);
    const holder = inside === null ? null : source.quotations[inside];
    if (holder) assert.ok(holder.inner[0] <= start && end <= holder.inner[1] && (inside ?? 0) < index);
    for (const other of source.quotations.slice(0, index)) assert.ok(other.end <= start || end <= other.inner[1], 'two quotations cross');
    if (continues !== null) assert.equal(source.quotations[continues]?.closed, false);
  });
  const covered = new Set<number>();
  for (const [start, end] of [...blocks, ...head, ...source.skipped.map(({ start, end }): Span => [start, end])]) for (let at = start; at < end; at++) covered.add(at);
  for (let at = 0; at < words.length; at++)
    if (!/[\s\p{Cc}\p{Cf}]/u.test(words.charAt(at))) assert.ok(covered.has(at), `${JSON.stringify(words.charAt(at))} at ${at} is nowhere`);
  const read = blocksToRead(source);
  assert.deepEqual(read.blocks.map(({ span }) => span), blocks);
}

describe('a source', () => {
  it('keeps everything in its place, whatever the text', () => fc.assert(fc.property(text, check), { numRuns: 1000 }));

  for (const [name, odd] of oddTexts.filter(([, odd]) => odd.length < 20_000)) it(`keeps everything in its place in ${name}`, () => check(odd));

  it('gives the reader the first hundred thousand characters of a paragraph, and says so', () => {
    const words = `${'a'.repeat(9)} `.repeat(15_000);
    const { blocks, skipped } = blocksToRead(readSource(words));
    assert.deepEqual(blocks.map(({ span }) => span), [[0, 100_000]]);
    assert.deepEqual(skipped, [{ start: 100_000, end: 149_999, reason: 'not read: only the first 100000 characters of a paragraph are' }]);
  });
});
