import assert from 'node:assert/strict';
import { findDates } from '../../../src/engine/dates/find-dates';
import { readSource } from '../../../src/engine/source/read-source';

/** Thursday. */
const today = '2024-06-20';

function dates(text: string, given: string | undefined = today): readonly (readonly [string, string | null])[] {
  return findDates(readSource(text), [], given).dates.map(({ start, end, iso }) => [text.slice(start, end), iso]);
}

const cases: readonly (readonly [string, readonly (readonly [string, string | null])[]])[] = [
  ['He spoke Thursday morning of Wednesday\'s summit.', [['Thursday', '2024-06-20'], ["Wednesday's", '2024-06-19']]],
  ['They met on Friday.', [['Friday', '2024-06-14']]],
  ['They will meet on Friday, the ministry said Wednesday.', [['Friday', '2024-06-21'], ['Wednesday', '2024-06-19']]],
  ['On Monday, the two will sign the pact.', [['Monday', '2024-06-24']]],
  ['Talks are scheduled for Tuesday.', [['Tuesday', '2024-06-25']]],
  ['The ministry said on Monday that prices will rise.', [['Monday', '2024-06-17']]],
  ['He left last Thursday and returns next Thursday.', [['last Thursday', '2024-06-13'], ['next Thursday', '2024-06-27']]],
  ['On Tuesday of last week they met, and on Tuesday of next week they part.', [['Tuesday of last week', '2024-06-11'], ['Tuesday of next week', '2024-06-25']]],
  ['It rained yesterday, as today, and tomorrow it will again.', [['yesterday', '2024-06-19'], ['today', '2024-06-20'], ['tomorrow', '2024-06-21']]],
  ['He came the day before yesterday and leaves the day after tomorrow.', [['the day before yesterday', '2024-06-18'], ['the day after tomorrow', '2024-06-22']]],
  ['Exports fell last month and this year, as they did last week.', [['last month', '2024-05'], ['this year', '2024'], ['last week', '2024-06-10/2024-06-16']]],
  ['It happened over the weekend.', [['over the weekend', '2024-06-15/2024-06-16']]],
  ['Three days ago he resigned; two weeks ago nobody expected it.', [['Three days ago', '2024-06-17'], ['two weeks ago', '2024-06-03/2024-06-09']]],
  ['The pact expires on December 31; it was signed on December 30.', [['December 31', '2024-12-31'], ['December 30', '2023-12-30']]],
  ['It began on May 30. By the 3rd, rain fell; on the 31st, it had not.', [['May 30', '2024-05-30'], ['the 3rd', '2024-05-03'], ['the 31st', '2024-05-31']]],
  ['The talks end on the 25th, but the council will meet on the 3rd.', [['the 25th', '2024-06-25'], ['the 3rd', '2024-07-03']]],
  ['They live on the 19th floor.', []],
  ['The boat was due on the 17th but never arrived.', [['the 17th', '2024-06-17']]],
  ['She has not been seen since the vote on Sunday.', [['Sunday', '2024-06-16']]],
  ['She confirmed that a hearing would be held on Friday.', [['Friday', '2024-06-21']]],
  ['The power failed on Christmas Day and on New Year’s Eve; May Day was quiet.', [['Christmas Day', '2023-12-25'], ['New Year’s Eve', '2023-12-31'], ['May Day', '2024-05-01']]],
  ['The museum will open on Boxing Day; it closed on Christmas Eve 2019.', [['Boxing Day', '2024-12-26'], ['Christmas Eve 2019', '2019-12-24']]],
  ['The boat left on the 17th with nine men.', [['the 17th', '2024-06-17']]],
  ['They met on June 3. Two days later, he left; the next day, she did.', [['June 3', '2024-06-03'], ['Two days later', '2024-06-05'], ['the next day', '2024-06-06']]],
  ['They met on June 3, and two days earlier elsewhere. A month later he left.', [['June 3', '2024-06-03'], ['two days earlier', '2024-06-01'], ['A month later', '2024-07']]],
  ['The ship was seized on June 10 and let go a week later. The following year it sank.', [['June 10', '2024-06-10'], ['a week later', '2024-06-17'], ['The following year', '2025']]],
  ['They met in May. Two days later, he left.', [['May', '2024-05'], ['Two days later', null]]],
  ['At the end of the hearing on Wednesday they left.', [['Wednesday', '2024-06-19']]],
  ['A few days ago he resigned.', [['A few days ago', null]]],
  ['The day after he resigned, she spoke.', [['The day after', null]]],
  ['Last winter was cold.', [['Last winter', null]]],
  ['They met on June 3 and on Dec. 28.', [['June 3', '2024-06-03'], ['Dec. 28', '2023-12-28']]],
  ['The pact of 24 June 1994 was renewed on June 3rd, 2004.', [['24 June 1994', '1994-06-24'], ['June 3rd, 2004', '2004-06-03']]],
  ['The talks run June 20-23, then from June 28 to July 2.', [['June 20-23', '2024-06-20/2024-06-23'], ['June 28 to July 2', '2024-06-28/2024-07-02']]],
  ['From 3 to 5 March 2021 the court sat.', [['3 to 5 March 2021', '2021-03-03/2021-03-05']]],
  ['In May 2019 and in September he was away.', [['May 2019', '2019-05'], ['September', '2023-09']]],
  ['Theresa May will march in August.', [['August', '2024-08']]],
  ['He has led the party since 2016.', [['2016', '2016']]],
  ['It is dated 13/06/2024, the other 05/06/2024.', [['13/06/2024', '2024-06-13'], ['05/06/2024', null]]],
  ['On December 22 last year it closed.', [['December 22 last year', '2023-12-22']]],
  ['Black Friday and Super Tuesday are names, as is the Sunday Times.', []],
  ['It may rain, and they march on.', []],
  ['The year ends on June 31.', [['June 31', null]]],
  ['One Thursday he came home; on a Monday he left.', [['Thursday', null], ['Monday', null]]],
  ['On Thursday he came home; on another day he left. On Monday a letter came.', [['Thursday', '2024-06-20'], ['Monday', '2024-06-17']]],
];

describe('dates', () => {
  for (const [text, expected] of cases) it(`resolves “${text}”`, () => assert.deepEqual(dates(text), expected));

  it('say why they are what they are', () => {
    const [first, second] = findDates(readSource('date 2024-06-20\n\nThey met on Wednesday.'), []).dates;
    assert.equal(first?.basis, 'the text’s own date, Thursday, 20 June 2024');
    assert.equal(second?.basis, 'the day before Thursday, 20 June 2024, the text’s date');
  });

  it('are left open where the text has no date', () => {
    const found = findDates(readSource('They met on Wednesday, June 3, and yesterday, but not in June 2019.'), []);
    assert.equal(found.date, null);
    assert.deepEqual(found.dates.map(({ iso, basis }) => [iso, basis]), [
      [null, 'written without its year, and the text has no date'],
      [null, 'the text has no date to count from'],
      ['2019-06', 'written with its year'],
    ]);
  });

  it('count from the text’s own date rather than from the one given', () => {
    assert.deepEqual(dates('date 2020-01-08\n\nThey met on Monday.', '2024-06-20'), [['2020-01-08', '2020-01-08'], ['Monday', '2020-01-06']]);
  });

  it('take no notice of a given date that is none', () => {
    assert.equal(findDates(readSource('They met on Monday.'), [], 'yesterday').date, null);
  });

  it('inside names are none', () => {
    const text = 'The June 3 Movement met on June 5.';
    const names = [{ start: 4, end: 19, type: 'organization', confidence: 1 } as const];
    assert.deepEqual(findDates(readSource(text), names, today).dates.map(({ start, end }) => text.slice(start, end)), ['June 5']);
  });

  it('of a year stand nearest where their weekday fits', () => {
    assert.deepEqual(dates('They met on Saturday, June 3.'), [['Saturday, June 3', '2023-06-03']]);
  });
});
