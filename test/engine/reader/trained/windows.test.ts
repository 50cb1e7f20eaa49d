import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Block } from '../../../../src/engine/reader/reader';
import { createPieces } from '../../../../src/engine/reader/trained/pieces';
import { segmentBlocks } from '../../../../src/engine/reader/trained/segments';
import { planWindows } from '../../../../src/engine/reader/trained/windows';
import { tokenizerJson } from './fake-model';

const pieces = createPieces(tokenizerJson);
const most = 44;

function plan(paragraphs: readonly string[]) {
  const text = paragraphs.join('\n');
  const blocks: Block[] = [];
  let from = 0;
  for (const paragraph of paragraphs) {
    blocks.push({ span: [from, from + paragraph.length] });
    from += paragraph.length + 1;
  }
  const { table, segments } = segmentBlocks(text, blocks, pieces, most);
  const windows = planWindows(table, segments, most);
  const textOf = (a: number, b: number) => table.words.slice(a, b).map((word) => word.text).join(' ');
  return { table, segments, windows, textOf };
}

const paragraph = fc.array(fc.constantFrom('we', 'are', 'ready', 'today', 'xyz', '.', 'Lim'), { minLength: 1, maxLength: 90 }).map((words) => words.join(' '));

describe('planWindows', () => {
  it('puts every word into one window, in order, and no more pieces into it than fit', () => {
    fc.assert(fc.property(fc.array(paragraph, { maxLength: 12 }), (paragraphs) => {
      const { table, windows } = plan(paragraphs);
      let next = 0;
      for (const { from, to } of windows) {
        assert.equal(from, next);
        assert.ok(from < to && table.pieces.slice(from, to).flat().length <= most);
        next = to;
      }
      assert.equal(next, table.words.length);
    }));
  });

  it('keeps the windows away from an edit as they were', () => {
    const words = ['we', 'are', 'ready', 'today', 'said', 'Lim', 'Park', 'he', 'added', 'never'];
    const paragraphs = Array.from({ length: 60 }, (_, i) => Array.from({ length: 12 }, (_, j) => words[(i * 7 + j * (i % 9 + 1)) % 10]).join(' '));
    const edited = paragraphs.map((text, i) => (i === 3 ? `${text} we never said we are ready today .` : text));
    const [before, after] = [plan(paragraphs), plan(edited)];
    const known = new Set(before.windows.map(({ from, to }) => before.textOf(from, to)));
    const fresh = after.windows.filter(({ from, to }) => !known.has(after.textOf(from, to)));
    assert.ok(fresh.length > 0);
    assert.ok(fresh.length <= 4, `${fresh.length} of ${after.windows.length} windows are new`);
  });
});

describe('segmentBlocks', () => {
  it('cuts a long block at its sentences, and a long sentence between words', () => {
    const sentence = (n: number) => `We ${'are '.repeat(n - 3)}ready.`;
    const { segments } = plan([`${sentence(30)} ${sentence(20)} ${sentence(60)}`]);
    assert.deepEqual(segments.map(({ from, to }) => to - from), [30, 20, 44, 16]);
  });
});
