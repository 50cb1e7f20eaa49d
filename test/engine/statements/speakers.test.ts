import assert from 'node:assert/strict';
import { speakers } from '../actors/meanings';

const saying = (source: string) => speakers(`{source ${source}} {cue said} {content it would wait}.`);

describe('a list of three as a source', () => {
  it('has three speakers where each has its article', async () => assert.deepEqual(await saying('The [organization Pell Union], the [organization Norda Bank] and the [organization Kelso Trust]'), ['Pell Union and Norda Bank and Kelso Trust']));
  it('is none where the second is only described', async () => assert.deepEqual(await saying('The [organization Pell Union], the bank and the [organization Kelso Trust]'), ['Pell Union']));
  it('is none where nobody is joined', async () => assert.deepEqual(await saying('The [organization Pell Union], the [organization Norda Bank],'), ['Pell Union']));
  it('is none behind a description', async () => assert.deepEqual(await saying('The group, the [organization State of Pell] and the [organization League],'), ['State of Pell']));
});
