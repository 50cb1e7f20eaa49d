import assert from 'node:assert/strict';
import { findDates } from '../../../src/engine/dates/find-dates';
import { readSource } from '../../../src/engine/source/read-source';

/** The days in a text of Thursday, 20 June 2024. */
const days = (text: string) => findDates(readSource(text), [], '2024-06-20').dates.map(({ iso }) => iso);

describe('days from one month into the next', () => {
  it('are a range, whichever comes first', () => {
    assert.deepEqual(days('The talks run from 28 June to 2 July.'), ['2024-06-28/2024-07-02']);
    assert.deepEqual(days('The talks ran from June 28 to July 2, 2019.'), ['2019-06-28/2019-07-02']);
  });
  it('turn the year where the last month comes before the first', () => {
    assert.deepEqual(days('The talks ran from 28 December to 3 January.'), ['2023-12-28/2024-01-03']);
    assert.deepEqual(days('The talks ran from December 28 to January 3.'), ['2023-12-28/2024-01-03']);
  });
  it('end in the year that is written', () => {
    assert.deepEqual(days('The talks ran from 28 December to 3 January 2022.'), ['2021-12-28/2022-01-03']);
    assert.deepEqual(days('The talks ran from December 28 to January 3, 2022.'), ['2021-12-28/2022-01-03']);
  });
  it('are two days where each has its year', () => assert.deepEqual(days('The talks ran from 28 December 2021 to 3 January 2022.'), ['2021-12-28', '2022-01-03']));
  it('are two days where the last of a month comes before the first', () => assert.deepEqual(days('The talks ran from 5 June to 3 June 2022.'), ['2024-06-05', '2022-06-03']));
});
