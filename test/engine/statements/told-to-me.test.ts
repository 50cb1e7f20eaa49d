import assert from 'node:assert/strict';
import { drafts, type Found } from './drafts';

/** Source, cue and content of what is found within Ada Roe's words. */
function within(quotation: string, ...others: readonly Found[]): readonly (readonly string[])[] {
  return drafts(`${quotation} Ada Roe said.`, [{ source: 'Ada Roe', cue: 'said', content: [quotation] }, ...others]).filter((draft) => draft.within !== undefined).map(({ source, cue, content }) => [source, cue, ...content]);
}

describe('what somebody quoted was told', () => {
  it('is a statement of whoever told it', () => assert.deepEqual(within('“Dr. Phiri told me that the figures were his own,”'), [['Dr. Phiri', 'told me', 'that the figures were his own']]));
  it('may have its day', () => assert.deepEqual(within('“He promised us in May that the well was deep,”'), [['He', 'promised us', 'that the well was deep']]));
  it('ends with its sentence', () => assert.deepEqual(within('“It rained. My boss had warned us that it was late. I left,”'), [['My boss', 'had warned us', 'that it was late']]));
  it('is none where another was told', () => assert.deepEqual(within('“Dr. Phiri told Ben that the figures were his own,”'), []));
  it('is none where the speaker promised it', () => assert.deepEqual(within('“I promised us that we would go,”'), []));
  it('is none where nothing follows', () => assert.deepEqual(within('“Dr. Phiri told me about the figures,”'), []));
  it('is none in the middle of a sentence', () => assert.deepEqual(within('“When Dr. Phiri told me that the figures were his own, I left,”'), []));
  it('is left to the reader where it has the cue', () => assert.deepEqual(within('“He told me that it rained,”', { source: 'He', cue: 'told', content: ['that it rained'] }), [['He', 'told', 'that it rained']]));
  it('is none outside of quotation marks', () => assert.deepEqual(drafts('Dr. Phiri told me that the figures were his own.', []), []));
});
