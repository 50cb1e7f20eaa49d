import assert from 'node:assert/strict';
import { meaning } from './meanings';

const quoted = (words: string) => `[person Ada Roe] spoke. “${words} will find the crack.”`;

describe('a name in brackets', () => {
  it('is whom the pronoun before it means', async () => {
    assert.equal(await meaning(quoted('They [[organization Tarn Surveyors]]'), 'They'), 'Tarn Surveyors: inserted');
    assert.equal(await meaning(quoted('They ([organization Tarn Surveyors])'), 'They'), 'Tarn Surveyors: inserted');
  });
  it('is whom the description before it means', async () => {
    assert.equal(await meaning(quoted('The firm [[organization Tarn Surveyors]]'), 'The firm'), 'Tarn Surveyors: inserted');
    assert.equal(await meaning(quoted('His wife [[person Mia Low]]'), 'His wife'), 'Mia Low: inserted');
  });
  it('is nobody’s outside of quotation marks', async () => assert.doesNotMatch(await meaning('They [[organization Tarn Surveyors]] will find the crack.', 'They'), /inserted/));
  it('is nobody’s where more stands in the brackets', async () => {
    assert.doesNotMatch(await meaning(quoted('They [with [organization Tarn Surveyors]]'), 'They'), /inserted/);
    assert.doesNotMatch(await meaning(quoted('They [[organization Tarn Surveyors] and others]'), 'They'), /inserted/);
  });
  it('of a body is no person’s', async () => assert.doesNotMatch(await meaning(quoted('The mayor ([place Oslo])'), 'The mayor'), /inserted/));
});
