/** Files that are torn or made up: they are read, or refused in words; nothing else is thrown. */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { AnnotatedText, Format } from '../../src/formats/format';
import { FormatError } from '../../src/formats/format';
import { formats } from '../../src/formats/formats';
import { annotations } from './arbitrary-annotation';
import { seedAnnotation } from './seed-annotation';
import { collect, throughUtf8 } from './written';

function read(format: Format, content: string): AnnotatedText[] {
  return format.unit === 'document' ? [format.read!([content, seedAnnotation.text], 'x')] : [...format.read!(content)];
}

function refusedInWords(format: Format, content: string): void {
  try {
    for (const { text, mentions, statements } of read(format, content)) {
      const spans = [...mentions.map(({ start, end }) => [start, end] as const), ...statements.flatMap(({ content: said, cue, source }) => [...said, ...cue, ...source])];
      for (const [start, end] of spans) assert.ok(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length, `[${start}, ${end}] is no span of ${text.length}`);
    }
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    assert.match(error.message, /\. ?\S/u);
  }
}

/** Puts `put` in place of the value that the `steps` lead to, whatever is on the way. */
function replaced(value: unknown, steps: readonly number[], put: unknown): unknown {
  if (typeof value !== 'object' || value === null || steps.length === 0) return put;
  const keys = Object.keys(value);
  if (keys.length === 0) return put;
  const key = keys[steps[0]! % keys.length]!;
  const inner = replaced((value as Record<string, unknown>)[key], steps.slice(1), put);
  return Array.isArray(value) ? value.map((each: unknown, i) => (String(i) === key ? inner : each)) : { ...value, [key]: inner };
}

describe('bad input', () => {
  for (const format of formats.filter(({ read: reader }) => reader)) {
    it(`${format.label}: any text at all`, () => {
      fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.constantFrom('T1\tPerson x', 'T1', 'R1\tCue Arg1:T1 Arg2:T1', 'A1', 'N1\tReference T1 actor:', '*\tEquiv T1')), (content) => refusedInWords(format, content)));
    });

    it(`${format.label}: an export with one value changed`, async () => {
      const puts = fc.constantFrom<unknown>(null, 0, -1, 1e9, 1.5, 'x', '', [], {}, [null], true);
      await fc.assert(fc.asyncProperty(annotations, fc.array(fc.nat(30), { minLength: 1, maxLength: 8 }), puts, async (source, steps, put) => {
        const written = format.unit === 'document' ? format.write(source)[0]!.content : await collect(format.write([source]));
        const content = throughUtf8(written);
        const changed = format.id === 'brat' ? content.replace(/\d+/u, String(put)) : JSON.stringify(replaced(JSON.parse(content), steps, put));
        refusedInWords(format, changed);
      }), { numRuns: 300 });
    });
  }
});
