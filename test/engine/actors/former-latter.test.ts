import assert from 'node:assert/strict';
import { meaning, speakers } from './meanings';

const says = '{source The former} {cue said} {content it would wait}; {source2 the latter} {cue2 said} {content2 it would not}.';

describe('“the former” and “the latter”', () => {
  it('are the first and the second of two who were named together', async () => assert.deepEqual(await speakers(`[organization Norda Bank] and [organization Kelso Trust] met. ${says}`), ['Norda Bank', 'Kelso Trust']));
  it('are nobody where three were', async () => assert.deepEqual(await speakers(`[organization Pell Union], [organization Norda Bank] and [organization Kelso Trust] met. ${says}`), ['The former', 'the latter']));
  it('are the two in their order where they are the only ones near', async () => assert.deepEqual(await speakers(`[organization Norda Bank] sued [organization Kelso Trust]. ${says}`), ['Norda Bank', 'Kelso Trust']));
  it('are nobody where a third is near and no two are joined', async () => assert.deepEqual(await speakers(`[organization Norda Bank] sued [organization Kelso Trust] before [organization Pell Union] did. ${says}`), ['The former', 'the latter']));
  it('are nobody where the two stand further back', async () => assert.deepEqual(await speakers(`[organization Norda Bank] and [organization Kelso Trust] met. Rain fell. It was cold. ${says}`), ['The former', 'the latter']));
});

describe('“the latter” inside of a description', () => {
  const latter = (rest: string) => meaning(`[organization Norda Bank] and [organization Kelso Trust] met${rest}`, 'the latter');
  it('is the second of the two', async () => {
    assert.equal(await latter('. {source A spokeswoman for the latter} {cue said} {content it would wait}.'), 'Kelso Trust: group');
    assert.equal(await latter('. They sold shares in the latter.'), 'Kelso Trust: group');
  });
  it('is nobody before a noun', async () => {
    assert.equal(await latter('. {source A spokeswoman for the latter group} {cue said} {content it would wait}.'), 'nobody');
    assert.equal(await latter(' in the latter half of May.'), 'nobody');
  });
});
