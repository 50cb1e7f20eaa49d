import assert from 'node:assert/strict';
import { meaning } from './meanings';

describe('“they” of one person', () => {
  it('is whoever uses it', async () => assert.equal(await meaning('[person Robin Ash], a poet who uses they and them, left the town. Nobody wrote to them.', 'them'), 'Robin Ash: goes-by-they'));
  it('is whose name “they/them” stands behind', async () => assert.equal(await meaning('[person Robin Ash] (they/them) left the town. They will not return.', 'They'), 'Robin Ash: goes-by-they'));
  it('is not whoever is named before that one', async () => assert.equal(await meaning('[person Ada Roe] met [person Robin Ash], who is non-binary. [person Roe] left. They stayed.', 'They'), 'Robin Ash: goes-by-they'));
  it('is nobody where people stand between', async () => assert.doesNotMatch(await meaning('[person Robin Ash] (they/them) left the town. The guards watched. They did nothing.', 'They'), /Robin Ash/));
  it('is nobody where a pair stands between', async () => assert.doesNotMatch(await meaning('[person Robin Ash] (they/them) left. [person Ada Roe] and [person Ben Low] watched. They laughed.', 'They'), /goes-by-they/));
  it('is nobody of whom the text does not say so', async () => assert.doesNotMatch(await meaning('[person Robin Ash] left the town. They will not return.', 'They'), /goes-by-they/));
  it('is nobody where the next sentence says it of another', async () => assert.doesNotMatch(await meaning('[person Robin Ash] left. The poet’s child is non-binary. They will not return.', 'They'), /Robin Ash/));
});
