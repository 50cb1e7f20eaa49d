import assert from 'node:assert/strict';
import { drafts } from './drafts';

const sources = (between: string, first = 'My brother,', second = 'was the one who could sing.') =>
  drafts(`“${first}”${between}“${second}” Mia left.`, [], { Mia: 'person' }).filter(({ source }) => source).map(({ source, cue, content }) => [source, cue, ...content]);

describe('who does something between two halves of a quotation', () => {
  it('says it', () => {
    assert.deepEqual(sources(' Goran Milutin lifted a photograph from the shelf, '), [['Goran Milutin', 'lifted', '“My brother,”', '“was the one who could sing.”']]);
    assert.deepEqual(sources(' he took a photograph from the shelf, '), [['he', 'took', '“My brother,”', '“was the one who could sing.”']]);
  });
  it('does not where the first half ends', () => assert.deepEqual(sources(' Goran Milutin lifted a photograph from the shelf, ', 'My brother.'), []));
  it('does not where the second begins anew', () => assert.deepEqual(sources(' Goran Milutin lifted a photograph from the shelf, ', 'My brother,', 'Was the one who could sing.'), []));
  it('does not where a sentence ends between them', () => assert.deepEqual(sources(' Goran Milutin lifted a photograph from the shelf. '), []));
  it('does not where nothing is done', () => assert.deepEqual(sources(' Goran Milutin with a photograph from the shelf, '), []));
});
