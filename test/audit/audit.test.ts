/** The audit's numbers on the seed and on made-up sources, and its three shapes. */
import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { parse as parseHtml } from 'parse5';
import { audit, countWords, shareOf } from '../../src/audit/audit';
import { auditCsv } from '../../src/audit/audit-csv';
import { auditHtml } from '../../src/audit/audit-html';
import { auditMarkdown } from '../../src/audit/audit-markdown';
import { annotations } from '../formats/arbitrary-annotation';
import { seedAnnotation } from '../formats/seed-annotation';

const seed = { annotated: seedAnnotation };

describe('source audit', () => {
  it('counts who is quoted in the seed: the repeated caption once, the nested statement for its own speaker', async () => {
    const { speakers, total, limits } = await audit([seed]);
    assert.deepEqual(speakers.map(({ name, statements, kinds }) => [name, statements, kinds.direct, kinds.mixed, kinds.indirect]), [
      ['South Korea', 3, 0, 1, 2],
      ['Lim Soo-suk', 1, 1, 0, 0],
      ['Korean Central News Agency', 1, 0, 0, 1],
      ['Yoshimasa Hayashi', 1, 0, 0, 1],
    ]);
    assert.equal(speakers[1]!.words, 80);
    assert.equal(speakers[1]!.affiliation, 'Ministry of Foreign Affairs');
    assert.deepEqual([total.statements, limits.repeated, limits.nested], [6, 1, 1]);
  });

  it('gives shares by type and affiliation, and named against unnamed', async () => {
    const nameless = { ...seedAnnotation, id: 'other', actors: seedAnnotation.actors.map((actor) => (actor.id === 'a2' ? { ...actor, name: 'a senior official', named: false } : actor)) };
    const result = await audit([seed, { annotated: nameless }]);
    assert.deepEqual(result.types.map(({ name, statements, sources }) => [name, statements, sources]), [['place', 6, 2], ['person', 4, 2], ['organization', 2, 2]]);
    assert.deepEqual(result.affiliations.map(({ name, statements }) => [name, statements]), [['Ministry of Foreign Affairs', 2]]);
    assert.deepEqual([result.named.statements, result.unnamed.statements, result.unattributed.statements], [11, 1, 0]);
    assert.equal(shareOf(result.unnamed, result.total), result.unnamed.words / result.total.words);
  });

  it('counts a quotation over two paragraphs as one, and a joint one for each speaker', async () => {
    const [first, second] = seedAnnotation.statements;
    const { speakers, total, limits } = await audit([{ annotated: { ...seedAnnotation, statements: [{ ...first!, speakers: ['a3', 'a2'] }, { ...second!, continues: 's1' }] } }]);
    assert.deepEqual(speakers.map(({ name, statements }) => [name, statements]), [['South Korea', 1], ['Lim Soo-suk', 1]]);
    assert.deepEqual([total.statements, limits.joint], [1, 1]);
  });

  it('says what could not be counted', async () => {
    const page = auditMarkdown(await audit([seed, { source: 'torn.txt', reason: 'it is no text' }]), 'desk');
    assert.match(page, /^- 1 statement stands in a caption that was printed before and is left out\.$/mu);
    assert.match(page, /^- Not counted: torn\.txt: it is no text$/mu);
  });

  it('is the sum of its parts, whatever the sources', async () => {
    await fc.assert(fc.asyncProperty(fc.array(annotations, { maxLength: 3 }), async (sources) => {
      const result = await audit(sources.map((annotated) => ({ annotated })));
      const parts = [result.named, result.unnamed, result.unattributed];
      assert.equal(parts.reduce((sum, { words }) => sum + words, 0), result.total.words);
      assert.equal(parts.reduce((sum, { statements }) => sum + statements, 0), result.total.statements);
      assert.equal(Object.values(result.total.kinds).reduce((sum, kind) => sum + kind, 0), result.total.statements);
      assert.equal(result.limits.repeated, sources.flatMap(({ statements }) => statements).filter(({ repeated }) => repeated).length);
      const rows = parse(auditCsv(result), { columns: true, bom: true }) as Record<string, string>[];
      assert.equal(rows.filter(({ table }) => table === 'speaker').length, result.speakers.length);
      for (const cell of rows.flatMap((row) => Object.values(row))) assert.doesNotMatch(cell, /^[=+\-@\t\r]/u);
    }));
  });

  it('draws bars that fit their shares, in Markdown and in HTML', async () => {
    const result = await audit([seed]);
    const share = shareOf(result.speakers[0]!, result.total);
    const table = new MarkdownIt().render(auditMarkdown(result, '<b>desk</b>'));
    const bar = /<td>South Korea<\/td>.*?<td>(█+)/su.exec(table)![1]!;
    assert.equal(bar.length, Math.floor(Math.round(share * 160) / 8));
    assert.match(table, /<h1>Source audit: &lt;b&gt;desk&lt;\/b&gt;<\/h1>/u);
    const errors: string[] = [];
    const html = auditHtml(result, '<b>desk</b>');
    parseHtml(html, { onParseError: ({ code }) => errors.push(code) });
    assert.deepEqual(errors, []);
    assert.ok(html.includes(`<rect width="${(share * 100).toFixed(1)}"`));
    assert.ok(!html.includes('<b>'));
  });

  it('counts words as people do', () => {
    assert.deepEqual(['', '…', 'Soo-suk isn’t 3.5', 'a - b', '“no,” he', '한국 정부', "rock 'n' roll"].map(countWords), [0, 0, 3, 2, 2, 2, 3]);
  });
});
