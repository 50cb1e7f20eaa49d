import assert from 'node:assert/strict';
import { meaning } from './meanings';

describe('what somebody is said to be', () => {
  it('is that person', async () => assert.equal(await meaning('[person Ada Roe] was a great man.', 'a great man'), 'Ada Roe: predicate'));
  it('is that person with an adverb between', async () => assert.equal(await meaning('[person Ada Roe] was once a teacher.', 'a teacher'), 'Ada Roe: predicate'));
  it('is that person behind “who was”', async () => assert.equal(await meaning('[person Ada Roe] met [person Ben Low], who was once her student.', 'her student'), 'Ben Low: predicate'));
  it('is nobody where it is denied', async () => assert.equal(await meaning('[person Ada Roe] was never a teacher.', 'a teacher'), 'nobody'));
  it('is nobody where it is denied within', async () => assert.equal(await meaning('[person Ada Roe] was no teacher.', 'no teacher'), 'nobody'));
  it('is not whoever only owns the subject', async () => assert.equal(await meaning('[person Ada Roe]’s brother was once a teacher.', 'a teacher'), 'nobody'));
  it('is not whoever only found the subject', async () => assert.equal(await meaning('What [person Ada Roe] found was once a teacher.', 'a teacher'), 'nobody'));
  it('is nobody where somebody does something to it', async () => assert.equal(await meaning('[person Ada Roe] saw a teacher.', 'a teacher'), 'nobody'));
});
