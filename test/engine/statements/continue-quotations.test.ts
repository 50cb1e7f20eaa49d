import assert from 'node:assert/strict';
import { drafts } from './drafts';

const found = [{ source: 'Staines', cue: 'said', content: ['“That is a beard,”'] }, { source: 'Roe', cue: 'replied', content: ['“It is a scarf,”'] }];

/** Who says each statement; of one that goes on from another, whoever says that. */
function saying(text: string, read = found): readonly string[] {
  const all = drafts(text, read);
  const by = (index: number | undefined): string => (index === undefined ? '' : all[index]?.source || by(all[index]?.continues));
  return all.map((_, index) => by(index));
}

describe('a dialogue line by line', () => {
  const lines = '“That is a beard,” Staines said.\n\n“It is a scarf,” Roe replied.\n\n';
  it('goes on by turns', () => assert.deepEqual(saying(`${lines}“It is long.”\n\n“It is warm.”`), ['Staines', 'Roe', 'Staines', 'Roe']));
  it('says why', () => assert.deepEqual(drafts(`${lines}“It is long.”`, found)[2]?.because, ['in-turn']));
  it('is none where only one line stands before', () => assert.deepEqual(saying('“That is a beard,” Staines said.\n\n“It is long.”', found.slice(0, 1)), ['Staines', 'Staines']));
  it('is none behind one line and prose', () => assert.deepEqual(saying('“That is a beard,” Staines said in the shop, where it was cold.\n\n“It is a scarf,” Roe replied.\n\n“It is long.”'), ['Staines', 'Roe', 'Roe']));
  it('is none where more stands behind a quotation', () => assert.deepEqual(saying('“That is a beard,” Staines said.\n\n“It is a scarf,” Roe replied from behind the till of the shop.\n\n“It is long.”'), ['Staines', 'Roe', 'Roe']));
  it('is none where something stands before a quotation', () => assert.deepEqual(saying('“That is a beard,” Staines said.\n\nRoe replied: “It is a scarf,”\n\n“It is long.”'), ['Staines', 'Roe', 'Roe']));
  it('is none of long paragraphs', () => assert.deepEqual(saying(`${lines}“It is long, and it was knitted by somebody who had more wool than time, on a boat that never left the harbour of the town.”`), ['Staines', 'Roe', 'Roe']));
  it('takes the next line from whoever says the one before', () => assert.deepEqual(saying(`${lines}“It is long.”`, [found[0], { ...found[1], content: ['“It is a scarf,”', '“It is long.”'] }] as typeof found), ['Staines', 'Roe', 'Staines']));
});

describe('a quotation in the next paragraph', () => {
  const text = (between: string) => `“It was dark,” Staines said.\n\n${between} “He came every May.”`;
  const staines = { source: 'Staines', cue: 'said', content: ['“It was dark,”', '“He came every May.”'] };
  const owner = { source: 'The owner', cue: 'recalled', content: ['that she knew him'] };
  const whose = (between: string, read: readonly (typeof staines)[]) => drafts(text(between), read).find(({ content }) => content.includes('“He came every May.”'))?.source;
  it('is that of whom the sentence before it quotes', () => assert.equal(whose('The owner recalled that she knew him.', [staines, owner]), 'The owner'));
  it('is not where that sentence quotes nobody', () => assert.equal(whose('The owner left.', [staines]), 'Staines'));
  it('is not where a sentence stands between', () => assert.equal(whose('The owner recalled that she knew him. It rained.', [staines, owner]), 'Staines'));
  it('is not in the paragraph of the cue', () => {
    const same = 'Staines said “it was dark,” twice. The owner recalled that she knew him. “He came every May.”';
    assert.equal(drafts(same, [{ ...staines, content: ['“it was dark,”', '“He came every May.”'] }, owner]).find(({ content }) => content.includes('“He came every May.”'))?.source, 'Staines');
  });
});
