/** A statement in words: role, day and doubts. */
import assert from 'node:assert/strict';
import { statementWords } from '../../src/formats/statement-words';
import { seedAnnotation } from './seed-annotation';

const wordsOf = (id: string, annotated = seedAnnotation) => statementWords(annotated).find(({ statement }) => statement.id === id)!;

describe('statements in words', () => {
  it('give the role that attributes the statement, else the first', () => {
    assert.equal(wordsOf('s4').role, 'spokesperson of the Foreign Ministry in Seoul');
    assert.equal(wordsOf('s5').role, 'Japanese Chief Cabinet Secretary');
    const elsewhere = { ...seedAnnotation, statements: seedAnnotation.statements.map((each) => ({ ...each, source: [] })) };
    assert.equal(wordsOf('s4', elsewhere).role, 'Ministry of Foreign Affairs spokesperson');
  });

  it('give the day of the attributing sentence before the text’s own, and none from inside the words', () => {
    assert.deepEqual(wordsOf('s4').day, { iso: '2024-06-20', basis: '“Thursday”' });
    assert.deepEqual(wordsOf('s3').day, { iso: '2024-06-20', basis: 'the text’s own day' });
    const wednesday = seedAnnotation.text.indexOf('Wednesday. "We');
    const said = { ...seedAnnotation, date: null, dates: [{ start: wednesday, end: wednesday + 9, iso: '2024-06-19', basis: '' }] };
    assert.equal(wordsOf('s3', said).day, null);
  });

  it('take the day nearest to the cue', () => {
    const days = [[292, 295, '2024-06-01'], [286, 290, '2024-06-02'], [440, 445, '2024-06-03']] as const;
    const dates = days.map(([start, end, iso]) => ({ start, end, iso, basis: '' }));
    assert.equal(wordsOf('s1', { ...seedAnnotation, dates }).day?.iso, '2024-06-01');
  });

  it('name joint speakers together', () => {
    const joint = { ...seedAnnotation, statements: [{ ...seedAnnotation.statements[0]!, speakers: ['a4', 'a5', 'a6'] }] };
    assert.equal(wordsOf('s1', joint).speaker, 'Vladimir Putin, Kim Jong-un and Yoshimasa Hayashi');
  });

  it('pass on what the checks found in the words, once', () => {
    const finding = { start: 2000, end: 2020, code: 'name-spelled-two-ways', message: 'It is spelled otherwise elsewhere.' };
    assert.deepEqual(wordsOf('s6', { ...seedAnnotation, findings: [finding] }).doubts, ['It is spelled otherwise elsewhere']);
    assert.deepEqual(wordsOf('s5', { ...seedAnnotation, findings: [finding] }).doubts, []);
  });
});
