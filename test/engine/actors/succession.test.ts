import assert from 'node:assert/strict';
import { meaning } from './meanings';

/** Whom the text means by "Her predecessor" behind Ada Roe, `verb` and Ben Low. */
const predecessor = (verb: string) => meaning(`[person Ada Roe]${verb} [person Ben Low]. Her predecessor was tired.`, 'Her predecessor', ['predecessor']);
const isBen = 'Ben Low: succession';

describe('“her predecessor”', () => {
  it('is whom the text says that she follows', async () => {
    assert.equal(await predecessor(' succeeds'), isBen);
    assert.equal(await predecessor(' has replaced'), isBen);
    assert.equal(await predecessor(' takes over the orchestra from'), isBen);
    assert.equal(await predecessor(' took the place of'), isBen);
    assert.equal(await predecessor(' inherits the post from'), isBen);
  });
  it('may stand behind what she is', async () => assert.equal(await predecessor(', a cellist, succeeds'), isBen));
  it('is not whom she meets', async () => assert.doesNotMatch(await predecessor(' met'), /succession/));
  it('is not from whom she takes something else', async () => assert.doesNotMatch(await predecessor(' takes the bus from'), /succession/));
  it('is not who follows her', async () => assert.doesNotMatch(await predecessor(' was succeeded by'), /succession/));
  it('is not whom she does not follow', async () => assert.doesNotMatch(await predecessor(' did not succeed'), /succession/));
  it('is not in the next sentence', async () => assert.doesNotMatch(await predecessor(' succeeds as a singer. They met'), /succession/));
  it('is not another’s', async () => assert.doesNotMatch(await meaning('[person Ada Roe] succeeds [person Ben Low]. [person Mia Orr]’s predecessor was tired.', 'Mia Orr’s predecessor', ['predecessor']), /succession/));
});

describe('“his successor”', () => {
  it('is who follows him', async () => assert.equal(await meaning('[person Ada Roe] succeeds [person Ben Low]. His successor was tired.', 'His successor'), 'Ada Roe: succession'));
  it('is by whom he was succeeded', async () => assert.equal(await meaning('[person Ben Low] was succeeded by [person Ada Roe]. His successor was tired.', 'His successor'), 'Ada Roe: succession'));
  it('is not by whom he was met', async () => assert.doesNotMatch(await meaning('[person Ben Low] was met by [person Ada Roe]. His successor was tired.', 'His successor'), /succession/));
  it('is not whom he follows', async () => assert.doesNotMatch(await meaning('[person Ben Low] succeeds [person Ada Roe]. His successor was tired.', 'His successor'), /succession/));
});
