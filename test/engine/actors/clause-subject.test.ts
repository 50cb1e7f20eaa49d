import assert from 'node:assert/strict';
import { speakers } from './meanings';

describe('a participle without a source', () => {
  it('says what the subject of its sentence does', async () => assert.deepEqual(await speakers('[person Ada Roe] left the talks, {cue saying} {content that the border was calm}.'), ['Ada Roe']));
  it('says what two subjects joined by “and” do', async () => assert.deepEqual(await speakers('[place Indonesia] and [place Malaysia] agreed to talk, {cue saying} {content that the border was calm}.'), ['Indonesia and Malaysia']));
  it('says what the first of two does where the other is its object', async () => assert.deepEqual(await speakers('[person Ada Roe] met [person Ben Low], {cue saying} {content that the border was calm}.'), ['Ada Roe']));
  it('is nobody’s without a comma before it', async () => assert.deepEqual(await speakers('[person Ada Roe] left a note {cue saying} {content that the border was calm}.'), ['nobody']));
  it('is nobody’s where it is no participle', async () => assert.deepEqual(await speakers('[person Ada Roe] left the talks, {cue it was said}, {content the border was calm}.'), ['nobody']));
  it('is whoever’s its own source names', async () => assert.deepEqual(await speakers('[person Ada Roe] left the talks, {cue warning}, with {source [person Ben Low]}, {content that the border was calm}.'), ['Ben Low']));
});
