import assert from 'node:assert/strict';
import { findDates } from '../../../src/engine/dates/find-dates';
import { readSource } from '../../../src/engine/source/read-source';

/** The day of the last `words` in a text of Thursday, 20 June 2024. */
function dayOf(text: string, words: string): string | null | undefined {
  return findDates(readSource(text), [], '2024-06-20').dates.findLast(({ start, end }) => text.slice(start, end) === words)?.iso;
}

describe('a day inside a quotation', () => {
  it('counts from the day on which it was said', () => {
    assert.equal(dayOf('“We vote tomorrow,” he said on Monday.', 'tomorrow'), '2024-06-18');
    assert.equal(dayOf('On Monday he said: “We voted yesterday.”', 'yesterday'), '2024-06-16');
    assert.equal(dayOf('“We vote today,” he said on Monday.', 'today'), '2024-06-17');
  });
  it('says so', () => assert.match(findDates(readSource('“We vote tomorrow,” he said on Monday.'), [], '2024-06-20').dates[0]?.basis ?? '', /^counted from Monday, 17 June 2024, when it was said/));
  it('counts from the text’s where no other day is told', () => assert.equal(dayOf('“We vote tomorrow,” he said.', 'tomorrow'), '2024-06-21'));
  it('counts from the text’s where the other day is that of something else', () => assert.equal(dayOf('“We vote tomorrow,” he said of the pact that was signed on Monday.', 'tomorrow'), '2024-06-21'));
  it('counts from the text’s where the other day owns something', () => assert.equal(dayOf('After Monday’s vote she said: “It is over tomorrow.”', 'tomorrow'), '2024-06-21'));
  it('counts from the text’s where the other day is asked about', () => assert.equal(dayOf('Asked about Monday, she said: “It is over tomorrow.”', 'tomorrow'), '2024-06-21'));
  it('counts from the text’s where there are two other days', () => assert.equal(dayOf('“We vote tomorrow,” he said on Monday and Tuesday.', 'tomorrow'), '2024-06-21'));
  it('counts from the text’s where it was said yesterday', () => assert.equal(dayOf('“We vote tomorrow,” he said yesterday.', 'tomorrow'), '2024-06-21'));
  it('counts from the text’s where the other day stands in another sentence', () => assert.equal(dayOf('He came on Monday. “We vote tomorrow,” he said.', 'tomorrow'), '2024-06-21'));
  it('is left alone where it is a weekday', () => assert.equal(dayOf('“We met on Friday,” he said on Monday.', 'Friday'), '2024-06-14'));
  it('is none where nothing is quoted', () => assert.equal(dayOf('He said on Monday that they vote tomorrow.', 'tomorrow'), '2024-06-21'));
});

describe('“the next day”', () => {
  it('counts from the day before a look back', () => assert.equal(dayOf('They met on June 3. The day before, she had warned them. The next day, she left.', 'The next day'), '2024-06-04'));
  it('counts from there within a sentence too', () => assert.equal(dayOf('They met on June 3, two days earlier than planned; the next day, she left.', 'the next day'), '2024-06-04'));
  it('counts from the last day where nothing looks back', () => assert.equal(dayOf('They met on June 3. Two days later, she warned them. The next day, she left.', 'The next day'), '2024-06-06'));
  it('counts from the last look back where nothing else is near', () => assert.equal(dayOf('They met on June 3. Two days earlier, it rained. Three days earlier, it snowed. Four days earlier, it thawed. The next day, she left.', 'The next day'), '2024-05-31'));
  it('counts from nothing where all look back', () => assert.equal(dayOf('The day before, she had warned them. The next day, she left.', 'The next day'), null));
});
