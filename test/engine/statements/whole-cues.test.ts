import assert from 'node:assert/strict';
import { drafts } from './drafts';

const cases: readonly (readonly [string, { source?: string; cue: string; content: readonly string[] }, readonly [string, string, string]])[] = [
  ['Roe has said that it is over.', { source: 'Roe', cue: 'has', content: ['said that it is over'] }, ['Roe', 'has said', 'that it is over']],
  ['Roe also pledged help.', { source: 'Roe', cue: 'also', content: ['pledged help'] }, ['Roe', 'also pledged', 'help']],
  ['Roe has also said that it is over.', { source: 'Roe has', cue: 'said', content: ['that it is over'] }, ['Roe', 'has also said', 'that it is over']],
  ['It’s denouncing the vote.', { source: 'It', cue: 'denouncing', content: ['the vote'] }, ['It', '’s denouncing', 'the vote']],
  ['Roe’s claim that it is over fell flat.', { source: 'Roe’s', cue: 'claim', content: ['that it is over'] }, ['Roe’s', 'claim', 'that it is over']],
  ['It is over, according to Roe.', { source: 'to Roe', cue: 'according', content: ['It is over'] }, ['Roe', 'according to', 'It is over']],
  ['Roe reportedly left the party.', { source: 'Roe', cue: 'reportedly', content: ['left the party'] }, ['Roe', 'reportedly', 'left the party']],
  ['Roe is the one to say so.', { source: 'Roe', cue: 'is', content: ['the one to say so'] }, ['Roe', 'is', 'the one to say so']],
];

describe('cues are whole', () => {
  for (const [text, found, expected] of cases)
    it(`in: ${text}`, () => assert.deepEqual(drafts(text, [found]).map(({ source, cue, content }) => [source, cue, content.join(' … ')]), [expected]));
});
