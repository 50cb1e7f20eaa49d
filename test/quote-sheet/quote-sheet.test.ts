/** The sheet as a renderer shows it, and its ticks through edits and new readings. */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import type { AnnotatedText } from '../../src/formats/format';
import { statementWords } from '../../src/formats/statement-words';
import { checkKeys, readChecks } from '../../src/quote-sheet/checks';
import { lineLinks } from '../../src/quote-sheet/line-link';
import { quoteSheet } from '../../src/quote-sheet/quote-sheet';
import { annotations } from '../formats/arbitrary-annotation';
import { seedAnnotation } from '../formats/seed-annotation';

const sheet = (annotated: AnnotatedText, previous = '') => quoteSheet(annotated, { link: lineLinks('a b (1).txt', annotated.text), checks: readChecks(previous) });
const tick = (page: string, number: number) => page.replace(`- [ ] ${number}\\.`, `- [x] ${number}\\.`);

describe('quote sheet', () => {
  const page = sheet(seedAnnotation);

  it('has each statement of the seed once, with speaker, role, kind, words, attribution, day and a box', () => {
    assert.equal(page.match(/^- \[ \] \d+\\\. /gmu)!.length, 6);
    const item = page.slice(page.indexOf('- [ ] 4\\.'), page.indexOf('- [ ] 5\\.'));
    assert.match(item, /^- \[ \] 4\\\. \*\*Lim Soo-suk\*\*, spokesperson of the Foreign Ministry in Seoul \(direct quotation, \[go to the words\]\(a%20b%20%281%29\.txt#L3,461\)\)/u);
    assert.match(item, /^ {2}> "We express .*ourselves,"$/mu);
    assert.match(item, /^ {2}> "After shrewdly/mu);
    assert.match(item, /^ {2}Attributed by: “Lim Soo-suk, spokesperson of the Foreign Ministry in Seoul” · “said in a briefing Thursday” {2}$/mu);
    assert.match(item, /^ {2}Day: 2024-06-20 \(“Thursday”\) {2}$/mu);
  });

  it('renders as boxes with quotations in them', () => {
    const shown = new MarkdownIt({ html: true }).render(page);
    assert.equal(shown.match(/<li>/gu)!.length, 6);
    assert.equal(shown.match(/<blockquote>/gu)!.length, 6);
  });

  it('says what is doubtful', () => {
    const [first, ...rest] = seedAnnotation.statements;
    const doubtful = sheet({ ...seedAnnotation, statements: [{ ...first!, speaker: null, confidence: 0.4, because: [{ code: 'two-candidates', text: 'two people could be meant' }] }, ...rest] });
    assert.match(doubtful, /Doubtful: nobody is named as the speaker: two people could be meant; the reader was not sure of it/u);
    assert.match(doubtful, /6 statements, 1 of them without a known speaker\./u);
  });

  it('says what people have decided, and doubts it only where they differ', () => {
    const unsure = (disputed: boolean) => sheet({ ...seedAnnotation, statements: seedAnnotation.statements.map((each) => ({ ...each, confidence: 0.4, decided: { by: ['d1'], disputed } })) });
    assert.match(unsure(false), /\(direct quotation, decided, \[go to the words\]/u);
    assert.doesNotMatch(unsure(false), /the reader was not sure/u);
    assert.match(unsure(true), /Doubtful: people have decided on it differently/u);
  });

  it('keeps ticks and notes when the text grows before them, and drops those of changed attributions', () => {
    const ticked = tick(tick(page, 1), 4).replace(/(\[x\] 4[^]*?Note:)/u, '$1 called the ministry, *confirmed*');
    const shifted = shift(seedAnnotation, 'Correction. ');
    assert.deepEqual([...readChecks(sheet(shifted, ticked)).values()], [...readChecks(ticked).values()]);
    const reattributed = { ...seedAnnotation, statements: seedAnnotation.statements.map((each) => (each.id === 's1' ? { ...each, speaker: 'a1' } : each)) };
    const again = sheet(reattributed, ticked);
    assert.match(again, /^- \[ \] 1/mu);
    assert.match(again, /^- \[x\] 4[^]*Note: called the ministry, \*confirmed\*/mu);
  });

  it('gives each statement a box and keeps every tick, whatever the text', () => {
    fc.assert(fc.property(annotations, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), (source, ticks) => {
      const before = sheet(source);
      const keys = checkKeys(statementWords(source).filter(({ statement }) => !statement.repeated));
      const ticked = keys.reduce((all, _, i) => (ticks[i] ? tick(all, i + 1) : all), before);
      assert.deepEqual([...readChecks(ticked).keys()], keys.filter((_, i) => ticks[i]));
      assert.equal(sheet(source, ticked), ticked);
    }));
  });
});

describe('links by line', () => {
  it('count lines and columns from 1, whatever ends a line', () => {
    const link = lineLinks('x.txt', 'a\r\nbc\n\rd');
    assert.deepEqual([[0, 1], [3, 4], [4, 5], [7, 8]].map(([start, end]) => link([start!, end!])), ['x.txt#L1,1', 'x.txt#L2,1', 'x.txt#L2,2', 'x.txt#L4,1']);
  });
});

/** The same annotation with words put before the text. */
function shift(source: AnnotatedText, words: string): AnnotatedText {
  const move = (spans: AnnotatedText['sentences']) => spans.map(([start, end]) => [start + words.length, end + words.length] as const);
  return {
    ...source, text: words + source.text, sentences: move(source.sentences), paragraphs: move(source.paragraphs), mentions: [], captions: [],
    dates: source.dates.map((date) => ({ ...date, start: date.start + words.length, end: date.end + words.length })),
    statements: source.statements.map((each) => ({ ...each, content: move(each.content), cue: move(each.cue), source: move(each.source) })),
  };
}
