import assert from 'node:assert/strict';
import { readSource } from '../../../src/engine/source/read-source';

/** Captions as [credit, repeats, words], and the paragraphs that are left. */
function read(text: string): unknown {
  const { captions, paragraphs } = readSource(text);
  return {
    captions: captions.map(({ start, end, credit, repeats }) => [credit, repeats, text.slice(start, end)]),
    paragraphs: paragraphs.map((span) => text.slice(...span)),
  };
}

const body = 'The minister left the capital on Thursday, and her deputy took over the talks.';
const caption = 'Minister Jane Roe waves at the airport on Thursday.';

const credits: readonly (readonly [string, string])[] = [
  ['(Yonhap)', 'Yonhap'], ['(KCNA via Yonhap)', 'KCNA via Yonhap'], ['(AP Photo/Jane Roe)', 'AP Photo/Jane Roe'], ['[Photo by Lee Ho]', 'Photo by Lee Ho'],
  ['(Courtesy of the Foreign Ministry)', 'Courtesy of the Foreign Ministry'], ['Photo: Lee Ho', 'Lee Ho'], ['| Photo Credit: AP', 'AP'], ['/ Yonhap', 'Yonhap'],
];

describe('captions', () => {
  for (const [written, credit] of credits)
    it(`end in the credit “${written}”`, () => {
      const line = `${caption} ${written}`;
      assert.deepEqual(read(`${body}\n\n${line}\n\n${body}`), { captions: [[credit, null, line]], paragraphs: [body, body] });
    });

  it('printed twice in one line are two, the second of which repeats the first', () => {
    const line = `${caption} (Yonhap)`;
    assert.deepEqual(read(`${body}\n\n${line} ${line}`), { captions: [['Yonhap', null, line], ['Yonhap', 0, line]], paragraphs: [body] });
  });

  it('printed twice in two lines are two', () => {
    const line = `${caption} (Yonhap)`;
    assert.deepEqual(read(`${line}\n${line}\n\n${body}`), { captions: [['Yonhap', null, line], ['Yonhap', 0, line]], paragraphs: [body] });
  });

  it('without a credit are known by being printed twice', () => {
    assert.deepEqual(read(`${body}\n\n${caption} ${caption}`), { captions: [[null, null, caption], [null, 0, caption]], paragraphs: [body] });
  });

  it('stand behind the date in the first line', () => {
    const line = `${caption} (Yonhap)`;
    const text = ` date 2024-06-20 ${line} ${line}\n\n${body}`;
    assert.deepEqual(read(text), { captions: [['Yonhap', null, line], ['Yonhap', 0, line]], paragraphs: [body] });
    assert.equal(readSource(text).date?.iso, '2024-06-20');
  });

  it('leave the article what follows their credit', () => {
    assert.deepEqual(read(`${caption} (AP Photo/Lee) ${body}`), { captions: [['AP Photo/Lee', null, `${caption} (AP Photo/Lee)`]], paragraphs: [body] });
  });

  it('are not the last paragraph that ends in its agency’s name', () => {
    const last = `${body} They will go on. (Yonhap)`;
    assert.deepEqual(read(`${body}\n\n${last}`), { captions: [], paragraphs: [body, last] });
  });

  it('are not a line with its agency in square brackets', () => {
    const last = `${body} [CNBC]`;
    assert.deepEqual(read(`${last}\n\n${body}`), { captions: [], paragraphs: [last, body] });
  });

  for (const ending of ['(Laughter)', '(He has denied this.)', '(about 3 miles)', 'the United Nations (UN)', 'called “Agencias” (Agencies)'])
    it(`are not what ends in “${ending}”`, () => assert.deepEqual(read(`${body}\n\n${body} ${ending}`), { captions: [], paragraphs: [body, `${body} ${ending}`] }));
});
