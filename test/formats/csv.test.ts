/** The CSV as a CSV reader sees it, and as a spreadsheet would run it. */
import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { csv } from '../../src/formats/csv';
import { annotations } from './arbitrary-annotation';
import { seedAnnotation } from './seed-annotation';
import { collect, throughUtf8 } from './written';

type Row = Record<string, string>;

async function rows(sources: Parameters<typeof csv.write>[0]): Promise<Row[]> {
  return parse(throughUtf8(await collect(csv.write(sources))), { columns: true, bom: true }) as Row[];
}

describe('CSV', () => {
  it('has a row for each statement of the seed, with its words', async () => {
    const [first, , , fourth, , , last] = await rows([seedAnnotation]);
    assert.equal(first!['document_date'], '2024-06-20');
    assert.equal(first!['speaker'], 'South Korea');
    assert.equal(fourth!['role'], 'spokesperson of the Foreign Ministry in Seoul');
    assert.equal(fourth!['affiliation'], 'Ministry of Foreign Affairs');
    assert.match(fourth!['content']!, /^"We express .* ourselves," … "After shrewdly .* nations\."$/u);
    assert.equal(last!['repeated'], 'yes');
  });

  it('parses, and no cell of it is a formula, whatever the text', async () => {
    await fc.assert(fc.asyncProperty(fc.array(annotations, { maxLength: 2 }), async (sources) => {
      const parsed = await rows(sources);
      assert.equal(parsed.length, sources.flatMap(({ statements }) => statements).length);
      for (const cell of parsed.flatMap((row) => Object.values(row))) assert.doesNotMatch(cell, /^[=+\-@\t\r]/u);
    }));
  });

  it('says what people have decided, and where they differ', async () => {
    const decided = { by: ['d1'], disputed: true };
    const [first, second] = await rows([{
      ...seedAnnotation,
      statements: seedAnnotation.statements.map((each, i) => (i === 0 ? { ...each, decided } : each)),
      actors: seedAnnotation.actors.map((each) => ({ ...each, decided: { by: ['d2'], disputed: false, from: 'other.txt' } })),
    }]);
    assert.deepEqual([first!['decided'], first!['speaker_decided'], second!['decided']], ['decided, disputed', 'decided in other.txt', '']);
    assert.match(first!['doubts']!, /people have decided on it differently/u);
  });

  it('marks a formula with an apostrophe and keeps its words', async () => {
    const text = '=HYPERLINK("http://x") Lim said.';
    const statement = { ...seedAnnotation.statements[0]!, content: [[0, 22]] as const, cue: [], source: [], speaker: null };
    const [row] = await rows([{ ...seedAnnotation, text, statements: [statement] }]);
    assert.equal(row!['content'], `'${text.slice(0, 22)}`);
  });
});
