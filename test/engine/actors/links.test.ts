import assert from 'node:assert/strict';
import { Board, type DraftMention } from '../../../src/engine/actors/board';
import { Links } from '../../../src/engine/actors/links';

const mention = (start: number, end: number): DraftMention => ({ span: [start, end], head: [start, end], form: 'name', type: 'person', confidence: 1, text: '', noun: '', gender: null, number: 'one', person: 3, role: 'subject', definite: null, block: 0, sentence: 0, quotation: -1, modifies: false });

describe('Links', () => {
  const board = new Board([mention(0, 13), mention(20, 31)]);
  it('finds a mention by the end of what was read', () => assert.equal(new Links(board, { antecedents: [{ anaphor: [28, 31], antecedent: [0, 13], probability: 0.9 }] }).between(1, 0), 0.9));
  it('gives the highest link to an actor’s mentions', () => {
    const actor = board.add({ type: 'person' });
    board.assign(0, actor);
    assert.equal(new Links(board, { antecedents: [{ anaphor: [20, 31], antecedent: [0, 13], probability: 0.4 }] }).toActor(board, 1, actor), 0.4);
  });
  it('says when nothing is linked', () => assert.equal(new Links(board, { antecedents: [] }).any, false));
});
