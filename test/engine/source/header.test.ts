import assert from 'node:assert/strict';
import { readSource } from '../../../src/engine/source/read-source';

function read(text: string) {
  const { date, headline, byline, paragraphs } = readSource(text);
  const words = (span: readonly [number, number] | null) => span && text.slice(...span);
  return { date: date && [text.slice(date.start, date.end), date.iso], headline: words(headline), byline: words(byline), paragraphs: paragraphs.map((span) => text.slice(...span)) };
}

const body = 'The minister left the capital, and her deputy took over.';

describe('the header', () => {
  it('begins with the word date', () => {
    assert.deepEqual(read(`date 2024-06-20\n\n${body}`), { date: ['2024-06-20', '2024-06-20'], headline: null, byline: null, paragraphs: [body] });
  });

  it('has labels', () => {
    const text = `Title: Minister leaves\nBy Jane Roe and JOHN DOE\nPublished: June 20, 2024 10:33 am\n\n${body}`;
    assert.deepEqual(read(text), { date: ['June 20, 2024', '2024-06-20'], headline: 'Minister leaves', byline: 'By Jane Roe and JOHN DOE', paragraphs: [body] });
    assert.deepEqual(readSource(text).skipped.map(({ start, end }) => text.slice(start, end)), ['Title: ', 'Published: ', '10:33 am']);
  });

  it('has the address of the page', () => {
    const text = `https://news.example/2024/talks\n\n${body}\n\n${body}`;
    assert.deepEqual(read(text), { date: null, headline: null, byline: null, paragraphs: [body, body] });
  });

  it('has a line that is a date', () => {
    assert.deepEqual(read(`Thursday, June 20, 2024\n\n${body}\n\n${body}`).date, ['Thursday, June 20, 2024', '2024-06-20']);
  });

  it('does not take a sentence that begins with a date', () => {
    assert.equal(read(`June 20, 2024 was a Thursday, and the minister left.\n\n${body}`).date, null);
  });

  it('does not take a day that the calendar lacks', () => {
    assert.equal(read(`date 2024-06-31\n\n${body}`).date, null);
  });

  it('has its headline above a byline', () => {
    assert.deepEqual(read(`Minister leaves capital\nBy Jane Roe\n\n${body}`), { date: null, headline: 'Minister leaves capital', byline: 'By Jane Roe', paragraphs: [body] });
  });

  it('does not take “By …” for a byline where no names follow', () => {
    assert.equal(read(`By noon the minister had left\n\n${body}`).byline, null);
  });
});

describe('the headline', () => {
  for (const line of ['Minister leaves capital', 'Will she return?', "Ukraine 'ready to talk': Zelensky", 'Minister Leaves Capital for Talks.'])
    it(`is “${line}”`, () => assert.equal(read(`${line}\n\n${body}`).headline, line));

  for (const line of ['The minister left the capital.', 'From the chair of the board:', 'LIM: We are ready', '“We are ready.” — Jane Roe'])
    it(`is not “${line}”`, () => assert.equal(read(`${line}\n\n${body}`).headline, null));
});

describe('a dateline', () => {
  for (const [line, words, iso] of [
    ['SEOUL, June 20, 2024 (Reuters) — The minister left.', 'June 20, 2024', '2024-06-20'],
    ['Cairo, Egypt, Apr 21 2022 (IPS) - The minister left.', 'Apr 21 2022', '2022-04-21'],
    ['BRUSSELS, 3 March 2022 - The minister left.', '3 March 2022', '2022-03-03'],
  ] as const)
    it(`gives the date in “${line}”`, () => assert.deepEqual(read(`Minister leaves\n\n${line}\n\n${body}`).date, [words, iso]));

  it('without a year gives none', () => assert.equal(read(`SEOUL, June 20 (Reuters) — The minister left.\n\n${body}`).date, null));
});

describe('paragraphs', () => {
  it('are lines', () => assert.deepEqual(read(`${body}\n${body}`).paragraphs, [body, body]));

  it('are wrapped lines put together', () => {
    const wrapped = ['The minister left the capital on Thursday morning, and her', 'deputy took over the talks with the neighbours, which had', 'begun a week before.', '', 'They will go on.'];
    assert.deepEqual(read(wrapped.join('\r\n')).paragraphs, [wrapped.slice(0, 3).join('\r\n'), wrapped[4]]);
  });
});
