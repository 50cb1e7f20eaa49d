import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { annotate } from '../../src/engine/annotate';
import { quotationMarksReader } from '../../src/engine/reader/quotation-marks';
import type { Reader } from '../../src/engine/reader/reader';

const seed = readFileSync(resolve('seeds/000_c75256f9babe0d3c.txt'), 'utf8');

describe('annotate', () => {
  it('reads the seed’s form: date, captions printed twice, days', async () => {
    const { date, captions, paragraphs, dates } = await annotate({ id: 'seed', text: seed }, quotationMarksReader);
    assert.equal(date?.iso, '2024-06-20');
    assert.deepEqual(captions.map(({ start, end, credit, repeats }) => [start, end, credit, repeats]), [
      [17, 144, 'Yonhap', null], [145, 272, 'Yonhap', 0], [1784, 2053, 'KCNA via Yonhap', null], [2054, 2323, 'KCNA via Yonhap', 2],
    ]);
    assert.deepEqual(paragraphs, [[274, 1782]]);
    assert.deepEqual(new Set(dates.map(({ start, end, iso }) => `${seed.slice(start, end)} ${iso}`)), new Set(['2024-06-20 2024-06-20', 'Thursday 2024-06-20', "Wednesday's 2024-06-19", 'Wednesday 2024-06-19']));
  });

  it('marks what quotation marks alone show where there is no model', async () => {
    const { statements, reader } = await annotate({ id: 'seed', text: seed }, quotationMarksReader);
    assert.equal(reader, 'quotation-marks');
    assert.deepEqual(statements.map(({ kind, content, speaker }) => [kind, content, speaker]), [['direct', [[734, 1035]], null], ['direct', [[1125, 1386]], null]]);
    for (const { because } of statements) assert.ok(because.length > 0);
  });

  it('takes the document’s date where the text has none', async () => {
    const { date, dates } = await annotate({ id: 'x', text: 'They met on Wednesday.', date: '2024-06-20' }, quotationMarksReader);
    assert.equal(date?.basis, 'the document’s date, Thursday, 20 June 2024');
    assert.equal(dates[0]?.iso, '2024-06-19');
  });

  it('gives the reader headline, captions and paragraphs, in order', async () => {
    const text = 'date 2024-06-20\nMinister leaves\nBy Jane Roe\n\nShe waves. (Yonhap)\n\nThe minister left.';
    const given: string[] = [];
    const reader: Reader = {
      id: 'listening',
      async read(words, blocks) {
        given.push(...blocks.map(({ span }) => words.slice(...span)));
        return { reader: 'listening', names: [], heads: [], attributions: [], antecedents: [] };
      },
    };
    await annotate({ id: 'x', text }, reader);
    assert.deepEqual(given, ['Minister leaves', 'She waves. (Yonhap)', 'The minister left.']);
  });

  it('rejects with the signal’s reason where it is aborted', async () => {
    const reason = new Error('the document changed');
    await assert.rejects(annotate({ id: 'x', text: seed }, quotationMarksReader, AbortSignal.abort(reason)), reason);
  });

  it('finds nobody in what it skipped', async () => {
    const text = 'We came home. '.repeat(10_000);
    const { mentions, skipped } = await annotate({ id: 'a', text }, quotationMarksReader);
    assert.ok(mentions.length > 0 && skipped.length > 0);
    assert.deepEqual(mentions.filter(({ start }) => skipped.some((stretch) => stretch.start <= start && start < stretch.end)), []);
  });

  it('says what it skipped of a text that is too long', async () => {
    const text = `${'He said so. '.repeat(10_000)}\n\nThe end is here.`;
    const { skipped, paragraphs } = await annotate({ id: 'x', text }, quotationMarksReader);
    assert.equal(paragraphs.length, 2);
    assert.deepEqual(skipped.map(({ reason }) => reason), ['not read: only the first 100000 characters of a paragraph are']);
  });
});
